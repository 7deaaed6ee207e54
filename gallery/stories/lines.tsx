import { type Line, LineList } from '@/components/LineList';
import { Panel } from '@/components/Part';
import { TimeList } from '@/components/TimeList';
import { WeeklyFields } from '@/components/WeeklyFields';
import { WindowList } from '@/components/WindowList';
import { faultWords, optionsWords } from '@/content/words/options';
import { questionWords } from '@/content/words/options-questions';
import { weekWords } from '@/content/words/options-week';
import { nothing, press } from '@/gallery/acts';
import { arabic, long, short, unbroken } from '@/gallery/given';
import type { Area } from '@/gallery/story';

const yes = async () => true;
const list = (lines: readonly Line[]) => (
  <Panel name={questionWords.own} lead={questionWords.ownSays}>
    <LineList
      id="own"
      lines={lines}
      empty={questionWords.ownNone}
      label={questionWords.add}
      help={questionWords.addHelp}
      button={optionsWords.add}
      most={280}
      check={() => null}
      onAdd={yes}
      onChange={yes}
      onRemove={yes}
      onBack={yes}
    />
  </Panel>
);
const lines = [short, long, arabic, unbroken].map((text, n) => ({ id: String(n), text }));
const late = { from: '21:30', to: '00:45' };
const windows = (count: number, fault: string | null) => (
  <Panel>
    <WindowList
      windows={[{ from: '09:00', to: '12:30' }, late, late, late]
        .slice(0, count)
        .map((span, n) => ({ span, fault: n === 1 ? fault : null }))}
      fault={fault}
      canAdd={count < 4}
      onType={nothing}
      onSettle={nothing}
      onAdd={nothing}
      onRemove={nothing}
    />
  </Panel>
);
const times = (count: number, fault: string | null) => (
  <Panel>
    <TimeList
      times={['09:00', '12:30', '', '21:00']
        .slice(0, count)
        .map((time) => ({ time, fault: time ? null : fault }))}
      fault={fault}
      canAdd={count < 4}
      onType={nothing}
      onSettle={nothing}
      onAdd={nothing}
      onRemove={nothing}
    />
  </Panel>
);
const weekly = (fault: string | null) => (
  <Panel>
    <WeeklyFields
      id="good"
      label={weekWords.weekly}
      weekly={{ weekday: 7, time: '19:00' }}
      fault={fault}
      onPick={nothing}
      onType={nothing}
      onSettle={nothing}
    />
  </Panel>
);

/** Lists that can be written in, and lists of times. */
export const lists: Area = {
  name: 'lists',
  page: 'options',
  stories: [
    { name: 'lines, none', draw: () => list([]) },
    { name: 'lines', draw: () => list(lines) },
    {
      name: 'lines, one being changed',
      draw: () => list(lines),
      after: (root) => press(root, '[data-act="change"]'),
    },
    {
      name: 'lines, one taken away',
      draw: () => list(lines),
      after: (root) => press(root, '[data-act="remove"]'),
    },
    { name: 'windows, none', draw: () => windows(0, null) },
    { name: 'windows', draw: () => windows(2, null) },
    { name: 'windows, with a fault', draw: () => windows(4, faultWords['window-short']) },
    { name: 'times', draw: () => times(2, null) },
    { name: 'times, with a fault', draw: () => times(4, faultWords['window-short']) },
    { name: 'weekly', draw: () => weekly(null) },
    { name: 'weekly, with a fault', draw: () => weekly(weekWords.noRoom) },
  ],
};
