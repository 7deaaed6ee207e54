import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Entry, EntryId } from '@/core/model/entry';
import { type Extension, kind } from '../e2e/extension';
import { launchProbe, openProbe } from './probe-build';

const writers = ['a', 'b', 'c'];
const each = 1000;

/** Spread over a year, so that several write into the same month at once, and into the next. */
const entriesOf = (writer: string): Entry[] =>
  Array.from({ length: each }, (_, n) => ({
    id: `${writer}${n}` as EntryId,
    kind: 'note',
    at: Date.UTC(2025, n % 12, 1 + (n % 28), 12, 0, n % 60),
    offsetMinutes: 0,
    text: `Written by ${writer}, the ${n}th.`,
  }));

let mendful: Extension;
let end: () => Promise<void>;
beforeAll(async () => {
  ({ mendful, end } = await launchProbe());
});
afterAll(() => end?.());

test(`three pages that keep ${each} entries each at once lose none, in ${kind}`, async () => {
  await mendful.storage.set({ pulse: { v: 1, value: { checkInAt: null, kept: 0 } } });
  const pages = await Promise.all(writers.map(() => openProbe(mendful)));
  const said = await Promise.all(
    pages.map((page, n) => page.evaluate((all) => globalThis.probe.keepEach(all), entriesOf(writers[n]!))),
  );
  expect(said.map((ids) => ids.length)).toEqual([each, each, each]);
  const all = await mendful.storage.get(null);
  const months = Object.entries(all).filter(([key]) => key.startsWith('entries:'));
  const kept = months.flatMap(([, raw]) => (raw as { value: Entry[] }).value);
  const byId = (a: Entry, b: Entry) => (a.id < b.id ? -1 : 1);
  expect(kept.toSorted(byId)).toEqual(writers.flatMap(entriesOf).toSorted(byId));
  expect(all.pulse).toEqual({ v: 1, value: { checkInAt: null, kept: writers.length * each } });
}, 600_000);
