import { useId } from 'preact/hooks';
import { optionsWords } from '@/content/words/options';
import type { Span } from '@/core/model/time';
import { fill } from '@/core/text/fill';
import { Fault } from './Fault';
import { handOnFocus } from './hand-on-focus';
import { SpanField } from './SpanField';

const words = optionsWords.days;

interface Props {
  windows: readonly { span: Span; fault: string | null }[];
  /** What is wrong with the list as a whole. */
  fault: string | null;
  canAdd: boolean;
  onType: (index: number, span: Span) => void;
  onSettle: () => void;
  onAdd: () => void;
  onRemove: (index: number) => void;
}

/** The windows of a day: each can be changed or taken away, and another added while there is room. */
export function WindowList({ windows, fault, canAdd, onType, onSettle, onAdd, onRemove }: Props) {
  const id = useId();
  return (
    <fieldset class="list" aria-describedby={fault ? id : undefined}>
      <legend>{words.windows}</legend>
      <p class="soft help">{words.windowsSay}</p>
      {windows.map((window, index) => (
        <SpanField
          key={`window-${index + 1}`}
          label={fill(words.window, { n: index + 1 })}
          span={window.span}
          fault={window.fault}
          onType={(span) => onType(index, span)}
          onSettle={onSettle}
        >
          <button
            type="button"
            class="plain"
            aria-label={fill(words.removeWindow, { ...window.span })}
            onClick={(event) => {
              handOnFocus(event.currentTarget);
              onRemove(index);
            }}
          >
            {optionsWords.remove}
          </button>
        </SpanField>
      ))}
      <Fault id={id} says={fault} />
      {canAdd && (
        <button type="button" class="add" onClick={onAdd}>
          {words.addWindow}
        </button>
      )}
    </fieldset>
  );
}
