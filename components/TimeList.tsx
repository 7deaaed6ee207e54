import { useId } from 'preact/hooks';
import { optionsWords } from '@/content/words/options';
import { fill } from '@/core/text/fill';
import { Fault } from './Fault';
import { handOnFocus } from './hand-on-focus';
import { TimeField } from './TimeField';

const words = optionsWords.days;

interface Props {
  times: readonly { time: string; fault: string | null }[];
  /** What is wrong with the list as a whole. */
  fault: string | null;
  canAdd: boolean;
  onType: (index: number, time: string) => void;
  onSettle: () => void;
  onAdd: () => void;
  onRemove: (index: number) => void;
}

/** The fixed times of a day. */
export function TimeList({ times, fault, canAdd, onType, onSettle, onAdd, onRemove }: Props) {
  const id = useId();
  return (
    <fieldset class="list" aria-describedby={fault ? id : undefined}>
      <legend>{words.times}</legend>
      {times.map(({ time, fault: wrong }, index) => (
        <div class="span" key={`time-${index + 1}`}>
          <div class="line">
            <TimeField
              label={fill(words.time, { n: index + 1 })}
              value={time}
              invalid={!!wrong}
              describedBy={wrong ? `${id}-${index}` : undefined}
              onType={(next) => onType(index, next)}
              onSettle={onSettle}
            />
            <button
              type="button"
              class="plain"
              aria-label={fill(words.removeTime, { time })}
              onClick={(event) => {
                handOnFocus(event.currentTarget);
                onRemove(index);
              }}
            >
              {optionsWords.remove}
            </button>
          </div>
          <Fault id={`${id}-${index}`} says={wrong} />
        </div>
      ))}
      <Fault id={id} says={fault} />
      {canAdd && (
        <button type="button" class="add" onClick={onAdd}>
          {words.addTime}
        </button>
      )}
    </fieldset>
  );
}
