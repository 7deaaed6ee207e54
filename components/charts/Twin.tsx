import { chartWords as words } from '@/content/words/charts';

/** What a picture shows, as rows. The first cell of each row is its heading. */
export interface TwinTable {
  name: string;
  heads: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}

/** The same as the picture, in words and numbers: folded on the screen, open in print. */
export function Twin({ tables }: { tables: readonly TwinTable[] }) {
  return (
    <details class="twin">
      <summary>{words.twin}</summary>
      {tables.map(({ name, heads, rows }, i) => (
        <table key={i}>
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
      ))}
    </details>
  );
}
