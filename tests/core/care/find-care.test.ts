import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carePhrases } from '@/content/care/care-phrases';
import { prompts } from '@/content/prompts';
import { findCare } from '@/core/care/find-care';
import { readPhrase } from '@/core/care/read-phrase';
import type { CareKind } from '@/core/model/phrases';

const found = (text: string) => findCare(text, carePhrases);

const caught: readonly [CareKind, string][] = [
  ['self', 'I want to kill myself.'],
  ['self', 'Some nights I think about killing myself'],
  ['self', 'i dont want to be alive'],
  ['self', 'I don’t want to be here anymore.'],
  ['self', 'I do not want to be alive any more.'],
  ['self', 'Sometimes I want to end my life.'],
  ['self', 'I could END IT ALL tonight.'],
  ['self', 'Thoughts of suicide again.'],
  ['self', 'I feel suicidal.'],
  ['self', 'They would be better off without me.'],
  ['self', 'Everyone is better off without me in their lives.'],
  ['self', 'I hurt myself last night.'],
  ['self', 'Thinking of hurting myself'],
  ['self', 'I’ve started to self-harm again.'],
  ['self', 'The self harm is back.'],
  ['self', 'I used to cut myself when I was fifteen.'],
  ['self', 'I can’t go on.'],
  ['self', 'I cant go on like this'],
  ['self', 'I can not go on without them.'],
  ['self', 'I want to die.'],
  ['self', 'i wanna die'],
  ['self', 'I wish I was dead.'],
  ['self', 'I wish I had never been born.'],
  ['self', 'I don’t want to live.'],
  ['self', 'I don’t want to wake up.'],
  ['self', 'I want to fall asleep and never wake up again.'],
  ['self', 'There is no reason to live.'],
  ['self', 'My life is not worth living.'],
  ['self', 'I took all of the pills.'],
  ['self', 'I stood there and wanted to jump off the bridge.'],
  // Denials and reported pasts: found all the same, the card reads well to anybody.
  ['self', 'I would never kill myself, I promise.'],
  ['self', 'I am not suicidal, I am tired.'],
  ['self', 'My uncle died by suicide when I was ten.'],
  ['self', 'She said “I will kill myself if you leave”.'],
  ['self', 'k\u200Bill my\u00ADself'],
  ['danger', 'He hit me.'],
  ['danger', 'She hit me hard last night and the kids saw it.'],
  ['danger', 'He choked me once.'],
  ['danger', 'My partner threatened me.'],
  ['danger', 'They threatened to kill me.'],
  ['danger', 'I am afraid of him.'],
  ['danger', 'I’m scared of her when she drinks.'],
  ['danger', 'I am afraid of them both.'],
  ['danger', 'I am terrified of my husband.'],
  ['danger', 'He won’t let me leave.'],
  ['danger', 'She wont let me leave the flat'],
  ['danger', 'I’m scared to go home.'],
  ['danger', 'I am frightened to be home when he gets back.'],
  ['danger', 'He pushed me against the wall.'],
  ['danger', 'He had his hands around my neck.'],
  ['danger', 'She pulled a knife on me.'],
  ['danger', 'I don’t feel safe at home.'],
  ['danger', 'He says he will kill me.'],
  ['danger', 'He forced me to have sex.'],
  ['danger', 'I think I am in danger.'],
  ['danger', 'He locked me in the bedroom.'],
  ['danger', 'I was afraid of him for years.'],
  ['danger', 'He threatens to post the pictures.'],
  ['others', 'I am going to kill him.'],
  ['others', 'I’m going to hurt her.'],
  ['others', 'I’m gonna hurt them'],
  ['others', 'I want to hurt him the way he hurt me.'],
  ['others', 'I could kill her.'],
  ['others', 'I’ll kill him when I see him.'],
  ['others', 'I want revenge.'],
  ['others', 'All I think about is getting back at him.'],
  ['others', 'I will make him pay for this.'],
  ['others', 'I want to ruin her life.'],
  ['others', 'She deserves to suffer.'],
  ['others', 'I want payback.'],
  ['self', 'I just want it to be over, I want to die'],
  ['self', 'What is the point of living'],
  ['self', 'Nobody would miss me, they would be happier without me.'],
  ['self', 'I have been cutting again'],
  ['self', 'I cut my arms yesterday'],
  ['self', 'I bought pills and wrote a goodbye note.'],
  ['self', 'I wish I wasn’t here'],
  ['self', 'I can’t keep living like this'],
  ['self', 'I don’t see a reason to live anymore'],
  ['self', 'I’m tired of living'],
  ['self', 'I want to go to sleep and not wake up'],
  ['self', 'I took too many pills'],
  ['self', 'I scratched myself until I bled'],
  ['danger', 'He punched me in the stomach'],
  ['danger', 'My dad beats me'],
  ['danger', 'He grabbed me by the throat'],
  ['danger', 'I’m scared he will hurt me'],
  ['danger', 'My boyfriend hits me when he drinks'],
  ['danger', 'I’m not allowed to leave the house'],
  ['danger', 'He has a gun and I am scared'],
  ['danger', 'My ex is stalking me'],
  ['danger', 'I fear for my life'],
  ['danger', 'I’m terrified of what he’ll do to me when he finds out'],
  ['others', 'I’m going to make her suffer'],
  ['others', 'I fantasise about hurting her'],
  ['others', 'I hope he dies'],
  ['others', 'I’ll burn his car'],
  ['others', 'I want to get even'],
  ['others', 'I’m afraid I might hurt someone'],
];

const left: readonly string[] = [
  'We were killing time at the station.',
  'You hurt my feelings.',
  'He hurt my feelings and my pride.',
  'I am dying to see the sea again.',
  'I could kill for a coffee.',
  'This is killing me.',
  'The waiting is killing me.',
  'My feet are killing me.',
  'It will kill me to admit it.',
  'Then it hit me: they had known all along.',
  'It really hit me today.',
  'Grief hit me in the supermarket.',
  'Hit me up when you are free.',
  'She beat me at chess again.',
  'That song choked me up.',
  'He kicked me out of the chat.',
  'I nearly died laughing.',
  'I killed myself laughing.',
  'She was dressed to kill.',
  'Two birds with one stone, they say, killed.',
  'We watched Suicide Squad.',
  'That would be political suicide.',
  'I cut myself some slack today.',
  'I cut myself shaving.',
  'I burned myself out on that job.',
  'I keep beating myself up about it.',
  'I shot myself in the foot with that message.',
  'I am taking my life back.',
  'I took my life into my own hands.',
  'I can’t go on holiday this year.',
  'I don’t want to live here any more.',
  'I don’t want to live with my parents.',
  'I didn’t want to wake up early.',
  'I don’t want to be here at work today.',
  'I am afraid of him leaving me.',
  'I am scared of her finding someone else.',
  'I’m afraid of losing them.',
  'I am afraid it will happen again.',
  'We are in danger of losing the house.',
  'She wouldn’t let me go first.',
  'They didn’t let me leave early.',
  'I never wanted to hurt you.',
  'I didn’t want to hurt her.',
  'I never meant to hurt anyone, and I did.',
  'I knew it was going to hurt you.',
  'I do not want revenge.',
  'I don’t want to get back at him.',
  'I want to get back to my old self.',
  'I hope we can get even closer.',
  'She made me pay attention to small things.',
  'I deserve a break.',
  'I broke up with him and felt free.',
  'My phone died and I felt lost.',
  'The plant died while I was away.',
  'That was a killer of a week.',
  'I would die of embarrassment.',
  'The deadline is next week and I am behind.',
  'I hurt when I think of it.',
  'What they did hurt me deeply.',
  'She hurt me, and I want to say so.',
  'I lost my safe place when I lost the friendship.',
  'There was a bridge, a river, and a bench in the sun.',
  'He gave me his hand and I took it.',
  'I ended the call and ended the friendship.',
  'I want to be here for my sister.',
  'I could not go on pretending.',
  'I ended things with her on Sunday.',
  'I wish I was there with them.',
  'I wish I had told her sooner.',
  'My heart died a little.',
  'That killed the evening for me.',
  'The news hit hard.',
  'He threw a party for me.',
  'I pushed him away again.',
  'She pushed me to apply for the job.',
  'I don’t want to be with him anymore.',
  'I don’t want to be here for Christmas.',
  'He won’t let it go.',
  'I’m scared to trust again.',
  'I am scared of my own anger.',
  'I’m afraid they will hurt me again.',
  'My boss threatened to cut my hours.',
  'He forced himself to say sorry.',
  'It hurts me that he lied.',
  'I hurt myself by staying silent.',
  'I hate being here without you.',
  'I took my pills this morning and slept.',
  'I want him to feel what I felt.',
  'She paid me back the money.',
  'I’m going to hit the gym.',
  'He made me feel alive.',
  'I cannot live without coffee.',
];

describe('the phrases at which care is shown', () => {
  test.each(caught)('%s: %s', (kind, text) => {
    expect(found(text)).toContain(kind);
  });

  test.each(left)('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('are tried on enough sentences, idioms among them', () => {
    expect(caught.length).toBeGreaterThanOrEqual(80);
    expect(left.length).toBeGreaterThanOrEqual(80);
  });

  test('are found whatever the apostrophe, the capitals and what stands around them', () => {
    const around = fc.string({ unit: 'binary', maxLength: 40 }).map((text) => `${text} . `);
    fc.assert(
      fc.property(
        around,
        fc.constantFrom("I don't want to be here", 'i dont WANT to be here', 'I don’t want to be here'),
        (before, words) => {
          expect(found(`${before}${words}. ${before}`)).toContain('self');
        },
      ),
    );
  });

  test('are looked for in the prompts of the house in vain', () => {
    const wrong = prompts.flatMap(({ ask, more }) => [ask, more]).filter((text) => found(text).length > 0);
    expect(wrong).toEqual([]);
  });

  test.each(Object.entries(carePhrases))('%s can be read, each phrase once', (_, list) => {
    const all = Object.values(list).flat();
    for (const phrase of all) expect(readPhrase(phrase).places.length, phrase).toBeGreaterThan(0);
    expect(all.filter((phrase, at) => all.indexOf(phrase) !== at)).toEqual([]);
  });
});
