import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Look } from '@/core/model/look';
import * as items from '@/store/items';
import { update } from '@/store/stored';
import type { CardState } from './card';

/** What is worth knowing before the first use: shown once, and done with at a tap. */
export function createSafety(
  card: Signal<CardState>,
  look: ReadonlySignal<Look>,
  reopen: () => Promise<void>,
) {
  let isRead = false;
  return {
    /** Shows it unless it was read. Resolves with whether it stands there now. */
    async showSafety(): Promise<boolean> {
      if (isRead || look.value.noticeAt !== undefined) return false;
      // Loaded for its one time.
      card.value = { kind: 'safety', Part: (await import('./SafetyPart')).SafetyPart };
      return true;
    },
    async readNotice() {
      // It stands in nobody's way: when storage refuses, it comes again another day.
      isRead = true;
      void update(items.look, (value) => ({ ...value, noticeAt: Date.now() })).catch(() => undefined);
      await reopen();
    },
  };
}
