import { useId } from 'preact/hooks';
import { weekWords as words } from '@/content/words/options-week';
import type { Weekly } from '@/core/model/rhythm';
import { weekdayName } from '@/core/text/weekday-name';
import { Fault } from './Fault';
import { TimeField } from './TimeField';

interface Props {
  /** What the ids of the two fields begin with. */
  id: string;
  label: string;
  weekly: Weekly;
  fault: string | null;
  onPick: (weekly: Weekly) => void;
  onType: (weekly: Weekly) => void;
  onSettle: () => void;
}

/** The day of the week and the time of something that comes once a week. */
export function WeeklyFields({ id, label, weekly, fault, onPick, onType, onSettle }: Props) {
  const own = useId();
  const described = fault ? `${own}-fault` : undefined;
  return (
    <fieldset class="span" aria-label={label}>
      <div class="line">
        <label class="time">
          <span>{words.weekday}</span>
          <select
            id={`${id}-day`}
            value={weekly.weekday}
            aria-invalid={!!fault || undefined}
            aria-describedby={described}
            onChange={(event) => onPick({ ...weekly, weekday: Number(event.currentTarget.value) })}
          >
            {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
              <option key={weekday} value={weekday}>
                {weekdayName(weekday - 1)}
              </option>
            ))}
          </select>
        </label>
        <TimeField
          id={`${id}-time`}
          label={words.time}
          value={weekly.time}
          invalid={!!fault}
          describedBy={described}
          onType={(time) => onType({ ...weekly, time })}
          onSettle={onSettle}
        />
      </div>
      <Fault id={`${own}-fault`} says={fault} />
    </fieldset>
  );
}
