import type { Prompt } from '@/core/model/prompt';
import { sections } from './table';

/** Rules of the style guide (guidance, sections 2 and 7) as pure functions. A finding is a line for a person to read. */
export interface Finding {
  id: string;
  reason: string;
}

export const showFindings = (findings: readonly Finding[]): string =>
  findings.map((finding) => `${finding.id}: ${finding.reason}`).join('\n');

// ---------------------------------------------------------------- text

const plainApostrophes = (text: string): string => text.replace(/[’‘]/g, "'");

/** What the writer says in their own voice: everything outside quotation marks. */
export const outsideQuotes = (text: string): string =>
  plainApostrophes(text).replace(/“[^”]*”|"[^"]*"/g, ' … ');

/** Words as they are read aloud: letters and apostrophes; a hyphen joins. */
export const wordsOf = (text: string): string[] =>
  plainApostrophes(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? [];

/** A sentence ends at a full stop or question mark; at an ellipsis or colon only when a capital follows. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.?!][”"’)]*)\s+|(?<=[…:][”"]*)\s+(?=[“"]?\p{Lu})/u)
    .filter((sentence) => wordsOf(sentence).length > 0);

const knownSyllables: Readonly<Record<string, number>> = {
  area: 3,
  being: 2,
  beings: 2,
  business: 2,
  create: 2,
  created: 3,
  diary: 3,
  doing: 2,
  evening: 2,
  every: 2,
  everybody: 4,
  everyday: 3,
  everyone: 3,
  everything: 3,
  everywhere: 3,
  going: 2,
  idea: 3,
  ideas: 3,
  maybe: 2,
  nothing: 2,
  people: 2,
  poem: 2,
  quiet: 2,
  quieter: 3,
  quietly: 3,
  real: 1,
  really: 2,
  science: 2,
  seeing: 2,
  some: 1,
  somebody: 3,
  someone: 2,
  something: 2,
  sometimes: 2,
  somewhere: 2,
  somehow: 2,
  whatever: 3,
  whenever: 3,
  wherever: 3,
  whole: 1,
  wholly: 2,
};

/** English syllables by spelling, with the words that break the rules listed. Good to about one word in fifty. */
export function syllablesOf(word: string): number {
  if (word.includes('-')) return word.split('-').reduce((sum, part) => sum + syllablesOf(part), 0);
  // Contractions: "didn't" and "it'll" keep a beat; "you're", "it's" do not.
  const [stem = '', ending = ''] = word.split("'");
  const sounded =
    (ending === 't' && /[ds]n$/.test(stem)) || (ending === 'll' && /(?:it|that|what)$/.test(stem)) ? 1 : 0;
  if (ending === 't' && sounded === 1) return syllablesOf(stem.slice(0, -1)) + 1;
  const known = knownSyllables[stem];
  if (known !== undefined) return known + sounded;
  if (!/[a-z]/.test(stem)) return Math.max(1, stem.length);
  let rest = stem;
  let extra = 0;
  const cut = (ending: RegExp): boolean => {
    if (!ending.test(rest)) return false;
    rest = rest.replace(ending, '');
    return true;
  };
  // Inner silent e before a suffix: "care-ful", "safe-ly", "some-", "move-ment".
  rest = rest.replace(
    /([^aeiouy][aeiouy][^aeiouy]|[aeiouy]{2}[^aeiouy])e(ful|less|ly|ment|ness|where|thing|times|one|body)/g,
    '$1$2',
  );
  if (cut(/(?<=[aeiouy].*[^aeiouytd])ed$/) || cut(/(?<=[aeiouy].*[^aeiouyscxzg])es$/)) {
    // "asked", "likes": silent; "handles", "settled" keep the beat of -le.
    if (/[^aeiouylr]l$/.test(rest)) extra += 1;
  } else if (cut(/(?<=[aeiouy].*)e$/)) {
    if (/[^aeiouylr]l$/.test(rest)) extra += 1;
  }
  const groups = rest.match(/[aeiouy]+/g)?.length ?? 0;
  // Vowels that meet but are said apart.
  const apart =
    rest.match(
      /i[ao](?!u)(?!n$|ns$)|(?<![aeiouq])ua(?!r)|[eiouy]ing$|eo(?!p)|iet|(?<=[dv])ious|uous|ier$|iest$|yone$/g,
    )?.length ?? 0;
  const together = rest.match(/[cst]i[ao](?!ns?$)|[gcs]eo/g)?.length ?? 0;
  const sm = /[^aeiouy]sm$/.test(rest) ? 1 : 0;
  return Math.max(1, groups + Math.max(0, apart - together) + extra + sm + sounded);
}

/** Flesch-Kincaid school grade of a prompt as a whole. */
export function gradeOf(prompt: Pick<Prompt, 'ask' | 'more'>): number {
  const text = `${prompt.ask} ${prompt.more}`;
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentencesOf(text).length) + 11.8 * (syllables / words.length) - 15.59;
}

/** All runs of `length` words in a text. */
export function runsOf(text: string, length = 6): Set<string> {
  const words = wordsOf(text);
  const runs = new Set<string>();
  for (let at = 0; at + length <= words.length; at += 1) runs.add(words.slice(at, at + length).join(' '));
  return runs;
}

// ---------------------------------------------------------------- words that are kept out

interface Ban {
  pattern: RegExp;
  why: string;
}

const banned: readonly Ban[] = [
  { pattern: /\b(?:should(?:n't)?|must(?:n't)?|ought)\b/i, why: 'orders' },
  { pattern: /(?<!\bno )\bneeds? to\b/i, why: 'orders ("no need to" is fine)' },
  { pattern: /\b(?:it's|is it|it is|now is the|high)? ?time to\b/i, why: 'rushes' },
  {
    pattern: /(?<!(?:n't|\b(?:not?|nothing|nobody|none|never|neither))\b[^.?]{0,24})\b(?:have|has|had) to\b/i,
    why: 'orders (fine after "don\'t", "nothing" …)',
  },
  { pattern: /\b(?:just|simply|merely|at least|after all|so what)\b/i, why: 'makes it smaller' },
  {
    pattern:
      /\bstill (?:hurt\w*|feel\w*|ache\w*|aching|ang\w+|upset|sad\w*|bitter|struggl\w*|stuck|think\w*|not|can't|griev\w*|cry\w*|so)\b|\b(?:you're|are you|you are) still\b/i,
    why: 'hurries ("still" as in "still hurting")',
  },
  { pattern: /\balready\b/i, why: 'hurries' },
  { pattern: /\bwhy (?:didn't|did|don't|do|haven't|weren't|aren't|can't) you\b/i, why: 'accuses' },
  {
    pattern:
      /\b(?:by now|mov(?:e|es|ed|ing) (?:on|past|forward)|get(?:ting)? over|let it go|get past|put it behind)\b/i,
    why: 'hurries',
  },
  {
    pattern:
      /\b(?:journeys?|process(?:es|ed|ing)?|trauma\w*|toxic\w*|narciss\w*|hold(?:ing)? space|inner child|gaslight\w*|codepend\w*|closure|coping|triggers?|triggered|triggering|validat\w+|dysregul\w*|regulat\w+|mindful\w*|empower\w*|resilien\w*|vulnerab\w*|authentic\w*|self-love|attachment|ptsd|depress\w*|disorder\w*|diagnos\w*|symptoms?|clinical\w*|overcom\w+)\b/i,
    why: 'jargon or a clinical label',
  },
  {
    pattern:
      /\b(?:research|stud(?:y|ies)|science|scientists?|experts?|proven|evidence) (?:shows?|says?|suggests?|finds?)\b/i,
    why: 'claims',
  },
  {
    pattern: /\bin (?:a few|some|two|three|four|five|six|\d+) (?:days|weeks|months|years)\b/i,
    why: 'promises a time',
  },
  {
    pattern:
      /\b(?:will|'ll) (?:heal|pass|get better|feel better|get easier|be (?:okay|fine|stronger|happier))\b|\b(?:it gets|gets) (?:better|easier)\b|\bstronger than before\b|\bhappens for a reason\b/i,
    why: 'promises an outcome',
  },
  {
    pattern:
      /\b(?:good job|well done|cheer up|calm down|bright side|silver lining|of course|obviously|look at you)\b/i,
    why: 'cheers, hushes or presumes',
  },
  {
    pattern: /\b(?:your (?:part|role) in|you are avoiding|you're avoiding|in denial|your fault)\b/i,
    why: 'interprets or shares out blame',
  },
  {
    pattern:
      /\b(?:spouses?|marri\w+|marital|divorc\w*|infidel\w*|unfaithful|adulter\w*|cheat\w*|affairs?|lovers?|betrayers?|abusers?|victims?|perpetrators?|offenders?|ex-partner)\b/i,
    why: 'presumes a kind of tie, or labels a person',
  },
  {
    pattern:
      /\b(?:sex\w*|intima\w+|kids?|child|children|god|pray\w*|church|faith\w*|sins?|sinful|sinners?|bless\w*)\b/i,
    why: 'presumes sex, children or faith',
  },
  {
    pattern:
      /\b(?:passwords?|spy\w*|track(?:ing)? them|their (?:phone|phones|messages|location|devices?|accounts?|inbox))\b/i,
    why: 'points at watching somebody',
  },
  {
    pattern: /\b(?:war|battle\w*|fight\w*|enemy|enemies|weapons?|armou?r|warriors?|surviv\w+)\b/i,
    why: 'a picture of war',
  },
];

const gendered: Ban = {
  pattern:
    /\b(?:he|she|him|her|hers|his|himself|herself|husbands?|wife|wives|boyfriends?|girlfriends?|man|men|woman|women|guys?|gals?|girls?|boys?|lad(?:y|ies)|gentlem[ae]n|mothers?|fathers?|mom|mum|dad|brothers?|sisters?|sons?|daughters?|aunts?|uncles?|grandmothers?|grandfathers?)\b/i,
  why: 'gendered',
};

/** First words that make a sentence an order. Words that are as often nouns ("rest", "name") are left out. */
const order =
  /^(?:take|write|think|remember|try|notice|let|breathe|imagine|picture|ask|give|find|list|choose|look|listen|put|place|say|tell|sit|consider|focus|practise|practice|keep|make|go|do|don't|be|bring|recall|allow|accept|pick|get|feel|forget|start|begin|share|stay|use|never|please|open|close|hold|drink|stand|lie|talk|call|read|see|set|leave)\b(?! (?:is|are|was|were|can|could|may|might|counts|counted|apart|\w+ing)\b)/i;

export const ordersIn = (text: string): string[] =>
  sentencesOf(outsideQuotes(text)).filter((sentence) => order.test(sentence.replace(/^[… ]+/, '')));

/** For somebody who broke trust: nothing that sends them to the other person. */
const sendsToThem =
  /\b(?:contact|call|text|phone|ring|visit|message|e-?mail|ask|see|meet)(?:ing|ting)? (?:them|the other person|\{them\})(?!\w)|\b(?:reach(?:ing)? out|get(?:ting)? in touch|write to them|go to them|turn up)\b/i;

// ---------------------------------------------------------------- one prompt

const S1_KEPT_OUT = new Set<string>(['causes', 'good', 'courage', 'forgiveness', 'closeness']);
const S1_EXERCISES_KEPT_OUT = new Set<string>([
  'brave-steps',
  'forgiveness-readiness',
  'good-things',
  'new-chapter',
  'conversation',
]);

/** Everything that can be said of one prompt by itself. `seedRuns`: runs of six words of the articles. */
export function lintOne(prompt: Prompt, seedRuns: { has: (run: string) => boolean } = new Set()): Finding[] {
  const reasons: string[] = [];
  const say = (wrong: boolean, reason: string): void => {
    if (wrong) reasons.push(reason);
  };
  const { id, theme, role, stages, ask, more } = prompt;
  const both = `${ask} ${more}`;
  const own = outsideQuotes(both);

  // Shape
  say(!/^[a-z]+(?:-[a-z0-9]+)*$/.test(id), 'id is not kebab-case');
  say(!id.startsWith(`${theme}-`), `id does not start with "${theme}-"`);
  say(stages.length === 0, 'no stage');
  say(new Set(stages).size !== stages.length, 'a stage is named twice');
  say(prompt.feelings.length === 0, 'no feeling');
  say(new Set(prompt.feelings).size !== prompt.feelings.length, 'a feeling is named twice');
  for (const feeling of prompt.avoid ?? []) {
    say(prompt.feelings.includes(feeling), `"${feeling}" is both sought and avoided`);
  }
  say(prompt.sources.length === 0, 'no source');
  for (const source of prompt.sources) {
    say(!(sections as readonly string[]).includes(source), `no such section: ${source}`);
  }

  // Length and punctuation
  for (const [name, text, most] of [
    ['ask', ask, 140],
    ['more', more, 280],
  ] as const) {
    say(text.length > most, `${name} has ${text.length} characters, most ${most}`);
    say(text.trim() === '', `${name} is empty`);
    say(text !== text.trim() || / {2}/.test(text), `${name} has stray spaces`);
    say(/!/.test(text), `${name} has an exclamation mark`);
    say(/\p{Extended_Pictographic}/u.test(text), `${name} has an emoji`);
    say(/['"]/.test(text), `${name} has straight quotes; use ’ and “ ”`);
    say(/\.\.\./.test(text), `${name} has three dots; use …`);
    say(/—|--| – /.test(text), `${name} has a dash; a comma or a full stop reads more gently`);
    say(!/[.?…”]$/.test(text), `${name} does not end in a full stop, question mark or …`);
    for (const sentence of sentencesOf(text)) {
      const length = wordsOf(sentence).length;
      say(length > 20, `a sentence of ${length} words, most 20: ${sentence}`);
    }
    for (const sentence of ordersIn(text)) reasons.push(`reads as an order: ${sentence}`);
  }

  // Questions
  const questions = sentencesOf(ask).filter((sentence) => sentence.includes('?'));
  const second = wordsOf(questions[1] ?? '').length;
  say(
    questions.length > 2 || second > 5,
    'more than one question in ask (a second of up to five words is fine)',
  );
  say(
    sentencesOf(more).filter((sentence) => sentence.includes('?')).length > 2,
    'more than two questions in more',
  );
  say(prompt.noReply === true && own.includes('?'), 'asks for no reply, yet holds a question');

  // Words
  for (const ban of [...banned, gendered]) {
    const found = ban.pattern.exec(own);
    say(found !== null, `"${found?.[0].trim()}": ${ban.why}`);
  }
  say(/forgiv/i.test(both) && theme !== 'forgiveness', '"forgiv…" outside its own theme');
  const partnered = prompt.relationships?.some((tie) => tie === 'partner' || tie === 'ex') ?? false;
  say(/\bpartners?\b/i.test(own) && !partnered, '"partner" in a prompt not kept for partners');
  say(gradeOf(prompt) > 8, `school grade ${gradeOf(prompt).toFixed(1)}, most 8`);

  // Doors and pacing
  if (theme === 'forgiveness') {
    say(prompt.optIn !== 'forgiveness', 'forgiveness without its opt-in');
    say(stages.join() !== 'S4', 'forgiveness outside S4');
  } else {
    say(prompt.optIn === 'forgiveness', 'forgiveness opt-in outside its theme');
  }
  if (stages.includes('S1') && role !== 'broke') {
    say(S1_KEPT_OUT.has(theme), `theme "${theme}" in S1`);
    say(prompt.depth === 'deep', 'deep in S1');
    say(prompt.optIn === 'other-compassion', 'compassion for the other in S1');
    say(S1_EXERCISES_KEPT_OUT.has(prompt.exercise ?? ''), `exercise "${prompt.exercise}" in S1`);
  }
  say(prompt.soothing === true && prompt.depth !== 'light', 'soothing, yet not light');
  say(
    prompt.needsSafe === true && prompt.paths?.join() === 'on-my-own',
    'needs contact on a path without it',
  );
  if (role === 'broke') {
    const found = sendsToThem.exec(own);
    say(found !== null, `"${found?.[0]}": sends the reader to the other person`);
    for (const feeling of ['afraid', 'payback'] as const) {
      say(prompt.feelings.includes(feeling), `"${feeling}" is not a word offered to this role`);
    }
  }

  // Sources
  for (const run of runsOf(both)) say(seedRuns.has(run), `six words of an article: "${run}"`);

  return reasons.map((reason) => ({ id, reason }));
}

// ---------------------------------------------------------------- several prompts

/** Ids, openings and phrases that come twice. */
export function lintRepeats(prompts: readonly Prompt[]): Finding[] {
  const findings: Finding[] = [];
  const once = (seen: Map<string, string>, key: string, id: string, reason: string): void => {
    const first = seen.get(key);
    if (first === undefined) seen.set(key, id);
    else findings.push({ id, reason: `${reason} as ${first}: "${key}"` });
  };
  const ids = new Map<string, string>();
  const openings = new Map<string, string>();
  const runs = new Map<string, string>();
  for (const prompt of prompts) {
    once(ids, prompt.id, prompt.id, 'same id');
    once(openings, wordsOf(prompt.ask).slice(0, 4).join(' '), prompt.id, 'same first four words');
    const own = [...runsOf(prompt.ask), ...runsOf(prompt.more)];
    const shared = own.find((run) => runs.has(run) && runs.get(run) !== prompt.id);
    if (shared !== undefined) {
      findings.push({ id: prompt.id, reason: `same six words as ${runs.get(shared)}: "${shared}"` });
    }
    for (const run of own) if (!runs.has(run)) runs.set(run, prompt.id);
  }
  return findings;
}

/** Two-word openings of asks and how often each comes, most frequent first. */
export function openingsOf(prompts: readonly Prompt[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const prompt of prompts) {
    const opening = wordsOf(prompt.ask).slice(0, 2).join(' ');
    counts.set(opening, (counts.get(opening) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1]);
}

/** A text for `both` serves everybody. */
export const serves = (prompt: Prompt, role: Prompt['role']): boolean =>
  prompt.role === role || prompt.role === 'both';

export const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);
