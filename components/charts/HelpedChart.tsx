import { useMemo } from 'preact/hooks';
import { chartWords } from '@/content/words/charts';
import { compareAfter, countHelped } from '@/core/chart/count-helped';
import { dayNumberOf } from '@/core/chart/day-index';
import type { Practised } from '@/core/model/entry';
import { fill } from '@/core/text/fill';
import { sayNumber } from '@/core/text/say-number';
import { BeforeAfter } from './BeforeAfter';
import { EmptyChart } from './EmptyChart';
import { Figure } from './Figure';
import { chipName, practiceName } from './practice-names';
import { sayAmount } from './say-amount';

const words = chartWords.helped;
const names = chartWords.names;

/** What the reader noted as a help in practices, and the numbers before and after them. */
export function HelpedChart({ practised }: { practised: readonly Practised[] }) {
  const helped = useMemo(() => countHelped(practised, chipName), [practised]);
  const changes = useMemo(() => compareAfter(practised), [practised]);
  if (!helped.length && !changes.length)
    return <EmptyChart name={names.helped} says={chartWords.empty.helped} />;
  const most = helped[0]?.count ?? 1;
  const rows = helped.map(({ name, count }) => [name, count]);
  const changed = changes.map(({ practice, count, middle }) => [
    practiceName(practice),
    count,
    ...(middle ? [middle.before, middle.after, middle.change].map((n) => sayNumber(n)) : ['', '', '']),
  ]);
  return (
    <Figure
      name={names.helped}
      count={sayAmount(practised.map(dayNumberOf), chartWords.counts.practices)}
      says={words.says}
      tables={() => [
        ...(rows.length ? [{ name: names.helped, heads: words.heads, rows }] : []),
        ...(changed.length ? [{ name: words.beforeAfter, heads: words.changeHeads, rows: changed }] : []),
      ]}
    >
      <ul class="bars">
        {helped.map(({ name, count }) => (
          <li key={name}>
            <span>{name}</span>
            <span class="bar" style={{ '--part': (count / most).toFixed(3) }} />
            <span class="soft">{fill(chartWords.words.times, { n: sayNumber(count) })}</span>
          </li>
        ))}
      </ul>
      {changes.length > 0 && (
        <section class="changes">
          <h4>{words.beforeAfter}</h4>
          {changes.map((change) => (
            <BeforeAfter key={change.practice} {...change} name={practiceName(change.practice)} />
          ))}
        </section>
      )}
    </Figure>
  );
}
