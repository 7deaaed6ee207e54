import { describe, expect, test } from 'vitest';
import { land } from '@/core/sync/land';
import { readLedger, writeLedger } from '@/core/sync/ledger';
import { mergePieces } from '@/core/sync/merge';
import { noteChanges } from '@/core/sync/note-changes';
import { partsOf } from '@/core/sync/parts-of';
import { piecesOf } from '@/core/sync/pieces-of';
import { atOnce, type Steps } from '@/core/sync/steps';
import { aNote, noon } from '../../facts';

const yes = () => true;
const many = 1000;
const shared = {
  entries: Array.from({ length: many }, (_, n) => aNote({ at: noon - n * 3_600_000 })),
  lists: new Map(),
  ownPrompts: { use: 'mixed' as const, prompts: [] },
  tastes: [],
  settings: {},
};
const pieces = atOnce(piecesOf(shared, yes));
const noted = atOnce(noteChanges(new Map(), pieces, { since: 1, unsure: yes }));
const merged = new Map([...pieces].map(([key, value]) => [key, { at: noted.get(key)!.at, value }]));
const landing = { pieces, noted, merged, isReadable: yes, isSetting: yes, isPlaceable: yes, fallbacks: {} };

const work: [string, () => Steps<unknown>][] = [
  ['what stands here', () => piecesOf(shared, yes)],
  ['noting', () => noteChanges(noted, pieces, { since: 1, unsure: yes })],
  ['the ledger', () => readLedger(writeLedger(noted))],
  ['merging', () => mergePieces(merged, merged)],
  ['landing', () => land(shared, { ...landing, now: noon })],
  ['putting into parts', () => partsOf(merged, yes)],
];

describe('long work', () => {
  test.each(work)('lets the page draw again and again: %s', (_, steps) => {
    expect([...steps()].length).toBeGreaterThanOrEqual(many / 100);
  });
});
