import { useSignal } from '@preact/signals';
import { Charts } from '@/components/charts/Charts';
import '@/components/charts.css';
import { goTo } from '@/components/go-to';
import { feelings, tiles } from '@/content/feelings';
import { journalWords as words } from '@/content/words/journal';
import { type ChartId, chartIds } from '@/core/chart/chart-id';
import { closedByDefault } from '@/core/chart/closed-by-default';
import type { LocalDay } from '@/core/model/time';
import { look } from '@/store/items';
import { update } from '@/store/stored';
import type { JournalState } from './state';

/** The pictures of the journal. After a hard check-in they wait to be opened. */
export function PatternsPane({ journal }: { journal: JournalState }) {
  const { whole, entries, looks, who } = journal;
  if (!whole.value) return <p class="soft">{words.loading}</p>;
  const checkIns = entries.value.filter((entry) => entry.kind === 'check-in');
  const closed = closedByDefault(checkIns, Date.now(), { feelings, tiles }, who.value.gentleOnly);
  return <Opened journal={journal} opened={!closed} hiddenCharts={looks.value.hiddenCharts ?? []} />;
}

interface Props {
  journal: JournalState;
  opened: boolean;
  hiddenCharts: readonly string[];
}

function Opened({ journal, opened, hiddenCharts }: Props) {
  // Firefox tells of a write after it has confirmed it: what was just put away is away at once.
  const hidden = useSignal(new Set(chartIds.filter((id) => hiddenCharts.includes(id))));
  const change = (ids: Set<ChartId>) => {
    hidden.value = ids;
    void update(look, (value) => ({ ...value, hiddenCharts: [...ids] }));
  };
  return (
    <Charts
      entries={journal.entries.value}
      today={Temporal.Now.plainDateISO().toString()}
      opened={opened}
      hidden={hidden.value}
      onHide={(id) => change(new Set([...hidden.value, id]))}
      onShow={(id) => change(new Set([...hidden.value].filter((one) => one !== id)))}
      onDay={(day) => void showDay(journal, day)}
    />
  );
}

/** Goes to a day among the days. */
async function showDay(journal: JournalState, day: LocalDay) {
  journal.clearSearch();
  journal.pane.value = 'kept';
  await new Promise(requestAnimationFrame);
  const month = document.getElementById(`month-${day.slice(0, 7)}`);
  if (!month) return;
  goTo(month, () => document.getElementById(`day-${day}`));
}
