import { useRef } from 'preact/hooks';
import { chartWords as words } from '@/content/words/charts';
import type { ChartId } from '@/core/chart/chart-id';

interface Props {
  charts: readonly ChartId[];
  picked: ChartId;
  onPick: (id: ChartId) => void;
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** One picture at a time. Arrow keys go from tab to tab, Home and End to the ends (ARIA, tabs). */
export function ChartTabs({ charts, picked, onPick }: Props) {
  const list = useRef<HTMLDivElement>(null);
  function step(event: KeyboardEvent) {
    const at = charts.indexOf(picked);
    const by = steps[event.key];
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? -1 : by && (at + by) % charts.length;
    const next = to === undefined ? undefined : charts.at(to);
    if (!next) return;
    event.preventDefault();
    onPick(next);
    list.current?.querySelector<HTMLElement>(`#chart-tab-${next}`)?.focus();
  }
  return (
    <div class="chart-tabs" role="tablist" aria-label={words.tabs} ref={list}>
      {charts.map((id) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`chart-tab-${id}`}
          aria-selected={id === picked}
          aria-controls="chart-panel"
          tabIndex={id === picked ? 0 : -1}
          onClick={() => onPick(id)}
          onKeyDown={step}
        >
          {words.names[id]}
        </button>
      ))}
    </div>
  );
}
