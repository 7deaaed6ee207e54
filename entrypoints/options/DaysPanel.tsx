import { useSignal } from '@preact/signals';
import { Choice } from '@/components/Choice';
import { Panel } from '@/components/Part';
import { Toggle } from '@/components/Toggle';
import { faultWords, optionsWords } from '@/content/words/options';
import {
  bringTogether,
  type DayGroup,
  isTogether,
  setTiming,
  singleGroups,
  togetherGroups,
} from '@/core/model/change-week';
import { weekdayName } from '@/core/text/weekday-name';
import { DayGroupFields } from './DayGroupFields';
import type { OptionsState } from './state';

const words = optionsWords.days;
const timings = ['random', 'fixed'] as const;

/** How many a day, and at which times: Monday to Friday and the weekend together, or each day on its own. */
export function DaysPanel(options: OptionsState) {
  const { rhythm, fields, changeTimes } = options;
  const wanted = useSignal(false);
  const each = wanted.value || !isTogether(rhythm.value);
  const fault = fields.fault('timing');
  return (
    <Panel name={words.name}>
      <Choice
        name="timing"
        rows
        legend={words.timing}
        says={words.why}
        options={timings.map((value) => ({ value, ...words.timings[value] }))}
        picked={fields.shown('timing', rhythm.value.timing)}
        fault={fault && faultWords[fault]}
        onPick={(timing) => void fields.pick('timing', timing, (value) => setTiming(value, timing))}
      />
      {(each ? singleGroups : togetherGroups).map((group) => (
        <DayGroupFields
          key={group.id}
          {...options}
          group={group}
          name={nameOf(group)}
          freeLabel={each ? words.freeOne : words.free}
        />
      ))}
      <Toggle
        name="each-day"
        label={words.each}
        says={each ? words.eachOff : words.eachSays}
        on={each}
        onChange={(on) => {
          fields.forget('days/');
          wanted.value = on;
          if (!on && !isTogether(rhythm.value)) void changeTimes(bringTogether);
        }}
      />
    </Panel>
  );
}

function nameOf({ id, days }: DayGroup): string {
  return words.groups[id] ?? weekdayName(days[0]!);
}
