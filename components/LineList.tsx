import { useSignal } from '@preact/signals';
import { lineWords } from '@/content/words/options-questions';
import { LineForm } from './LineForm';
import { LineRow, RemovedRow } from './LineRow';

export interface Line {
  id: string;
  text: string;
}

interface Props {
  /** Of the field that takes a new line; those that change one have it as their beginning. */
  id: string;
  lines: readonly Line[];
  empty: string;
  label: string;
  help: string;
  button: string;
  most: number;
  /** The sentence for a text that cannot stand beside the others; null when it can. */
  check: (text: string, others: readonly string[]) => string | null;
  onAdd: (text: string) => Promise<boolean>;
  onChange: (id: string, text: string) => Promise<boolean>;
  onRemove: (id: string) => Promise<boolean>;
  onBack: (line: Line, index: number) => Promise<boolean>;
}

/** Lines in the reader's own words: add, change in place, take away, and bring the last one back. */
export function LineList(props: Props) {
  const { id, lines, empty, label, help, button, most, check, onAdd, onChange, onRemove, onBack } = props;
  const editing = useSignal<string | null>(null);
  const removed = useSignal<{ line: Line; index: number } | null>(null);
  const touched = useSignal<string | null>(null);
  const others = (line?: Line) => lines.filter((other) => other !== line).map(({ text }) => text);
  const settle = (line: string) => {
    touched.value = line;
    editing.value = null;
  };
  const remove = async (line: Line, index: number) => {
    if (!(await onRemove(line.id))) return;
    editing.value = null;
    removed.value = { line, index };
  };
  const bringBack = async () => {
    const { line, index } = removed.value!;
    if (!(await onBack(line, index))) return;
    touched.value = line.id;
    removed.value = null;
  };
  const rows = lines.map((line, index) =>
    editing.value === line.id ? (
      <li key={line.id} class="told">
        <LineForm
          id={`${id}-${line.id}`}
          label={lineWords.editing}
          help={help}
          button={lineWords.keep}
          text={line.text}
          most={most}
          check={(text) => check(text, others(line))}
          onKeep={async (text) => {
            const kept = await onChange(line.id, text);
            if (kept) settle(line.id);
            return kept;
          }}
          onLeave={() => settle(line.id)}
        />
      </li>
    ) : (
      <LineRow
        key={line.id}
        text={line.text}
        focus={touched.value === line.id}
        onEdit={() => {
          editing.value = line.id;
        }}
        onRemove={() => void remove(line, index)}
      />
    ),
  );
  if (removed.value) {
    const { line, index } = removed.value;
    rows.splice(index, 0, <RemovedRow key="removed" text={line.text} onBack={() => void bringBack()} />);
  }
  return (
    <>
      {rows.length ? <ul class="told-list">{rows}</ul> : <p class="soft">{empty}</p>}
      <LineForm
        id={id}
        label={label}
        help={help}
        button={button}
        most={most}
        check={(text) => check(text, others())}
        onKeep={onAdd}
      />
    </>
  );
}
