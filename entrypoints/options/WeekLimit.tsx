import { NumberField } from '@/components/NumberField';
import { Toggle } from '@/components/Toggle';
import { optionsWords } from '@/content/words/options';
import { maxPromptsPerDay } from '@/core/model/rhythm';
import { sentenceOf } from './sentence';
import type { OptionsState } from './state';

const words = optionsWords.calm;
/** What the limit begins with when it is switched on: one a day. */
const firstLimit = 7;

/** At most so many from Monday to Sunday, if the reader wants a limit. */
export function WeekLimit({ rhythm, fields, changeTimes }: OptionsState) {
  const limit = rhythm.value.perWeek;
  return (
    <div class="with-field">
      <Toggle
        name="week-limit"
        label={words.weekLimit}
        says={words.weekLimitSays}
        on={limit !== null}
        onChange={(on) => {
          fields.forget('perWeek');
          void changeTimes((value) => ({ ...value, perWeek: on ? firstLimit : null }));
        }}
      />
      {limit !== null && (
        <NumberField
          id="per-week"
          label={words.perWeek}
          min={1}
          max={7 * maxPromptsPerDay}
          value={fields.shown('perWeek', limit)}
          fault={sentenceOf(fields, 'perWeek')}
          onType={(count) => fields.type('perWeek', count, (value) => ({ ...value, perWeek: count }))}
          onSettle={() => void fields.settle()}
        />
      )}
    </div>
  );
}
