import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthOf } from '@/core/model/day';
import type { Entry, EntryId } from '@/core/model/entry';
import { defaultLook } from '@/core/model/look';
import { defaultProfile } from '@/core/model/profile';
import { defaultRhythm } from '@/core/model/rhythm';
import { canonical } from '@/core/portable/canonical';
import { land } from '@/core/sync/land';
import type { Line } from '@/core/sync/ledger';
import { readLedger, writeLedger } from '@/core/sync/ledger';
import { laterOf, mergePieces } from '@/core/sync/merge';
import { noteChanges } from '@/core/sync/note-changes';
import { partsOf } from '@/core/sync/parts-of';
import type { Piece } from '@/core/sync/piece';
import { piecesOf, type Shared } from '@/core/sync/pieces-of';
import { atOnce } from '@/core/sync/steps';
import { aNote, noon } from '../../facts';

const yes = () => true;
const no = () => false;
const fallbacks = { profile: defaultProfile, look: defaultLook, rhythm: defaultRhythm };

/** A device as the rules see it: what stands on it, what it knows, and when it last looked. */
interface Device {
  shared: Shared;
  ledger: Map<string, Line>;
}
const blank = (): Device => ({
  shared: {
    entries: [],
    lists: new Map([['promises', []]]),
    ownPrompts: { use: 'mixed', prompts: [] },
    tastes: [],
    settings: { profile: defaultProfile },
  },
  ledger: new Map(),
});

function noted(device: Device, since: number) {
  const pieces = atOnce(piecesOf(device.shared, yes));
  const ledger = atOnce(readLedger(writeLedger(device.ledger)));
  const lines = atOnce(noteChanges(ledger, pieces, { since, unsure: no }));
  const mine = new Map<string, Piece>();
  for (const [key, { at, mark }] of lines) {
    const value = pieces.get(key);
    if (value !== undefined || mark === '') mine.set(key, { at, value: value ?? null });
  }
  return { pieces, lines, mine };
}

function meet(device: Device, account: Map<string, Piece>, now: number): Map<string, Piece> {
  const { pieces, lines, mine } = noted(device, now);
  const merged = atOnce(mergePieces(mine, account));
  const landing = {
    ...{ pieces, merged, fallbacks, now },
    noted: lines,
    isReadable: yes,
    isSetting: yes,
    isPlaceable: yes,
  };
  const landed = atOnce(land(device.shared, landing));
  Object.assign(device, { shared: landed.shared, ledger: landed.ledger });
  return merged;
}

/** What is on a device, in an order that says nothing. */
const told = ({ shared }: Device) =>
  canonical([...atOnce(piecesOf(shared, yes))].toSorted(([a], [b]) => (a < b ? -1 : 1)));

const act = fc.record({
  device: fc.nat(2),
  what: fc.constantFrom(
    'write',
    'edit',
    'delete',
    'promise',
    'found',
    'state',
    'drop',
    'ask',
    'stage',
    'word',
    'meet',
  ),
  which: fc.nat(3),
  text: fc.string({ minLength: 1, maxLength: 6 }),
});
type Act = { device: number; what: string; which: number; text: string };

/** Does one act on a device at a time of its own, as the pages do it. */
function perform({ shared }: Device, { what, which, text }: Act, at: number): Partial<Shared> {
  const id = `n${which}`;
  const { entries, lists, ownPrompts, settings } = shared;
  const items = lists.get('promises') ?? [];
  const change = (to: (item: (typeof items)[number]) => (typeof items)[number]) => ({
    lists: new Map(lists).set(
      'promises',
      items.map((one) => (one.id === id ? to(one) : one)),
    ),
  });
  switch (what) {
    case 'write':
      if (entries.some((one) => one.id === id)) return {};
      return { entries: [...entries, aNote({ id: id as EntryId, text, at: noon + at })] };
    case 'edit':
      return {
        entries: entries.map((one) =>
          one.id === id ? ({ ...one, text, editedAt: noon + at } as Entry) : one,
        ),
      };
    case 'delete':
      return { entries: entries.filter((one) => one.id !== id) };
    case 'promise': {
      if (items.some((one) => one.id === id)) return {};
      const item = {
        id,
        madeAt: noon + at,
        offsetMinutes: 0,
        answers: [],
        state: 'open' as const,
        outcomes: [],
      };
      return { lists: new Map(lists).set('promises', [...items, item]) };
    }
    case 'found':
      return change((one) => ({
        ...one,
        outcomes: [...one.outcomes, { at: noon + at, outcome: 'kept', note: text, scale: null }],
      }));
    case 'state':
      return change((one) => ({ ...one, state: one.state === 'open' ? 'finished' : 'open' }));
    case 'drop':
      return {
        lists: new Map(lists).set(
          'promises',
          items.filter((one) => one.id !== id),
        ),
      };
    case 'ask':
      return {
        ownPrompts: {
          ...ownPrompts,
          prompts: [...ownPrompts.prompts.filter((one) => one.id !== `own-${id}`), { id: `own-${id}`, text }],
        },
      };
    case 'stage':
      return { settings: { ...settings, profile: { ...settings.profile, stage: `S${which + 1}` } } };
    default: {
      const profile = settings.profile as typeof defaultProfile;
      const words = profile.ownWords.filter((one) => one !== text);
      return { settings: { ...settings, profile: { ...profile, ownWords: [...words, text].slice(-20) } } };
    }
  }
}

describe('three devices', () => {
  test('end equal after any acts in any order, and what was done last to an entry is what stands', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), fc.array(fc.nat(2), { maxLength: 6 }), (acts, last) => {
        const devices = [blank(), blank(), blank()];
        let account = new Map<string, Piece>();
        const entries = new Map<string, { at: number; text: string | null }>();
        let now = 1;
        for (const one of acts) {
          const device = devices[one.device]!;
          now += 1000;
          if (one.what === 'meet') {
            account = meet(device, account, noon + now);
            continue;
          }
          const before = device.shared;
          Object.assign(device, { shared: { ...before, ...perform(device, one, now) } });
          // Pages note every change soon after it was made.
          device.ledger = noted(device, noon + now).lines;
          const id = `n${one.which}`;
          const was = before.entries.find((entry) => entry.id === id) as { text: string } | undefined;
          const is = device.shared.entries.find((entry) => entry.id === id) as { text: string } | undefined;
          if (was?.text !== is?.text) entries.set(id, { at: now, text: is?.text ?? null });
        }
        for (const n of [...last, 0, 1, 2, 0, 1, 2]) {
          now += 1000;
          account = meet(devices[n]!, account, noon + now);
        }
        expect(told(devices[1]!)).toBe(told(devices[0]!));
        expect(told(devices[2]!)).toBe(told(devices[0]!));
        for (const [id, { text }] of entries) {
          const stands = devices[0]!.shared.entries.find((entry) => entry.id === id) as
            | { text: string }
            | undefined;
          expect(stands?.text ?? null).toBe(text);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('nothing is written again once they are equal', () => {
    const [a, b] = [blank(), blank()];
    a.shared = { ...a.shared, entries: [aNote()] };
    const account = meet(b, meet(a, new Map(), noon), noon);
    const { mine } = noted(a, noon + 9);
    expect(canonical([...mine].sort())).toBe(canonical([...account].sort()));
  });
});

const piece = fc.record({ at: fc.nat(4), value: fc.option(fc.record({ is: fc.nat(3) })) });
const some = fc.array(fc.tuple(fc.constantFrom('e1', 'e2', 'sx'), piece)).map((all) => new Map(all));
const text = (pieces: ReadonlyMap<string, Piece>) =>
  canonical([...pieces].toSorted(([a], [b]) => (a < b ? -1 : 1)));

const together = (a: Map<string, Piece>, b: Map<string, Piece>) => atOnce(mergePieces(a, b));

describe('merging', () => {
  test('comes to the same in any order, in any grouping, and however often', () => {
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        expect(text(together(a, b))).toBe(text(together(b, a)));
        expect(text(together(together(a, b), c))).toBe(text(together(a, together(b, c))));
        expect(text(together(a, a))).toBe(text(a));
      }),
    );
  });

  test('of one moment what is there holds, not what is gone', () => {
    const here = { at: 3, value: {} };
    expect(laterOf({ at: 3, value: null }, here)).toBe(here);
    expect(laterOf({ at: 4, value: null }, here).value).toBeNull();
  });
});

const changed = (...of: Parameters<typeof noteChanges>) => atOnce(noteChanges(...of));

describe('noting changes', () => {
  const pieces = (...entries: Entry[]) => new Map<string, unknown>(entries.map((one) => [`e${one.id}`, one]));
  const first = (of: Map<string, unknown>) => changed(new Map(), of, { since: 1, unsure: no });
  const note = aNote({ at: 50 });
  const key = `e${note.id}`;

  test('a deletion found late counts from the last look, and always after what it deleted', () => {
    const known = first(pieces(note));
    expect(changed(known, new Map(), { since: 90, unsure: no }).get(key)).toEqual({
      at: 90,
      mark: '',
    });
    expect(changed(known, new Map(), { since: 9, unsure: no }).get(key)).toEqual({ at: 51, mark: '' });
  });

  test('what is missing while something cannot be read was not deleted', () => {
    expect(changed(first(pieces(note)), new Map(), { since: 90, unsure: yes }).has(key)).toBe(false);
  });

  test('what is brought back as it was is later than its deletion', () => {
    const gone = changed(first(pieces(note)), new Map(), { since: 90, unsure: no });
    expect(changed(gone, pieces(note), { since: 95, unsure: no }).get(key)?.at).toBe(95);
  });

  test('a deletion keeps no words and no month', () => {
    const gone = changed(first(pieces(note)), new Map(), { since: 90, unsure: no });
    expect(writeLedger(gone)).toEqual([`2i  ${key}`]);
    const merged = new Map([[key, { at: 90, value: null }]]);
    expect(atOnce(partsOf(merged, yes))).toEqual([{ name: 'gone', pieces: [[key, 90, null]] }]);
  });
});

test('parts go from what matters most to what is oldest', () => {
  const [early, late] = [aNote({ at: noon - 1e10 }), aNote()];
  const merged = new Map<string, Piece>([
    [`e${early.id}`, { at: 1, value: early }],
    [`e${late.id}`, { at: 1, value: late }],
    ['slook.theme', { at: 1, value: { is: 'dark' } }],
  ]);
  expect(atOnce(partsOf(merged, yes)).map(({ name }) => name)).toEqual([
    'settings',
    monthOf(late),
    monthOf(early),
  ]);
});

test('the newest twelve months travel by themselves, earlier ones year by year, with the last lived first', () => {
  const notes = Array.from({ length: 30 }, (_, n) => aNote({ at: noon - n * 31 * 24 * 3_600_000 }));
  const merged = new Map<string, Piece>(notes.map((note) => [`e${note.id}`, { at: 1, value: note }]));
  const parts = atOnce(partsOf(merged, yes));
  expect(parts.map(({ name }) => name)).toEqual([...notes.slice(0, 12).map(monthOf), '2025', '2024']);
  expect(parts.flatMap(({ pieces }) => pieces.map(([key]) => key))).toEqual(notes.map(({ id }) => `e${id}`));
});
