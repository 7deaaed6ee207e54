import { prompts } from '@/content/prompts';
import type { CheckIn, Entry, EntryId, Mark, Note, Practised, Reflection, Weekly } from '@/core/model/entry';
import { defaultProfile, type Profile } from '@/core/model/profile';
import { given } from './given';

/** Noon of 21 November 2026, a Saturday, in UTC: every story is told at this moment. */
export const noon = Date.UTC(2026, 10, 21, 12);
export const today = '2026-11-21';
export const day = 86_400_000;

let count = 0;
const base = () => ({ id: `made-up-${++count}` as EntryId, at: noon, offsetMinutes: 0 });

export const aCheckIn = (some: Partial<CheckIn> = {}): CheckIn => ({
  ...base(),
  kind: 'check-in',
  tiles: ['hurt'],
  words: ['lonely'],
  ownWord: null,
  strength: null,
  note: '',
  ...some,
});
export const aNote = (text: string, some: Partial<Note> = {}): Note => ({
  ...base(),
  kind: 'note',
  text,
  ...some,
});
export const aReflection = (text: string, some: Partial<Reflection> = {}): Reflection => ({
  ...base(),
  kind: 'reflection',
  promptId: 'pace-made-up',
  asked: given('Which of today’s worries could wait until morning?'),
  text,
  ...some,
});
export const aMark = (some: Partial<Mark> = {}): Mark => ({
  ...base(),
  kind: 'mark',
  mark: 'talk',
  text: '',
  ...some,
});
export const aWeekly = (some: Partial<Weekly> = {}): Weekly => ({
  ...base(),
  kind: 'weekly',
  safety: 5,
  selfTrust: 6,
  trust: null,
  noContact: false,
  own: null,
  ...some,
});
export const aPractised = (some: Partial<Practised> = {}): Practised => ({
  ...base(),
  kind: 'practice',
  practice: 'clarity',
  answers: [],
  ...some,
});
export const aProfile = (some: Partial<Profile> = {}): Profile => ({
  ...defaultProfile,
  role: 'hurt',
  stage: 'S2',
  safe: 'yes',
  ...some,
});

/** The shortest and the longest question there is, and one that asks for no reply. */
const byLength = prompts
  .filter((prompt) => !('noReply' in prompt))
  .toSorted((a, b) => a.ask.length - b.ask.length);
export const [shortest, longest] = [byLength[0]!, byLength.at(-1)!];
export const statement = prompts.find((prompt) => 'noReply' in prompt)!;
for (const prompt of [shortest, longest, statement])
  for (const text of [prompt.ask, prompt.more]) given(text);

const felt = ['lonely', 'anxious', 'calm', 'proud', 'drained', 'grateful', 'angry', 'okay'] as const;
const tileOf = {
  lonely: 'hurt',
  anxious: 'afraid',
  calm: 'calm',
  proud: 'strong',
  drained: 'worn-out',
  grateful: 'warm',
  angry: 'angry',
  okay: 'okay',
} as const;

/** A journal of so many days up to noon, the same every time, without chance: every third day has a note, too. */
export function aJournal(days: number): Entry[] {
  return Array.from({ length: days }, (_, ago): Entry[] => {
    const at = noon - (days - ago) * day;
    const word = felt[(ago * 7 + Math.floor(ago / 5)) % felt.length]!;
    const second = felt[(ago * 3 + 1) % felt.length]!;
    const words = ago % 4 === 0 && second !== word ? [word, second] : [word];
    const tiles = [...new Set(words.map((one) => tileOf[one]))];
    const strength = ((ago * 5) % 5) + 1;
    return [
      aCheckIn({ at, tiles, words: [...words], strength }),
      ...(ago % 3 === 0 ? [aNote(given('Rain on the roof, the window open.'), { at: at + 3_600_000 })] : []),
      ...(ago % 7 === 0
        ? [aWeekly({ at: at + 7_200_000, safety: (ago / 7) % 11, selfTrust: (ago / 7 + 3) % 11 })]
        : []),
      ...(ago % 45 === 20 ? [aMark({ at: at + 7_300_000 })] : []),
    ];
  }).flat();
}
