import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { chartWords as words } from '@/content/words/charts';

/** What a picture shows, as rows. The first cell of each row is its heading. */
export interface TwinTable {
  name: string;
  heads: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}

/**
 * The same as the picture, in words and numbers: folded on the screen, open in print. Ten years of rows are made when
 * somebody unfolds it or prints, not before.
 */
export function Twin({ tables }: { tables: () => readonly TwinTable[] }) {
  const wanted = useSignal(false);
  useEffect(() => {
    const want = () => {
      wanted.value = true;
    };
    addEventListener('beforeprint', want);
    return () => removeEventListener('beforeprint', want);
  }, []);
  return (
    <details
      class="twin"
      onToggle={(event) => {
        wanted.value ||= event.currentTarget.open;
      }}
    >
      <summary>{words.twin}</summary>
      {wanted.value && tables().map((table, i) => <Table key={i} {...table} />)}
    </details>
  );
}

function Table({ name, heads, rows }: TwinTable) {
  return (
    <table>
      <caption>{name}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...rest], row) => (
          <tr key={row}>
            <th scope="row">{first}</th>
            {rest.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
