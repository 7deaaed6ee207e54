import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minimising } from '@/content/care/minimising';
import { findMinimising } from '@/core/care/find-minimising';
import { readPhrase } from '@/core/care/read-phrase';
import { type MinimisingFamily, minimisingFamilies } from '@/core/model/phrases';

const found = (text: string) =>
  findMinimising(text, minimising).map(({ from, to, family }) => [family, text.slice(from, to)]);

/** What is found is what stands between brackets; a sentence may hold more than one. */
const caught: readonly [text: string, ...families: MinimisingFamily[]][] = [
  ['It was [just] a kiss.', 'minimise'],
  ['I [just] wanted someone to listen to me.', 'minimise'],
  ['It was [only] a few messages.', 'minimise'],
  ['We [merely] had lunch together.', 'minimise'],
  ['Well, [at least] I told you myself.', 'minimise'],
  ['[At least] it’s over now.', 'minimise'],
  ['Honestly, [it was nothing].', 'minimise'],
  ['[It’s nothing], believe me.', 'minimise'],
  ['She [didn’t mean anything] to me.', 'minimise'],
  ['It really [didnt mean anything].', 'minimise'],
  ['[Nothing really happened] between us.', 'minimise'],
  ['What I did is [not a big deal].', 'minimise'],
  ['It is [no big deal], is it?', 'minimise'],
  ['It was [one time], on a work trip.', 'minimise'],
  ['[It happened once], years ago.', 'minimise'],
  ['I think [you’re overreacting].', 'minimise'],
  ['[You are being too sensitive] about this.', 'minimise'],
  ['Maybe [you were too sensitive] that evening.', 'minimise'],
  ['[You weren’t] there when I needed you.', 'shift'],
  ['[You made me] feel invisible for years.', 'shift'],
  ['[YOU MADE ME] do it.', 'shift'],
  ['I lied [because you] always get angry.', 'shift'],
  ['I only did it [because you’re] never home.', 'minimise', 'shift'],
  ['[If you had] listened, none of this would be here.', 'shift'],
  ['[If you hadn’t] pushed, I would have told you.', 'shift'],
  ['[If you had] told me that you needed space, it was still my choice.', 'shift'],
  ['And [you also] lied about the money.', 'shift'],
  ['[We both] made mistakes.', 'shift'],
  ['It [takes two] to get here.', 'shift'],
  ['I am sorry [if I hurt] you.', 'conditional'],
  ['[If anything I said upset] you, I regret it.', 'conditional'],
  ['I’m sorry [if] that sounded harsh.', 'conditional'],
  ['I’m [sorry you feel] that way.', 'conditional'],
  ['I am [sorry that you’re] upset.', 'conditional'],
  ['I’m [sorry, but] I was lonely.', 'conditional'],
  ['I know it hurt[, but] I was under so much pressure.', 'conditional'],
  ['I’m [sorry but] it was a hard year.', 'conditional'],
  ['[Mistakes were made].', 'passive'],
  ['I don’t know, [it just happened].', 'passive'],
  ['Then [one thing led to another].', 'passive'],
  ['[Things got out of hand] after the party.', 'passive'],
  ['Please [forgive me].', 'pressure'],
  ['Can we please [move on]?', 'pressure'],
  ['I wish you could [let it go].', 'pressure'],
  ['[How many times] do I have to say it?', 'pressure'],
  ['[I said sorry].', 'pressure'],
  ['But [I’ve already said I’m sorry]…', 'pressure'],
  ['[I will always] tell you the truth.', 'grand'],
  ['It will [never again] come to this.', 'grand'],
  ['[I’ll never lie to you again].', 'grand'],
  ['I will [do anything you want].', 'grand'],
  ['I’d [do anything] to make this right.', 'grand'],
  ['I will do [whatever it takes].', 'grand'],
  ['Ça va, it was [only] a café au lait with her.', 'minimise'],
  ['The girls’ room was a mess, it was [just] chaos, and that’s the boys’ view.', 'minimise'],
  ['“I never said that, and it was [just] lunch.', 'minimise'],
  ['😔💔 It was [just] dinner 💔', 'minimise'],
];

/** Everyday words, words turned the other way, and words that own it: nothing is underlined. */
const left: readonly string[] = [
  'I want to make a just decision about the house.',
  'I have just now read your letter.',
  'I had just come home when you asked me.',
  'It was not just the lie, it was the months of it.',
  'You are an only child and I knew what being alone meant to you.',
  'You were the only one I could have told.',
  'If only I had said something that day.',
  'I hurt not only you.',
  'I can only imagine how that night was for you.',
  'I lied to you for at least two years.',
  'I wrote to her at least twice a week.',
  'You can always call me, at any hour.',
  'I was always late, and I always had a story ready.',
  'You said “it was nothing” and I let you say it.',
  'You said ‘it was nothing, don’t worry’ to spare me.',
  'You wrote „es ist nur“ and «it was nothing».',
  'When you asked, I answered "you\'re overreacting". That was cruel.',
  'I told you that you were overreacting, and you were right.',
  'I called you too sensitive when you had every reason.',
  'You were not overreacting.',
  'You weren’t wrong about any of it.',
  'While you weren’t home I read your diary.',
  'You made me feel so welcome in your family.',
  'I hid it because you trusted me and I was afraid to lose that.',
  'I told you because you deserve to know.',
  'I would understand if you had enough of me.',
  'You also deserve an answer about the money.',
  'We both love the children.',
  'You asked me if I hurt you on purpose. I did not think of you at all.',
  'I was tired, but that is no excuse.',
  'I had many chances to stop, but I chose to go on.',
  'It was not an accident, but a choice.',
  'I know what happened and I know how it happened.',
  'It happened because I lied.',
  'You do not have to forgive me.',
  'I am not asking you to forgive me.',
  'Whether you ever forgive me is yours to decide.',
  'I won’t push you to move on.',
  'I want to move on to the second thing I did.',
  'I don’t expect you to let it go.',
  'How many times I lied, I cannot even say.',
  'I said sorry to the cashier and not to you.',
  'I said sorry too quickly.',
  'I never saw her again.',
  'You may never again trust me as you did.',
  'I will not ask you about it again.',
  'I cannot promise that I will always get it right.',
  'There was nothing you could have done.',
  'Is there anything you need to ask me?',
  'I broke what we had, and I lied about it for a year.',
  'I justified it to myself, and the injustice of it was yours to carry.',
  'The lonely evenings were mine to speak of, and I did not.',
  'I understand just how much I took from you.',
  'The judge will decide what is just.',
  'I lied for at least three months.',
  'I want to be honest about only one thing today: the debt.',
  'Only you know how long you need.',
  'I always felt ashamed after.',
  'You never deserved this.',
  'You were right because you saw it first.',
  'I hurt you because I was selfish.',
  'If you want to ask me anything, I will answer.',
  'I don’t know if I hurt the children too, and I want to find out.',
  'I was ill that spring, but it does not excuse anything.',
  'I’m sorry for lying, and for the way I lied.',
  'Nothing I say can change it.',
  'I broke your trust, and it was my doing.',
  'It happened on a Tuesday in March.',
  'I moved on to the next lie.',
  'You do not owe me forgiveness.',
  'You don’t need to move on.',
  'I said nothing when you asked.',
  'How long it takes is yours.',
  'I let it go on for months.',
  'I never told you about the letters.',
  'I stopped seeing them in May.',
  'I can’t promise anything big.',
  'This week I will call the bank.',
  'You asked how many times and I lied again.',
  'I read your messages at one time when you slept.',
  'We both know I lied.',
  'You also said you felt alone, and I did not hear it.',
  'You made dinner while I was texting them.',
  'It was not nothing, it was a year of lies.',
  'I will tell you every time, even when it is hard.',
  'I have just started seeing a counsellor.',
  'I gave them the only key.',
  'It’s too sensitive to put in a message, so I will tell you in person.',
  'Take whatever time you need.',
  'Please tell me if I say something wrong.',
  'I am not going to ask what you forgave.',
];

describe('the phrase check of an apology', () => {
  test.each(caught)('%s', (marked, ...families) => {
    const text = marked.replace(/[[\]]/g, '');
    const spans = [...marked.matchAll(/\[([^\]]+)\]/g)].map(([, span]) => span);
    const expected = families.length === spans.length ? spans.map((span, at) => [families[at], span]) : null;
    if (expected) expect(found(text)).toEqual(expected);
    else expect(found(text).map(([family]) => family)).toEqual(families);
  });

  test.each(left)('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('is tried on enough sentences of every family', () => {
    expect(caught.length).toBeGreaterThanOrEqual(35);
    expect(left.length).toBeGreaterThanOrEqual(30);
    expect(new Set(caught.flatMap(([, ...families]) => families))).toEqual(new Set(minimisingFamilies));
  });

  test('counts in the text as it was given, whatever stands in it', () => {
    const text = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 12 }),
        fc.constantFrom('just', ', but', 'I’m sorry you feel', '“it was nothing”', 'é👩‍👧', '\uD83D', '\n\n'),
      ),
    );
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join(' ');
        const findings = findMinimising(whole, minimising);
        for (const [at, { from, to }] of findings.entries()) {
          expect(to).toBeGreaterThan(from);
          expect(from).toBeGreaterThanOrEqual(findings[at - 1]?.to ?? 0);
          expect(whole.slice(from, to)).toMatch(/^[\p{L},].*\p{L}$/su);
        }
      }),
    );
  });

  test('has a reason and a gentler way for all it finds', () => {
    const list = minimising;
    expect(new Set(list.reasons.map(({ id }) => id)).size).toBe(list.reasons.length);
    for (const { id, reason, gentler, phrases } of list.reasons) {
      expect(reason, id).toMatch(/^[“\p{Lu}][^!]{10,90}\.$/u);
      expect(gentler, id).toMatch(/^[“\p{Lu}][^!]{10,110}[.”]$/u);
      expect(phrases.length, id).toBeGreaterThan(0);
    }
    for (const phrase of [...list.innocent, ...list.reasons.flatMap(({ phrases }) => [...phrases])])
      expect(readPhrase(phrase).places.length, phrase).toBeGreaterThan(0);
  });
});
