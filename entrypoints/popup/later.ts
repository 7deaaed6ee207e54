import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Asked } from '@/core/model/asked';
import type { Rhythm } from '@/core/model/rhythm';
import type { SnoozeChoice } from '@/core/plan/snooze';
import type { CardState } from './card';

export interface Given {
  card: Signal<CardState>;
  asked: ReadonlySignal<Asked>;
  rhythm: ReadonlySignal<Rhythm>;
  /** Resolves when the card can be turned over. */
  turnable: () => Promise<void>;
  /** Shows what the card shows when the popup opens under this rhythm. */
  reopen: (rhythm: Rhythm) => Promise<void>;
}

/** Putting a question off, pausing, and hiding everything while others look on. Fetched when wanted: few openings do. */
export function createLater(given: Given) {
  const later = signal<readonly SnoozeChoice[] | null>(null);
  const acts = async () => (await import('./later-acts')).laterActs({ ...given, later });
  return {
    /** What *Not now* offers; null while it has not been tapped. */
    later,
    askLater: async () => (await acts()).askLater(),
    snooze: async (choice: SnoozeChoice) => (await acts()).snooze(choice),
    pauseToday: async () => (await acts()).pauseToday(),
    resume: async () => (await acts()).resume(),
    hush: async () => (await acts()).hush(),
    unhush: async () => (await acts()).unhush(),
  };
}
