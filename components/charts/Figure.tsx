import type { ComponentChildren } from 'preact';
import { Twin, type TwinTable } from './Twin';

interface Props {
  name: string;
  /** How many there are and over how long: said of every picture (guidance, section 8, rule 2). */
  count: string;
  /** What to know when looking at it. */
  says?: string;
  /** Its twin; asked for when somebody wants it. Absent: there is nothing in the picture yet. */
  tables?: (() => readonly TwinTable[]) | undefined;
  children: ComponentChildren;
}

/** A picture with its heading, its n and span, and its twin. */
export function Figure({ name, count, says, tables, children }: Props) {
  return (
    <figure class="chart">
      <figcaption class="chart-head">
        <h3>{name}</h3>
        <p class="soft chart-count">{count}</p>
      </figcaption>
      {children}
      {says && <p class="soft chart-says">{says}</p>}
      {tables && <Twin tables={tables} />}
    </figure>
  );
}
