import { useId } from 'preact/hooks';
import { searchWords } from '@/content/words/search';
import { summaryWords as words } from '@/content/words/summary';
import type { Entry } from '@/core/model/entry';
import type { SummaryChoice } from '@/core/portable/choose-entries';
import { entryKinds } from '@/core/search/filters';
import { DaySpan } from './DaySpan';
import { Fault } from './Fault';
import { TickChips } from './TickChips';

interface Props {
  choice: SummaryChoice;
  /** The kinds there is anything of. */
  kinds: readonly Entry['kind'][];
  onChoose: (some: Partial<SummaryChoice>) => void;
}

/** The span and the kinds; and whether what was said of the other person goes in, which nobody ticks but the reader. */
export function SummaryFields({ choice, kinds, onChoose }: Props) {
  const id = useId();
  const { from, to, trust } = choice;
  const wrongWay = to < from;
  const names = searchWords.filters.kindNames;
  return (
    <div class="summary-fields">
      <DaySpan
        legend={words.choose}
        labels={words}
        from={from}
        to={to}
        describedBy={wrongWay ? `${id}-span` : undefined}
        onPick={(span) => onChoose({ from: span.from ?? from, to: span.to ?? to })}
      />
      <Fault id={`${id}-span`} says={wrongWay ? words.wrongWay : null} />
      <TickChips
        legend={words.kinds}
        options={entryKinds
          .filter((kind) => kinds.includes(kind))
          .map((value) => ({ value, name: names[value] }))}
        picked={choice.kinds}
        onPick={(some) => onChoose({ kinds: some })}
      />
      {kinds.includes('weekly') && choice.kinds.includes('weekly') && (
        <div class="summary-trust">
          <label>
            <input
              type="checkbox"
              name="trust"
              checked={trust}
              aria-describedby={`${id}-trust`}
              onChange={(event) => onChoose({ trust: event.currentTarget.checked })}
            />
            {words.trust}
          </label>
          <p class="soft" id={`${id}-trust`}>
            {words.trustSays}
          </p>
        </div>
      )}
    </div>
  );
}
