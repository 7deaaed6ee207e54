import { beforeEach, describe, expect, test } from 'vitest';
import * as disk from '@/store/disk';
import { eraseTraces } from '@/store/erase-traces';
import { layGround } from '@/store/finish-work';
import { openWorld } from './world';

const month = { 'entries:2026-11': { v: 1, value: ['what was kept'] } };

/** Lets everything else go on for a while, in steps so small that every order of the two comes up. */
async function stepAside(steps: number): Promise<void> {
  for (let n = 0; n < steps; n++) await Promise.resolve();
  // Files and locks take turns of their own.
  for (let n = 0; n < steps % 7; n++) await new Promise(setImmediate);
}

describe('while everything is cleared and written back', () => {
  beforeEach(async () => {
    openWorld();
    await layGround();
    await disk.set(month);
  });

  test.each([
    ['a value', () => disk.get('entries:2026-11').then((answer) => answer['entries:2026-11'])],
    ['everything', () => disk.get(null).then((answer) => answer['entries:2026-11'])],
    ['the names', () => disk.keys().then((names) => names.includes('entries:2026-11') || undefined)],
  ])('nobody who reads %s takes what is cleared for nothing, whenever they come', async (_, look) => {
    for (let steps = 0; steps < 120; steps++) {
      await disk.replace({});
      const erased = eraseTraces();
      await stepAside(steps);
      expect(await look(), `after ${steps} steps`).toBeDefined();
      expect(await erased).toBe(true);
    }
  });
});
