import { useMemo } from 'preact/hooks';
import type { ChartId } from '@/core/chart/chart-id';
import { type SpanId, withinSpan } from '@/core/chart/span';
import type { CheckIn, Entry, Mark, Practised } from '@/core/model/entry';
import type { LocalDay } from '@/core/model/time';
import { DotsChart } from './DotsChart';
import { HelpedChart } from './HelpedChart';
import { MeasuresChart } from './MeasuresChart';
import { TogetherChart } from './TogetherChart';
import { WordsChart } from './WordsChart';
import { YearChart } from './YearChart';

interface Props {
  id: ChartId;
  entries: readonly Entry[];
  span: SpanId;
  today: LocalDay;
  onDay: (day: LocalDay) => void;
}

/** One picture of the entries of a span. The year has its own way of going back, so it is handed all of them. */
export function ChartPanel({ id, entries, span, today, onDay }: Props) {
  const its = useMemo(() => {
    const all = withinSpan(entries, span, today);
    return {
      all,
      checkIns: all.filter((entry): entry is CheckIn => entry.kind === 'check-in'),
      marks: all.filter((entry): entry is Mark => entry.kind === 'mark'),
      practised: all.filter((entry): entry is Practised => entry.kind === 'practice'),
    };
  }, [entries, span, today]);
  switch (id) {
    case 'words':
      return <WordsChart checkIns={its.checkIns} />;
    case 'year':
      return <YearChart entries={entries} today={today} onDay={onDay} />;
    case 'dots':
      return <DotsChart checkIns={its.checkIns} marks={its.marks} today={today} />;
    case 'measures':
      return <MeasuresChart entries={its.all} today={today} />;
    case 'together':
      return <TogetherChart entries={its.all} />;
    case 'helped':
      return <HelpedChart practised={its.practised} />;
  }
}
