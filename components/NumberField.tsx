import { useId } from 'preact/hooks';
import { describes, Fault } from './Fault';

interface Props {
  id: string;
  label: string;
  says?: string;
  unit?: string;
  value: number;
  min: number;
  max: number;
  step?: number;
  fault: string | null;
  /** NaN while the field is empty. */
  onType: (value: number) => void;
  onSettle: () => void;
}

/** A number typed or stepped. What is out of range stands as typed, with a sentence beside it. */
export function NumberField(props: Props) {
  const { id, label, says, unit, value, min, max, step, fault, onType, onSettle } = props;
  const own = useId();
  return (
    <div class="number">
      <label for={id}>{label}</label>
      <div class="line">
        <input
          type="number"
          inputMode="numeric"
          id={id}
          min={min}
          max={max}
          step={step ?? 1}
          value={Number.isNaN(value) ? '' : value}
          {...describes(fault, `${own}-fault`, says ? `${own}-says` : undefined)}
          onInput={(event) => onType(event.currentTarget.valueAsNumber)}
          onBlur={onSettle}
        />
        {unit && <span class="soft">{unit}</span>}
      </div>
      {says && (
        <p class="soft help" id={`${own}-says`}>
          {says}
        </p>
      )}
      <Fault id={`${own}-fault`} says={fault} />
    </div>
  );
}
