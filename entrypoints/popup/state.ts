import { batch, computed, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { prepareKeeping } from '@/components/KeepBar';
import type { KeepState } from '@/components/KeepSays';
import { type Draft, emptyDraft } from '@/core/model/draft';
import type { CheckIn } from '@/core/model/entry';
import { isDraftUnsaved, saveDraft } from '@/store/draft';
import * as items from '@/store/items';
import { live } from '@/store/live';
import { preserve, valueIn } from '@/store/stored';
import type { ComeBackPart } from './ComeBackPart';
import { createCard } from './card-state';
import type { MomentPart } from './MomentPart';

/** Everything the popup shows and does, on top of one answer of storage. */
export function createPopup(answer: Record<string, unknown>) {
  const profile = live(items.profile, answer);
  const draft = signal<Draft>(valueIn(items.draft, answer));
  const keeping = signal<KeepState>({ kind: 'resting' });
  // Typing writes over the draft without reading it again.
  void preserve(items.draft, answer);

  function change(next: Draft) {
    draft.value = next;
    if (keeping.value.kind !== 'refused') keeping.value = { kind: 'resting' };
    saveDraft(next).catch(() => {
      // What becomes of the draft is no news while it is being kept.
      if (keeping.value.kind !== 'keeping') keeping.value = { kind: 'refused', full: false };
    });
  }

  const rhythm = live(items.rhythm, answer);
  const asked = live(items.asked, answer);
  const pulse = live(items.pulse, answer);
  const look = live(items.look, answer);
  const card = createCard({ profile, rhythm, pulse, asked, look, draft, change });
  const moment = signal<typeof MomentPart | null>(null);
  const isIdle = signal(false);
  const back = signal<{ Part: typeof ComeBackPart; checkIn: CheckIn } | null>(null);

  /** What the reader kept for a moment like this one; a failure to find it takes nothing from what was kept. */
  async function comeBack(checkIn: CheckIn) {
    const { ComeBackPart: Part } = await import('./ComeBackPart');
    back.value = { Part, checkIn };
  }

  /** Counts how many moments there are, for the reader's own bowl, where nobody has yet. */
  async function countOnce() {
    if (pulse.value.kept === undefined) await (await import('@/store/count-entries')).countMoments();
  }

  const fetchKeep = async () => {
    await prepareKeeping();
    return import('./keep');
  };

  let isBusy = false;
  async function keep() {
    // A second tap must not keep the same words again.
    if (isBusy) return;
    isBusy = true;
    await keepTyped();
    isBusy = false;
  }

  async function keepTyped() {
    const typed = draft.value;
    keeping.value = { kind: 'keeping' };
    const came = await fetchKeep().then(
      ({ keepDraft }) => keepDraft(typed, card.card.value),
      () => ({ kind: 'refused', full: false, tooLong: false }) as const,
    );
    if (came.kind !== 'kept') {
      keeping.value = came;
      if (came.kind === 'refused') saveDraft(draft.value).catch(() => undefined);
      return;
    }
    batch(() => {
      // What was typed while the disk was busy is not in what was kept: it stays.
      if (draft.value === typed) draft.value = emptyDraft;
      else void saveDraft(draft.value);
      if (came.isMet) card.answered();
      keeping.value = { kind: 'kept', what: came.what };
    });
    // The first moment of all: from it on there is a bowl of the reader's own.
    void countOnce();
    if (came.checkIn) void comeBack(came.checkIn);
  }

  const allWords = computed(() => {
    const { note, good, ownWord, reflection } = draft.value;
    return [reflection?.text, ownWord, note, good].filter(Boolean).join('\n\n');
  });

  return {
    ...card,
    profile,
    rhythm,
    pulse,
    draft,
    keeping,
    /** Whether there is nothing else to do: the time to watch over what is said, and to draw the reader's own bowl. */
    isIdle,
    settle() {
      isIdle.value = true;
      void countOnce();
    },
    cameBack: back,
    putBack() {
      back.value = null;
    },
    /** Help in the moment, while it is wanted. */
    moment,
    async openMoment() {
      moment.value = (await import('./MomentPart')).MomentPart;
    },
    leaveMoment() {
      moment.value = null;
    },
    change,
    fetchKeep,
    keep,
    /** The page goes away. */
    leave() {
      if (isDraftUnsaved()) void browser.runtime.sendMessage(draft.value).catch(() => undefined);
    },
    async copy() {
      const copied = await navigator.clipboard.writeText(allWords.value).then(
        () => true,
        () => false,
      );
      keeping.value = { kind: copied ? 'copied' : 'uncopied' };
    },
  };
}

export type PopupState = ReturnType<typeof createPopup>;
