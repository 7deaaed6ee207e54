import { Choice } from '@/components/Choice';
import { TimeList } from '@/components/TimeList';
import { Toggle } from '@/components/Toggle';
import { WindowList } from '@/components/WindowList';
import { faultWords, optionsWords } from '@/content/words/options';
import { changeDays, type DayGroup, setPerDay, suggestTime, suggestWindow } from '@/core/model/change-week';
import { type DayRhythm, maxPromptsPerDay } from '@/core/model/rhythm';
import type { OptionsState } from './state';

const words = optionsWords.days;
const counts = ['0', '1', '2', '3', '4'] as const;

type Props = OptionsState & { group: DayGroup; name: string; freeLabel: string };

/** What is set for some days together. The first of them stands for all. */
export function DayGroupFields(props: Props) {
  const { rhythm, fields, changeTimes, group, name, freeLabel } = props;
  const at = `days/${group.id}`;
  const day = rhythm.value.week[group.days[0]!]!;
  const perDay = fields.shown(`${at}/perDay`, day.perDay);
  const timing = fields.shown('timing', rhythm.value.timing);
  const Times = timing === 'fixed' ? FixedTimes : Windows;
  return (
    <fieldset class="days" data-off={day.off}>
      <legend>{name}</legend>
      {!day.off && (
        <>
          <Choice
            name={`perDay-${group.id}`}
            legend={words.perDay}
            options={counts.map((value) => ({ value, name: value }))}
            picked={String(perDay) as (typeof counts)[number]}
            fault={sentence(props, `${at}/perDay`)}
            onPick={(count) =>
              void fields.pick(`${at}/perDay`, Number(count), (value) =>
                setPerDay(value, group.days, Number(count)),
              )
            }
          />
          {perDay === 0 ? <p class="soft">{words.none}</p> : <Times {...props} day={day} at={at} />}
        </>
      )}
      <Toggle
        name={`off-${group.id}`}
        label={freeLabel}
        says={words.freeSays}
        on={day.off}
        onChange={(off) =>
          void changeTimes((value) => changeDays(value, group.days, (one) => ({ ...one, off })))
        }
      />
    </fieldset>
  );
}

function Windows(props: Props & { day: DayRhythm; at: string }) {
  const { rhythm, fields, group, day, at } = props;
  const list = `${at}/windows`;
  const added = day.windows.length < 4 ? suggestWindow(rhythm.value, day.windows) : null;
  const change =
    (windows: DayRhythm['windows'] | ((old: DayRhythm['windows']) => DayRhythm['windows'])) =>
    (value: typeof rhythm.value) =>
      changeDays(value, group.days, (one) => ({
        ...one,
        windows: typeof windows === 'function' ? windows(one.windows) : windows,
      }));
  return (
    <WindowList
      windows={day.windows.map((span, index) => ({
        span: fields.shown(`${list}/${index}`, span),
        fault: sentence(props, `${list}/${index}`),
      }))}
      fault={sentence(props, list)}
      canAdd={added !== null}
      onType={(index, span) =>
        fields.type(
          `${list}/${index}`,
          span,
          change((old) => old.with(index, span)),
        )
      }
      onSettle={() => void fields.settle()}
      onAdd={() =>
        added &&
        void fields.act(
          list,
          change((old) => [...old, added]),
          `${list}/`,
        )
      }
      onRemove={(index) =>
        void fields.act(
          list,
          change((old) => old.toSpliced(index, 1)),
          `${list}/`,
        )
      }
    />
  );
}

function FixedTimes(props: Props & { day: DayRhythm; at: string }) {
  const { rhythm, fields, group, day, at } = props;
  const list = `${at}/times`;
  const added = day.times.length < maxPromptsPerDay ? suggestTime(rhythm.value, day.times) : null;
  // At fixed times there are as many prompts as times.
  const change = (times: (old: DayRhythm['times']) => DayRhythm['times']) => (value: typeof rhythm.value) =>
    changeDays(value, group.days, (one) => ({
      ...one,
      times: times(one.times),
      perDay: times(one.times).length,
    }));
  return (
    <TimeList
      times={day.times.map((time, index) => ({
        time: fields.shown(`${list}/${index}`, time),
        fault: sentence(props, `${list}/${index}`),
      }))}
      fault={sentence(props, list)}
      canAdd={added !== null}
      onType={(index, time) =>
        fields.type(
          `${list}/${index}`,
          time,
          change((old) => old.with(index, time)),
        )
      }
      onSettle={() => void fields.settle()}
      onAdd={() =>
        added &&
        void fields.act(
          list,
          change((old) => [...old, added]),
          `${list}/`,
        )
      }
      onRemove={(index) =>
        void fields.act(
          list,
          change((old) => old.toSpliced(index, 1)),
          `${list}/`,
        )
      }
    />
  );
}

function sentence({ fields }: OptionsState, name: string): string | null {
  const fault = fields.fault(name);
  return fault && faultWords[fault];
}
