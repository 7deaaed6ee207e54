import { Choice } from '@/components/Choice';
import { Fold } from '@/components/Part';
import { Toggle } from '@/components/Toggle';
import { optionsWords } from '@/content/words/options';
import { changeDays, type DayGroup, setPerDay } from '@/core/model/change-week';
import { fill } from '@/core/text/fill';
import { weekdayName } from '@/core/text/weekday-name';
import { FixedTimes, Windows } from './DayTimes';
import { sentenceOf } from './sentence';
import type { OptionsState } from './state';

const words = optionsWords.days;
const counts = ['0', '1', '2', '3', '4'] as const;

type Props = OptionsState & { group: DayGroup };

/** Days that are set together, or one day on its own, folded until it is wanted. */
export function DayGroupFields(props: Props) {
  const { rhythm, group } = props;
  const name = words.groups[group.id];
  if (name) {
    return (
      <fieldset class="days">
        <legend>{name}</legend>
        <Fields {...props} freeLabel={words.free} />
      </fieldset>
    );
  }
  const first = group.days[0]!;
  const { off, perDay } = rhythm.value.week[first]!;
  const day = weekdayName(first);
  return (
    <Fold inner name={day} says={off ? words.dayOff : fill(words.aDay, { n: perDay })}>
      <fieldset class="days" aria-label={day}>
        <Fields {...props} freeLabel={words.freeOne} />
      </fieldset>
    </Fold>
  );
}

/** What is set for some days. The first of them stands for all. */
function Fields(props: Props & { freeLabel: string }) {
  const { rhythm, fields, group, freeLabel } = props;
  const at = `days/${group.id}`;
  const day = rhythm.value.week[group.days[0]!]!;
  const perDay = fields.shown(`${at}/perDay`, day.perDay);
  const timing = fields.shown('timing', rhythm.value.timing);
  const Times = timing === 'fixed' ? FixedTimes : Windows;
  const off = fields.shown(`${at}/off`, day.off);
  return (
    <>
      {!off && (
        <>
          <Choice
            name={`perDay-${group.id}`}
            legend={words.perDay}
            options={counts.map((value) => ({ value, name: value }))}
            picked={String(perDay) as (typeof counts)[number]}
            fault={sentenceOf(fields, `${at}/perDay`)}
            onPick={(count) =>
              void fields.pick(`${at}/perDay`, Number(count), (value) =>
                setPerDay(value, group.days, Number(count)),
              )
            }
          />
          {perDay === 0 ? (
            <p class="soft">{words.none}</p>
          ) : (
            <Times rhythm={rhythm.value} fields={fields} days={group.days} day={day} at={at} />
          )}
        </>
      )}
      <Toggle
        name={`off-${group.id}`}
        label={freeLabel}
        says={words.freeSays}
        on={off}
        fault={sentenceOf(fields, `${at}/off`)}
        onChange={(off) =>
          void fields.pick(`${at}/off`, off, (value) =>
            changeDays(value, group.days, (one) => ({ ...one, off })),
          )
        }
      />
    </>
  );
}
