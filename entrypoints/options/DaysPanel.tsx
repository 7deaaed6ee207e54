import { useSignal } from '@preact/signals';
import { Choice } from '@/components/Choice';
import { Panel } from '@/components/Part';
import { Toggle } from '@/components/Toggle';
import { optionsWords } from '@/content/words/options';
import { bringTogether, isTogether, setTiming, singleGroups, togetherGroups } from '@/core/model/change-week';
import { DayGroupFields } from './DayGroupFields';
import { sentenceOf } from './sentence';
import type { OptionsState } from './state';

const words = optionsWords.days;
const timings = ['random', 'fixed'] as const;

/** How many a day, and at which times: Monday to Friday and the weekend together, or each day on its own. */
export function DaysPanel(options: OptionsState) {
  const { rhythm, fields, changeTimes } = options;
  const wanted = useSignal(false);
  const each = wanted.value || !isTogether(rhythm.value);
  return (
    <Panel name={words.name}>
      <Choice
        name="timing"
        rows
        legend={words.timing}
        says={words.why}
        options={timings.map((value) => ({ value, ...words.timings[value] }))}
        picked={fields.shown('timing', rhythm.value.timing)}
        fault={sentenceOf(fields, 'timing')}
        onPick={(timing) => void fields.pick('timing', timing, (value) => setTiming(value, timing))}
      />
      {(each ? singleGroups : togetherGroups).map((group) => (
        <DayGroupFields key={group.id} {...options} group={group} />
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
