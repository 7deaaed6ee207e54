import { ChartPanel } from '@/components/charts/ChartPanel';
import { Charts } from '@/components/charts/Charts';
import { type ChartId, chartIds } from '@/core/chart/chart-id';
import type { Entry } from '@/core/model/entry';
import { nothing, unfold } from '@/gallery/acts';
import { given } from '@/gallery/given';
import { aJournal, aPractised, day, noon, today } from '@/gallery/made-up';
import type { Area, Story } from '@/gallery/story';

const practised = Array.from({ length: 6 }, (_, n) =>
  aPractised({
    practice: 'trigger-log',
    at: noon - (n + 1) * 5 * day,
    answers: [
      { field: 'helped', value: [given('ground')] },
      { field: 'strength', value: 8 },
      { field: 'after', value: 3 + (n % 3) },
    ],
  }),
);
const spans: Record<string, () => readonly Entry[]> = {
  empty: () => [],
  'first day': () => aJournal(1),
  'one week': () => aJournal(7),
  'a quarter': () => [...aJournal(90), ...practised].sort((a, b) => a.at - b.at),
};
const shown = (id: ChartId, entries: readonly Entry[], span: 'months' | 'all') => (
  <div class="charts">
    <div class="card chart-panel">
      <ChartPanel id={id} entries={entries} span={span} today={today} onDay={nothing} />
    </div>
  </div>
);
const charts = (opened: boolean, hidden: readonly ChartId[]) => (
  <Charts
    entries={spans['one week']!()}
    today={today}
    opened={opened}
    hidden={new Set(hidden)}
    onHide={nothing}
    onShow={nothing}
    onDay={nothing}
  />
);

/** The pictures of the journal, from nothing to a quarter. */
export const pictures: Area = {
  name: 'charts',
  page: 'journal',
  stories: [
    { name: 'closed', draw: () => charts(false, []) },
    { name: 'open', draw: () => charts(true, []) },
    { name: 'some hidden', draw: () => charts(true, ['year', 'dots']) },
    { name: 'all hidden', draw: () => charts(true, chartIds) },
    ...chartIds.flatMap((id) =>
      Object.entries(spans).map(
        ([name, of]): Story => ({ name: `${id}, ${name}`, draw: () => shown(id, of(), 'months') }),
      ),
    ),
    { name: 'a twin', draw: () => shown('words', aJournal(7), 'months'), after: unfold },
  ],
};

/** The same after ten years. */
export const tenYears: Area = {
  name: 'ten-years',
  page: 'journal',
  stories: chartIds.map(
    (id): Story => ({ name: id, draw: () => shown(id, [...aJournal(3650), ...practised], 'all') }),
  ),
};
