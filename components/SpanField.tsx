import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { optionsWords } from '@/content/words/options';
import type { Span } from '@/core/model/time';
import { Fault } from './Fault';
import { TimeField } from './TimeField';

const words = optionsWords.days;

interface Props {
  label: string;
  span: Span;
  fault?: string | null;
  /** Ids of the two fields. */
  ids?: { from: string; to: string };
  onType: (span: Span) => void;
  onSettle: () => void;
  /** What stands behind the two times, such as a button that takes them away. */
  children?: ComponentChildren;
}

/** From one time to another; one that runs past midnight says so. */
export function SpanField({ label, span, fault, ids, onType, onSettle, children }: Props) {
  const id = useId();
  const past = span.from !== '' && span.to !== '' && span.to < span.from;
  const described =
    [fault ? `${id}-fault` : '', past ? `${id}-past` : ''].filter(Boolean).join(' ') || undefined;
  const shared = { invalid: !!fault, describedBy: described, onSettle };
  return (
    <fieldset class="span" aria-label={label}>
      <div class="line">
        <TimeField
          {...shared}
          id={ids?.from}
          label={words.from}
          value={span.from}
          onType={(from) => onType({ ...span, from })}
        />
        <TimeField
          {...shared}
          id={ids?.to}
          label={words.to}
          value={span.to}
          onType={(to) => onType({ ...span, to })}
        />
        {past && (
          <span class="soft help" id={`${id}-past`}>
            {words.nextDay}
          </span>
        )}
        {children}
      </div>
      <Fault id={`${id}-fault`} says={fault} />
    </fieldset>
  );
}
