import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Choice } from '@/components/Choice';
import { chartWords as words } from '@/content/words/charts';
import { type ChartId, chartIds } from '@/core/chart/chart-id';
import { type SpanId, spanIds } from '@/core/chart/span';
import type { Entry } from '@/core/model/entry';
import type { LocalDay } from '@/core/model/time';
import { ChartPanel } from './ChartPanel';
import { ChartTabs } from './ChartTabs';
import { HiddenCharts } from './HiddenCharts';

interface Props {
  entries: readonly Entry[];
  today: LocalDay;
  /** How it stands at first (core/chart/closed-by-default.ts). While it is closed nothing is worked out. */
  opened: boolean;
  hidden: ReadonlySet<ChartId>;
  onHide: (id: ChartId) => void;
  onShow: (id: ChartId) => void;
  onDay: (day: LocalDay) => void;
}

/** *Looking at it*: the pictures of the journal, one at a time, behind one press. */
export function Charts({ opened, ...rest }: Props) {
  const open = useSignal(opened);
  return (
    <details
      class="charts"
      id="charts"
      open={open.value}
      onToggle={(event) => {
        open.value = event.currentTarget.open;
      }}
    >
      <summary>
        <h2 class="asked">{words.heading}</h2>
        <span class="soft">{words.lead}</span>
      </summary>
      {open.value && <Opened {...rest} />}
    </details>
  );
}

function Opened({ entries, today, hidden, onHide, onShow, onDay }: Omit<Props, 'opened'>) {
  const wished = useSignal<ChartId>(chartIds[0]);
  const span = useSignal<SpanId>('months');
  const moved = useRef(false);
  const shown = chartIds.filter((id) => !hidden.has(id));
  const picked = shown.find((id) => id === wished.value) ?? shown[0];
  const area = useRef<HTMLDivElement>(null);
  // A picture that is hidden takes its button along: the focus goes to what stands there now.
  useLayoutEffect(() => {
    if (moved.current) area.current?.querySelector<HTMLElement>('[aria-selected="true"], button')?.focus();
    moved.current = false;
  }, [hidden]);
  return (
    <div class="charts-open" ref={area}>
      {picked && <ChartTabs charts={shown} picked={picked} onPick={(id) => (wished.value = id)} />}
      {picked && picked !== 'year' && (
        <Choice
          name="span"
          legend={words.span}
          options={spanIds.map((value) => ({ value, name: words.spans[value] }))}
          picked={span.value}
          onPick={(value) => (span.value = value)}
        />
      )}
      {picked ? (
        <div
          class="card chart-panel"
          role="tabpanel"
          id="chart-panel"
          aria-labelledby={`chart-tab-${picked}`}
        >
          <ChartPanel id={picked} entries={entries} span={span.value} today={today} onDay={onDay} />
          <button
            type="button"
            class="plain chart-hide"
            onClick={() => {
              moved.current = true;
              onHide(picked);
            }}
          >
            {words.hide}
          </button>
        </div>
      ) : (
        <p class="soft">{words.allHidden}</p>
      )}
      <HiddenCharts
        ids={chartIds.filter((id) => hidden.has(id))}
        onShow={(id) => {
          moved.current = true;
          wished.value = id;
          onShow(id);
        }}
      />
    </div>
  );
}
