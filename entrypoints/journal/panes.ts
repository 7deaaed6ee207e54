import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { Pane } from '@/components/JournalHead';
import type { JournalState } from './state';

type PaneView = ComponentType<{ journal: JournalState }>;

/** The parts of the page beside the days. Each is loaded when somebody first goes there. */
const loaders: Record<Exclude<Pane, 'kept'>, () => Promise<PaneView>> = {
  patterns: async () => (await import('./PatternsPane')).PatternsPane,
  practices: async () => (await import('./PracticesPane')).PracticesPane,
  summary: async () => (await import('./SummaryPane')).SummaryPane,
};

/** Which part is shown, and what draws it. */
export function createPanes(needAll: () => Promise<void>) {
  const pane = signal<Pane>('kept');
  const view = signal<PaneView | null>(null);
  return {
    pane,
    view,
    async show(next: Pane) {
      pane.value = next;
      view.value = null;
      if (next === 'kept') return;
      const [loaded] = await Promise.all([loaders[next](), needAll()]);
      if (pane.value === next) view.value = loaded;
    },
  };
}
