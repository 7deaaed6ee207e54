import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { isStageOfferDue } from '@/core/choose/stage-offer';
import type { Asked } from '@/core/model/asked';
import type { Draft } from '@/core/model/draft';
import type { Look } from '@/core/model/look';
import type { Profile, Role } from '@/core/model/profile';
import type { Pulse } from '@/core/model/pulse';
import type { Rhythm } from '@/core/model/rhythm';
import type { Taste } from '@/core/model/tastes';
import { paceOf } from '@/core/plan/fatigue';
import { findLive } from '@/core/plan/find-live';
import { hushedUntil } from '@/core/plan/pause';
import { recordSeen } from '@/store/asked';
import { readPrompt } from '@/store/library';
import type { Back } from './Back';
import type { CardState } from './card';
import { createLater } from './later';
import { createSafety } from './safety';
import type { Why } from './why';

interface Given {
  profile: ReadonlySignal<Profile>;
  rhythm: ReadonlySignal<Rhythm>;
  pulse: ReadonlySignal<Pulse>;
  asked: ReadonlySignal<Asked>;
  look: ReadonlySignal<Look>;
  draft: Signal<Draft>;
  change: (draft: Draft) => void;
}

/** A reflection that answers no question carries this in place of a prompt's record. */
const blankPage = 'blank';

/** The card: what it shows, and what the reader can do with it. */
export function createCard({ profile, rhythm, pulse, asked, look, draft, change }: Given) {
  const card = signal<CardState>({ kind: 'opening' });
  const opened = signal(!!draft.value.reflection?.text);
  const why = signal<Why | null>(null);
  const back = signal<typeof Back | null>(null);
  const turnable = async () => {
    back.value ??= (await import('./Back')).Back;
  };

  /** An unfinished answer brings its question back even when that has expired meanwhile. */
  async function showStanding(): Promise<boolean> {
    const begun = draft.value.reflection;
    if (begun?.text && begun.raisedId === blankPage) {
      card.value = { kind: 'blank' };
      return true;
    }
    const standing =
      (begun?.text && asked.value.find((raised) => raised.id === begun.raisedId)) ||
      findLive(asked.value, Date.now());
    if (!standing) return false;
    if (standing.plannedAt !== null && !standing.seenAt) void recordSeen(standing.id, Date.now());
    if (standing.kind !== 'prompt') {
      card.value = { kind: standing.kind, raisedId: standing.id };
      return true;
    }
    const prompt = await readPrompt(standing.promptId);
    if (!prompt) return false;
    card.value = { kind: 'prompt', prompt, raisedId: standing.id };
    return true;
  }

  /** Looks for a prompt because the reader wants one. */
  async function find() {
    card.value = { kind: 'waiting' };
    opened.value = false;
    why.value = null;
    try {
      const { fetchPrompt } = await import('./prompt');
      const found = await fetchPrompt(Temporal.Now.zonedDateTimeISO());
      card.value = found?.prompt
        ? { kind: 'prompt', prompt: found.prompt, raisedId: found.raised.id }
        : { kind: 'none' };
    } catch {
      card.value = { kind: 'failed' };
    }
  }

  /**
   * What the card shows when the popup opens: what stands, else what the day so far says, else a new prompt. Whoever has
   * just changed the rhythm passes it on: Firefox tells of a write after it has confirmed it.
   */
  async function open(when: Rhythm = rhythm.value) {
    const hushed = hushedUntil(when, Date.now());
    if (hushed) {
      card.value = { kind: 'hushed', until: hushed };
      return;
    }
    try {
      if ((await safety.showSafety()) || (await showStanding())) return;
    } catch {
      card.value = { kind: 'failed' };
      return;
    }
    const { pause } = when;
    const now = Temporal.Now.zonedDateTimeISO();
    const last = asked.value.at(-1);
    const lastToday = !!last && last.raisedAt >= now.startOfDay().epochMilliseconds;
    if (pause && (pause.throughOn === null || pause.throughOn >= now.toPlainDate().toString())) {
      card.value = { kind: 'paused', throughOn: pause.throughOn };
    } else if (profile.value.role === null) card.value = { kind: 'side' };
    else if (lastToday && last.outcome === 'answered') card.value = afterAnswer();
    else if (lastToday && last.outcome === 'skipped') card.value = { kind: 'rested' };
    else await find();
  }

  /** Once a question has been met there is room, at most monthly, to ask whether the stage still fits. */
  function afterAnswer(): CardState {
    const due = isStageOfferDue(profile.value, Date.now());
    return due ? { kind: 'stage', stage: profile.value.stage } : { kind: 'answered' };
  }

  const safety = createSafety(card, look, () => open());
  // What can be done with the card comes when it is done, or when the page has nothing else to do.
  const acts = async () =>
    (await import('./card-acts')).cardActs({
      ...{ card, opened, why, draft, change, turnable, find, showStanding, afterAnswer },
    });

  return {
    card,
    opened,
    why,
    back,
    /** True when so many questions went by that none come by themselves any more. */
    grownQuiet: computed(() => {
      const facts = {
        rhythm: rhythm.value,
        asked: asked.value,
        lastCheckInAt: pulse.value.checkInAt,
        hardDates: [],
      };
      return paceOf(facts, Date.now()) === 'pull-only';
    }),
    ...createLater({ card, asked, rhythm, turnable, reopen: open }),
    readNotice: safety.readNotice,
    open,
    find,
    prepareActs: () => void acts().catch(() => undefined),
    end: async (outcome: 'skipped' | 'swapped' | 'answered') => (await acts()).end(outcome),
    taste: async (say: Partial<Pick<Taste, 'says' | 'close'>>) => (await acts()).taste(say),
    askWhy: async () => (await acts()).askWhy(),
    blank() {
      why.value = null;
      card.value = { kind: 'blank' };
    },
    writeBlank: (text: string) => change({ ...draft.value, reflection: { raisedId: blankPage, text } }),
    leaveBlank: async () => (await acts()).leaveBlank(),
    /** The question has been answered in writing, and that is on disk. */
    answered() {
      opened.value = false;
      card.value = afterAnswer();
    },
    say: async (role: Role | 'unsaid') => (await acts()).say(role),
    stageFits: async () => (await acts()).stageFits(),
  };
}
