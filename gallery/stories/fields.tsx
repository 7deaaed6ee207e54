import { AddField } from '@/components/AddField';
import { Choice } from '@/components/Choice';
import { DaySpan } from '@/components/DaySpan';
import { LineForm } from '@/components/LineForm';
import { NumberField } from '@/components/NumberField';
import { Panel } from '@/components/Part';
import { TickChips } from '@/components/TickChips';
import { TimeField } from '@/components/TimeField';
import { Toggle } from '@/components/Toggle';
import { faultWords, optionsWords } from '@/content/words/options';
import { searchWords } from '@/content/words/search';
import { fill } from '@/core/text/fill';
import { nothing, submit, type } from '@/gallery/acts';
import { arabic, long, unbroken } from '@/gallery/given';
import type { Area } from '@/gallery/story';

const { look, days, pause, calm } = optionsWords;
const fault = () => fill(Object.values(faultWords)[0] as string, { n: 3 });
const add = (check: () => string | null) => (
  <Panel name={pause.name}>
    <AddField
      id="add"
      type="text"
      label={pause.pick}
      button={pause.set}
      check={check}
      onAdd={async () => false}
    />
  </Panel>
);
const choice = (rows: boolean, wrong = false) => (
  <Panel>
    <Choice
      name="timing"
      legend={days.timing}
      says={days.why}
      rows={rows}
      options={(['random', 'fixed'] as const).map((value) => ({ value, ...days.timings[value] }))}
      picked="random"
      fault={wrong ? fault() : null}
      onPick={nothing}
    />
  </Panel>
);
const toggle = (on: boolean, wrong = false) => (
  <Panel>
    <Toggle
      label={look.yearAgo}
      says={look.yearAgoSays}
      on={on}
      fault={wrong ? fault() : null}
      onChange={nothing}
    />
  </Panel>
);
const number = (value: number, wrong: boolean) => (
  <Panel>
    <NumberField
      id="gap"
      label={calm.gap}
      unit={calm.minutes}
      value={value}
      min={60}
      max={720}
      fault={wrong ? fault() : null}
      onType={nothing}
      onSettle={nothing}
    />
  </Panel>
);
const line = (text: string, most: number) => (
  <Panel>
    <LineForm
      id="line"
      label={optionsWords.look.theme}
      help={optionsWords.look.textSize}
      button={optionsWords.pause.set}
      text={text}
      most={most}
      check={() => fault()}
      onKeep={async () => false}
    />
  </Panel>
);

const time = (value: string, invalid: boolean) => (
  <Panel>
    <TimeField label={days.from} value={value} invalid={invalid} onType={nothing} onSettle={nothing} />
  </Panel>
);

/** The fields pages are made of. */
export const fields: Area = {
  name: 'fields',
  page: 'options',
  stories: [
    { name: 'a field that adds', draw: () => add(() => null) },
    {
      name: 'a field that adds, with a fault',
      draw: () => add(fault),
      after: async (root) => {
        await type(root, '#add', unbroken);
        await submit(root);
      },
    },
    { name: 'pills', draw: () => choice(false) },
    { name: 'rows', draw: () => choice(true) },
    { name: 'rows, with a fault', draw: () => choice(true, true) },
    { name: 'off', draw: () => toggle(false) },
    { name: 'on', draw: () => toggle(true) },
    { name: 'on, with a fault', draw: () => toggle(true, true) },
    { name: 'number', draw: () => number(90, false) },
    { name: 'number, with a fault', draw: () => number(Number.NaN, true) },
    { name: 'line', draw: () => line('', 140) },
    { name: 'line, right to left', draw: () => line(arabic, 140) },
    { name: 'line, too long', draw: () => line(long, 140), after: (root) => submit(root) },
    { name: 'time', draw: () => time('09:30', false) },
    { name: 'time, with a fault', draw: () => time('', true) },
    {
      name: 'span of days',
      draw: () => (
        <DaySpan
          legend={searchWords.filters.span}
          labels={searchWords.filters}
          from="2026-11-01"
          to={null}
          onPick={nothing}
        />
      ),
    },
    {
      name: 'ticks',
      draw: () => (
        <TickChips
          legend={searchWords.filters.kinds}
          options={[
            { value: 'note', name: searchWords.filters.kindNames.note },
            { value: 'mark', name: searchWords.filters.kindNames.mark },
          ]}
          picked={['mark']}
          onPick={nothing}
        />
      ),
    },
  ],
};
