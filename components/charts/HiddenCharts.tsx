import { chartWords as words } from '@/content/words/charts';
import type { ChartId } from '@/core/chart/chart-id';
import { fill } from '@/core/text/fill';

/** The pictures put out of sight, each a press away from coming back. */
export function HiddenCharts({ ids, onShow }: { ids: readonly ChartId[]; onShow: (id: ChartId) => void }) {
  if (!ids.length) return null;
  return (
    <section class="hidden-charts" aria-label={words.hidden}>
      <p class="soft">{words.hidden}</p>
      {ids.map((id) => (
        <button key={id} type="button" class="plain" onClick={() => onShow(id)}>
          {fill(words.show, { name: words.names[id] })}
        </button>
      ))}
    </section>
  );
}
