import { Panel } from '@/components/Part';
import { WeekStrip } from '@/components/WeekStrip';
import { WeekWords } from '@/components/WeekWords';
import { weekWords } from '@/content/words/options-week';
import type { StripDay } from '@/core/plan/week-strip';
import { unfold } from '@/gallery/acts';
import type { Area } from '@/gallery/story';

const start = Temporal.PlainDate.from('2026-11-21');
const open: Omit<StripDay, 'on' | 'weekday'> = {
  windows: [
    { from: 540, to: 750 },
    { from: 1020, to: 1260 },
  ],
  quiet: [
    { from: 0, to: 480 },
    { from: 1320, to: 1440 },
  ],
  moments: [
    { minute: 610, kind: 'prompt' },
    { minute: 1110, kind: 'prompt' },
  ],
  paused: false,
  off: false,
  hard: false,
};
const week = (some: (index: number) => Partial<StripDay>): StripDay[] =>
  Array.from({ length: 7 }, (_, index) => {
    const on = start.add({ days: index });
    return { ...open, on: on.toString(), weekday: on.dayOfWeek, ...some(index) };
  });
const mixed: Partial<StripDay>[] = [
  {},
  { moments: [{ minute: 1140, kind: 'good-things' }] },
  { off: true, moments: [], windows: [] },
  { hard: true, moments: [] },
  { paused: true, moments: [] },
  { windows: [], moments: [{ minute: 540, kind: 'prompt' }] },
  {
    moments: [
      { minute: 1140, kind: 'look-back' },
      { minute: 600, kind: 'review' },
    ],
  },
];
const drawn = (days: StripDay[], now: number) => (
  <Panel name={weekWords.name} lead={weekWords.lead}>
    <WeekStrip days={days} now={now} />
    <WeekWords days={days} now={now} />
  </Panel>
);

/** The coming seven days. */
export const weekAhead: Area = {
  name: 'week',
  page: 'options',
  stories: [
    {
      name: 'of every kind',
      draw: () =>
        drawn(
          week((index) => mixed[index]!),
          720,
        ),
      after: unfold,
    },
    {
      name: 'paused',
      draw: () =>
        drawn(
          week(() => ({ paused: true, moments: [] })),
          60,
        ),
    },
    {
      name: 'nothing planned',
      draw: () =>
        drawn(
          week(() => ({ windows: [], quiet: [], moments: [] })),
          1400,
        ),
    },
  ],
};
