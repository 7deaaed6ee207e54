import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { noBackup } from '@/core/model/backup';
import { emptyDraft } from '@/core/model/draft';
import { defaultLook } from '@/core/model/look';
import { defaultProfile } from '@/core/model/profile';
import { defaultRhythm } from '@/core/model/rhythm';
import { noSync } from '@/core/model/sync';
import { compileCheck, parts } from '../../scripts/build/compile-check';
import { compiledChecks, schemas } from '../../scripts/build/compiled-checks';
import { aCheckIn, aMark, aNote, aPractised, aRaised, aReflection, aWeekly } from '../facts';

type Check = (value: unknown) => boolean;
const compile = (schema: unknown) => new Function(`${parts} return ${compileCheck(schema)}`)() as Check;
const compiled = Object.fromEntries(
  Object.entries(schemas).map(([name, schema]) => [name, compile(schema)]),
) as Record<keyof typeof schemas, Check>;

const good: Record<keyof typeof schemas, unknown[]> = {
  isRhythm: [defaultRhythm],
  isLook: [defaultLook, { ...defaultLook, yearAgo: true, icon: 'leaf', menu: true, noticeAt: 5 }],
  isProfile: [defaultProfile],
  isAsked: [[], [aRaised(), aRaised({ outcome: 'skipped', outcomeAt: 5 })]],
  isBackup: [noBackup, { madeAt: 5, nudgedAt: 6, off: true }],
  isDraft: [emptyDraft],
  isPulse: [{ checkInAt: null }, { checkInAt: 5 }],
  isReminders: [
    [],
    [
      { on: '2026-11-22', time: null },
      { on: '2026-12-01', time: '18:30' },
    ],
  ],
  isSync: [
    noSync,
    {
      ...noSync,
      key: 'a2V5',
      lockMadeAt: 5,
      metAt: 6,
      trouble: { why: 'full', tries: 2, retryAt: 7 },
      holds: { entries: 3, since: '2026-10', all: false, bytes: 900 },
    },
  ],
  isSyncLedger: [[], ['k9 0af3 e1']],
  isTastes: [[], [{ promptId: 'pace-x', says: 'more', close: true, at: 5 }]],
  isOwnPrompts: [{ use: 'alone', prompts: [{ id: 'own-1', text: 'What now?' }] }],
  isListItem: [
    { id: 'i', madeAt: 5, offsetMinutes: -60, answers: [], state: 'open', outcomes: [] },
    {
      id: 'i',
      madeAt: 5,
      offsetMinutes: 0,
      editedAt: 6,
      answers: [{ field: 'need', value: 'Quiet.' }],
      state: 'set-down',
      outcomes: [{ at: 7, outcome: 'kept', note: '', scale: 10 }],
    },
  ],
  isPracticeDrafts: [
    [],
    [
      {
        practice: 'clarity',
        itemId: null,
        step: 'hurt',
        answers: [
          { field: 'hurt', value: 'The sil' },
          { field: 'n', value: 3 },
          { field: 'l', value: ['a'] },
        ],
        at: 5,
      },
    ],
  ],
  isGround: [
    { keyId: null, traces: false },
    { keyId: 'k1', traces: true },
  ],
  isVault: [
    {
      recipient: 'age1x',
      byPassphrase: 'YWdl',
      byRecovery: 'YWdl',
      dataKey: 'YWdl',
      autoLockMinutes: 15,
      madeAt: 5,
    },
  ],
  isEntry: [
    aCheckIn({ strength: 5, words: ['sad'], safety: 0 }),
    aNote(),
    aReflection({ editedAt: 3 }),
    aWeekly({ trust: 3, own: { name: 'Sleep', value: 10 } }),
    aMark({ text: 'We talked.' }),
    aPractised({
      answers: [
        { field: 'after', value: 3 },
        { field: 'where', value: ['home'] },
      ],
    }),
  ],
};

/** `value` with one thing in it changed into something else, at any depth. */
function spoilt(value: unknown, path: number, into: unknown): unknown {
  if (typeof value !== 'object' || value === null) return into;
  const keys = Object.keys(value);
  if (keys.length === 0 || path % 7 === 0) return into;
  const key = keys[path % keys.length]!;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  copy[key] = spoilt(copy[key], Math.floor(path / keys.length), into);
  return copy;
}
const anything = fc.oneof(
  fc.anything(),
  fc.constantFrom(null, undefined, -1, 0.5, 2 ** 60, '', 'hurt', [], {}, '25:00'),
);

describe('the checks that are shipped', () => {
  test('are those of store/checks.ts, each under its name', async () => {
    const names = [...compiledChecks().matchAll(/^export const (\w+)=/gm)].map(([, name]) => name);
    expect(names.sort()).toEqual(Object.keys(await import('@/store/checks')).sort());
  });

  test.each(Object.keys(schemas) as (keyof typeof schemas)[])(
    '%s accepts what its schema accepts, and nothing else',
    (name) => {
      for (const value of good[name]) expect(compiled[name](value)).toBe(true);
      const same = (value: unknown) =>
        compiled[name](value) === z.safeParse(schemas[name] as z.ZodMiniType, value).success;
      fc.assert(
        fc.property(fc.constantFrom(...good[name]), fc.nat(), anything, (value, path, into) =>
          same(spoilt(value, path, into)),
        ),
        { numRuns: 3000 },
      );
      fc.assert(
        fc.property(
          fc.constantFrom(...good[name]),
          (value) => !compiled[name]({ ...(value as object), stranger: 1 }),
        ),
      );
      fc.assert(fc.property(anything, same), { numRuns: 1000 });
    },
  );

  test('stop the build at a schema they do not know', () => {
    expect(() => compileCheck(z.object({ a: z.string() }))).toThrow('not strict');
    expect(() => compileCheck(z.number())).toThrow('not an int');
    expect(() => compileCheck(z.date())).toThrow('cannot compile');
    expect(() => compileCheck(z.string().check(z.trim()))).toThrow('cannot compile');
  });
});
