import { useMemo } from 'preact/hooks';
import { chartWords } from '@/content/words/charts';
import { dayNumberOf } from '@/core/chart/day-index';
import { findTogether, type Together } from '@/core/chart/find-together';
import type { Entry } from '@/core/model/entry';
import { fill } from '@/core/text/fill';
import { EmptyChart } from './EmptyChart';
import { Figure } from './Figure';
import { meanings } from './meanings';
import { practiceName } from './practice-names';
import { sayAmount } from './say-amount';

const words = chartWords.together;
const names = chartWords.names;

/** What came together more often than anyway, as counted lines. */
export function TogetherChart({ entries }: { entries: readonly Entry[] }) {
  const found = useMemo(() => findTogether(entries, meanings()), [entries]);
  if (!found.length) return <EmptyChart name={names.together} says={chartWords.empty.together} />;
  const days = entries.filter(({ kind }) => kind === 'check-in').map(dayNumberOf);
  const rows = found.map((one) => [one.word, sayOther(one), one.both, one.ofWord, one.ofOther, one.all]);
  return (
    <Figure
      name={names.together}
      count={sayAmount(days, chartWords.counts.checkIns)}
      says={words.says}
      tables={() => [{ name: names.together, heads: words.heads, rows }]}
    >
      <ul class="together">
        {found.map((one) => (
          <li key={`${one.kind} ${one.word} ${one.other}`}>
            <p>
              {fill(words.line, { word: one.word, other: sayOther(one), both: one.both, all: one.ofWord })}
            </p>
            <p class="soft">{fill(words.usual, { other: sayOther(one), n: one.ofOther, all: one.all })}</p>
          </li>
        ))}
      </ul>
    </Figure>
  );
}

function sayOther({ kind, other }: Together): string {
  switch (kind) {
    case 'part':
      return words.parts[other as keyof typeof words.parts];
    case 'week':
      return words.week[other as keyof typeof words.week];
    case 'strength':
      return words.strong;
    case 'practice':
      return practiceName(other);
    case 'word':
      return other;
  }
}
