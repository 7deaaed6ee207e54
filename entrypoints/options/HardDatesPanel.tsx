import { AddField } from '@/components/AddField';
import { Panel } from '@/components/Part';
import { RemovableChips } from '@/components/RemovableChips';
import { faultWords, optionsWords } from '@/content/words/options';
import { weekWords } from '@/content/words/options-week';
import { youWords as words } from '@/content/words/options-you';
import { checkHardDate } from '@/core/model/check-profile';
import { dayName } from '@/core/text/day-name';
import { fill } from '@/core/text/fill';
import { longDay } from '@/core/text/long-day';
import type { OptionsState } from './state';

/** Days on which nothing comes by itself. */
export function HardDatesPanel({ rhythm, now, changeHardDates }: OptionsState) {
  const today = now.value.toPlainDate();
  const check = (day: string) => {
    const fault = checkHardDate(day, rhythm.value, today.toString());
    return fault && faultWords[fault];
  };
  return (
    <Panel>
      <fieldset class="list">
        <legend>{words.hardDates}</legend>
        <p class="soft help">{words.hardDatesSay}</p>
        <RemovableChips
          items={rhythm.value.hardDates.map((key) => {
            const name = dayName(key, today, { today: weekWords.today, yesterday: longDay(key) });
            return { key, name, remove: fill(words.removeDate, { day: name }) };
          })}
          empty={words.noHardDates}
          onRemove={(day) => void changeHardDates((dates) => dates.filter((other) => other !== day))}
        />
        <AddField
          id="hard-date"
          type="date"
          label={words.hardDate}
          button={optionsWords.add}
          min={today.toString()}
          check={check}
          onAdd={(day) => changeHardDates((dates) => [...dates, day].sort())}
        />
      </fieldset>
    </Panel>
  );
}
