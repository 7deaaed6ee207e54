import { TimeList } from '@/components/TimeList';
import { WindowList } from '@/components/WindowList';
import { changeDays, suggestTime, suggestWindow } from '@/core/model/change-week';
import { type DayRhythm, maxPromptsPerDay, type Rhythm } from '@/core/model/rhythm';
import type { Fields } from './fields';
import { sentenceOf } from './sentence';

interface Props {
  rhythm: Rhythm;
  fields: Fields;
  /** The days that change together, and the one of them that stands for all. */
  days: readonly number[];
  day: DayRhythm;
  /** What the names of their fields begin with. */
  at: string;
}

/** As many as the model holds (core/model/rhythm.ts). */
const maxWindows = 4;

type ChangeList<T> = (change: (old: T[]) => T[]) => (rhythm: Rhythm) => Rhythm;

/** What both lists do alike: type in a row, add one, take one away. */
function listActs<T>(fields: Fields, list: string, change: ChangeList<T>, added: T | null) {
  return {
    fault: sentenceOf(fields, list),
    canAdd: added !== null,
    onType: (index: number, value: T) => {
      const put = change((old) => old.with(index, value));
      fields.type(`${list}/${index}`, value, put);
    },
    onSettle: () => void fields.settle(),
    onAdd: () => {
      const add = change((old) => (added === null ? old : [...old, added]));
      void fields.act(list, add, `${list}/`);
    },
    onRemove: (index: number) => {
      const remove = change((old) => old.toSpliced(index, 1));
      void fields.act(list, remove, `${list}/`);
    },
  };
}

/** The windows in which random times fall. */
export function Windows({ rhythm, fields, days, day, at }: Props) {
  const list = `${at}/windows`;
  const added = day.windows.length < maxWindows ? suggestWindow(rhythm, day.windows) : null;
  const change: ChangeList<DayRhythm['windows'][number]> = (change) => (value) =>
    changeDays(value, days, (one) => ({ ...one, windows: change(one.windows) }));
  return (
    <WindowList
      {...listActs(fields, list, change, added)}
      windows={day.windows.map((span, index) => ({
        span: fields.shown(`${list}/${index}`, span),
        fault: sentenceOf(fields, `${list}/${index}`),
      }))}
    />
  );
}

/** Fixed times: there are as many prompts as times. */
export function FixedTimes({ rhythm, fields, days, day, at }: Props) {
  const list = `${at}/times`;
  const added = day.times.length < maxPromptsPerDay ? suggestTime(rhythm, day.times) : null;
  const change: ChangeList<string> = (change) => (value) =>
    changeDays(value, days, (one) => {
      const times = change(one.times);
      return { ...one, times, perDay: times.length };
    });
  return (
    <TimeList
      {...listActs(fields, list, change, added)}
      times={day.times.map((time, index) => ({
        time: fields.shown(`${list}/${index}`, time),
        fault: sentenceOf(fields, `${list}/${index}`),
      }))}
    />
  );
}
