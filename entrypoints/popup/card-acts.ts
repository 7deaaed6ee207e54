import type { Signal } from '@preact/signals';
import type { Draft } from '@/core/model/draft';
import type { Role } from '@/core/model/profile';
import type { Taste } from '@/core/model/tastes';
import { recordOutcome } from '@/store/asked';
import { profile } from '@/store/items';
import { update } from '@/store/stored';
import { changeTaste } from '@/store/tastes';
import type { CardState } from './card';
import { readWhy, type Why } from './why';

interface Given {
  card: Signal<CardState>;
  opened: Signal<boolean>;
  why: Signal<Why | null>;
  draft: Signal<Draft>;
  change: (draft: Draft) => void;
  /** Resolves when the card can be turned over. */
  turnable: () => Promise<void>;
  find: () => Promise<void>;
  showStanding: () => Promise<boolean>;
  afterAnswer: () => CardState;
}

/** What the reader can do with the card besides answering. */
export function cardActs({
  card,
  opened,
  why,
  draft,
  change,
  turnable,
  find,
  showStanding,
  afterAnswer,
}: Given) {
  async function end(outcome: 'skipped' | 'swapped' | 'answered') {
    const shown = card.value;
    if (!('raisedId' in shown)) return;
    change({ ...draft.value, reflection: null });
    opened.value = false;
    why.value = null;
    await recordOutcome(shown.raisedId, outcome, Date.now());
    if (outcome === 'swapped') await find();
    else card.value = outcome === 'answered' ? afterAnswer() : { kind: 'rested' };
  }
  return {
    end,
    /** What the reader says about the prompt that is shown. *Never* also ends it. */
    async taste(say: Partial<Pick<Taste, 'says' | 'close'>>) {
      const shown = card.value;
      if (shown.kind !== 'prompt' || !why.value) return;
      await changeTaste(shown.prompt.id, say, Date.now());
      why.value = { ...why.value, taste: { ...why.value.taste, ...say } };
      if (say.says === 'never') await end('swapped');
    },
    /** Turns the card over, or back. */
    async askWhy() {
      const shown = card.value;
      if (why.value || shown.kind !== 'prompt') why.value = null;
      else {
        await turnable();
        why.value = await readWhy(shown.prompt, shown.raisedId);
      }
    },
    async leaveBlank() {
      if (!draft.value.reflection?.text) change({ ...draft.value, reflection: null });
      if (!(await showStanding())) card.value = { kind: 'rested' };
    },
    async say(role: Role | 'unsaid') {
      await update(profile, (value) => ({ ...value, role, stageAskedAt: Date.now() }));
      await find();
    },
    async stageFits() {
      await update(profile, (value) => ({ ...value, stageAskedAt: Date.now() }));
      card.value = { kind: 'answered' };
    },
  };
}
