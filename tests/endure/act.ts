import fc from 'fast-check';
import type { Entry, EntryId } from '@/core/model/entry';
import type { ExerciseId } from '@/core/model/exercise';
import type { ItemState } from '@/core/model/list';

/** What needs nothing to be said with it. */
type Simple = 'restore' | 'close' | 'open' | 'turn-off' | 'tidy' | 'restart';

/** One thing a reader does in a simulated year, as plain data: the same for the reference and for the real store. */
export type Act =
  | { act: 'keep'; entries: Entry[] }
  | { act: 'keep-locked'; entry: Entry }
  /** `n`: which of those that stand, counted round. */
  | { act: 'edit'; n: number; text: string; at: number }
  | { act: 'remove'; n: number }
  | { act: 'remove-day'; n: number }
  | { act: 'draft'; good: string }
  | { act: 'keep-item'; practice: ExerciseId; id: string; text: string; at: number }
  | { act: 'edit-item'; practice: ExerciseId; n: number; text: string; at: number }
  | { act: 'outcome'; practice: ExerciseId; n: number; state: ItemState; at: number }
  | { act: 'remove-item'; practice: ExerciseId; n: number }
  | { act: 'practice-draft'; practice: ExerciseId; text: string; at: number }
  | { act: 'taste'; promptId: string; close: boolean; at: number }
  | { act: 'lock'; passphrase: string }
  | { act: Simple };

const year = 365 * 24 * 3_600_000;
/** Long past, so that no clock of a browser lies before it. */
const begins = Date.UTC(2024, 0, 1);

type At = (at: number, id: string) => Act;

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).map((text) => `${text}.`);
const which = fc.nat(1000);
const practice = fc.constantFrom<ExerciseId>('boundaries', 'promises', 'setback-plan');
const back = fc.nat(200).map((days) => days * 24 * 3_600_000);
const offsetMinutes = fc.constantFrom(-600, 0, 60, 330, 765);

const note = fc.record({ text: words, back, offsetMinutes, felt: fc.boolean() });
type Written = { text: string; back: number; offsetMinutes: number; felt: boolean };

function entryOf(written: Written, at: number, id: string): Entry {
  const base = { id: id as EntryId, at: at - written.back, offsetMinutes: written.offsetMinutes };
  if (!written.felt) return { ...base, kind: 'note', text: written.text };
  const felt = { tiles: ['hurt' as const], words: [], ownWord: null, strength: 3, note: written.text };
  return { ...base, kind: 'check-in', ...felt };
}

const simple = (act: Simple) => fc.constant<At>(() => ({ act }));
const of = <T>(arbitrary: fc.Arbitrary<T>, to: (it: T, at: number, id: string) => Act) =>
  arbitrary.map<At>((it) => (at, id) => to(it, at, id));
const item = fc.record({ practice, n: which, text: words });
const states = fc.constantFrom<ItemState>('open', 'finished', 'set-down');

const anAct = fc.oneof(
  {
    weight: 40,
    arbitrary: of(fc.array(note, { minLength: 1, maxLength: 3 }), (all, at, id) => ({
      act: 'keep',
      entries: all.map((one, n) => entryOf(one, at, `${id}-${n}`)),
    })),
  },
  { weight: 5, arbitrary: of(note, (it, at, id) => ({ act: 'keep-locked', entry: entryOf(it, at, id) })) },
  {
    weight: 12,
    arbitrary: of(fc.record({ n: which, text: words }), (it, at) => ({ act: 'edit', ...it, at })),
  },
  { weight: 6, arbitrary: of(which, (n) => ({ act: 'remove', n })) },
  { weight: 1, arbitrary: of(which, (n) => ({ act: 'remove-day', n })) },
  { weight: 4, arbitrary: simple('restore') },
  { weight: 10, arbitrary: of(words, (good) => ({ act: 'draft', good })) },
  {
    weight: 8,
    arbitrary: of(item, ({ practice, text }, at, id) => ({ act: 'keep-item', practice, id, text, at })),
  },
  { weight: 5, arbitrary: of(item, (it, at) => ({ act: 'edit-item', ...it, at })) },
  {
    weight: 5,
    arbitrary: of(fc.record({ practice, n: which, state: states }), (it, at) => ({
      act: 'outcome',
      ...it,
      at,
    })),
  },
  { weight: 3, arbitrary: of(fc.record({ practice, n: which }), (it) => ({ act: 'remove-item', ...it })) },
  {
    weight: 6,
    arbitrary: of(item, ({ practice, text }, at) => ({ act: 'practice-draft', practice, text, at })),
  },
  {
    weight: 4,
    arbitrary: of(fc.record({ n: fc.nat(5), close: fc.boolean() }), ({ n, close }, at) => ({
      act: 'taste',
      promptId: `p${n}`,
      close,
      at,
    })),
  },
  { weight: 1, arbitrary: of(words, (passphrase) => ({ act: 'lock', passphrase })) },
  { weight: 2, arbitrary: simple('close') },
  { weight: 8, arbitrary: simple('open') },
  { weight: 1, arbitrary: simple('turn-off') },
  { weight: 1, arbitrary: simple('tidy') },
  { weight: 1, arbitrary: simple('restart') },
);

/** So many random acts, spread over a year. */
export function aYear(count: number): fc.Arbitrary<Act[]> {
  return fc
    .array(anAct, { minLength: count, maxLength: count, size: 'max' })
    .map((acts) => acts.map((one, n) => one(Math.floor(begins + (n / count) * year), `a${n}`)));
}
