import { batch, computed, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { feelings, tiles } from '@/content/feelings';
import type { popupWords } from '@/content/words/popup';
import { standingPrompt } from '@/core/choose/standing';
import { type Draft, emptyDraft } from '@/core/model/draft';
import { entriesOf } from '@/core/model/entries-of';
import type { Role } from '@/core/model/profile';
import type { Prompt } from '@/core/model/prompt';
import { recordOutcome, recordSeen } from '@/store/asked';
import { draftSettled, isDraftUnsaved, saveDraft } from '@/store/draft';
import * as items from '@/store/items';
import { keepEntries } from '@/store/journal';
import { readPrompt } from '@/store/library';
import { live } from '@/store/live';
import { preserve, update, valueIn } from '@/store/stored';
import { fetchPrompt } from './prompt';

export const lexicon = { feelings, tiles };

/** What the prompt card shows. */
export type CardState =
  | { kind: 'waiting' | 'side' | 'none' | 'rested' | 'answered' | 'failed' }
  | { kind: 'paused'; throughOn: string | null }
  | { kind: 'prompt'; prompt: Prompt; raisedId: string };

/** What stands below *Keep* after a keeping. */
export type KeepState =
  | { kind: 'resting' | 'keeping' | 'nothing' | 'copied' | 'uncopied' }
  | { kind: 'kept'; what: keyof typeof popupWords.kept }
  | { kind: 'refused'; full: boolean };

/** Everything the popup shows and does, on top of one answer of storage. */
export function createPopup(answer: Record<string, unknown>) {
  const profile = live(items.profile, answer);
  const rhythm = live(items.rhythm, answer);
  const asked = live(items.asked, answer);
  const draft = signal<Draft>(valueIn(items.draft, answer));
  const card = signal<CardState>({ kind: 'waiting' });
  const keeping = signal<KeepState>({ kind: 'resting' });
  const opened = signal(!!draft.value.reflection?.text);
  // Typing writes over the draft without reading it again.
  void preserve(items.draft, answer);

  /** An unfinished answer brings its question back even when that has expired meanwhile. */
  async function showStanding(): Promise<boolean> {
    const begun = draft.value.reflection;
    const standing =
      (begun?.text && asked.value.find((raised) => raised.id === begun.raisedId)) ||
      standingPrompt(asked.value, Date.now());
    if (!standing) return false;
    const prompt = await readPrompt(standing.promptId);
    if (!prompt) return false;
    card.value = { kind: 'prompt', prompt, raisedId: standing.id };
    if (standing.plannedAt !== null && !standing.seenAt) void recordSeen(standing.id, Date.now());
    return true;
  }

  /** Looks for a prompt because the reader wants one. */
  async function find() {
    card.value = { kind: 'waiting' };
    opened.value = false;
    try {
      const raised = await fetchPrompt(Temporal.Now.zonedDateTimeISO());
      const prompt = raised && (await readPrompt(raised.promptId));
      card.value = prompt ? { kind: 'prompt', prompt, raisedId: raised.id } : { kind: 'none' };
    } catch {
      card.value = { kind: 'failed' };
    }
  }

  /** What the card shows when the popup opens: what stands, else what the day so far says, else a new prompt. */
  async function open() {
    try {
      if (await showStanding()) return;
    } catch {
      card.value = { kind: 'failed' };
      return;
    }
    const { pause } = rhythm.value;
    const now = Temporal.Now.zonedDateTimeISO();
    const last = asked.value.at(-1);
    const lastToday = !!last && last.raisedAt >= now.startOfDay().epochMilliseconds;
    if (pause && (pause.throughOn === null || pause.throughOn >= now.toPlainDate().toString())) {
      card.value = { kind: 'paused', throughOn: pause.throughOn };
    } else if (profile.value.role === null) card.value = { kind: 'side' };
    else if (lastToday && last.outcome === 'answered') card.value = { kind: 'answered' };
    else if (lastToday && last.outcome === 'skipped') card.value = { kind: 'rested' };
    else await find();
  }

  function change(next: Draft) {
    draft.value = next;
    if (keeping.value.kind !== 'refused') keeping.value = { kind: 'resting' };
    saveDraft(next).catch(() => {
      keeping.value = { kind: 'refused', full: false };
    });
  }

  async function end(outcome: 'skipped' | 'swapped' | 'answered') {
    const shown = card.value;
    if (shown.kind !== 'prompt') return;
    change({ ...draft.value, reflection: null });
    opened.value = false;
    await recordOutcome(shown.raisedId, outcome, Date.now());
    if (outcome === 'swapped') await find();
    else card.value = { kind: outcome === 'answered' ? 'answered' : 'rested' };
  }

  async function keep() {
    const shown = card.value;
    const typed = draft.value;
    const now = Temporal.Now.zonedDateTimeISO();
    const entries = entriesOf(typed, {
      at: now.epochMilliseconds,
      offsetMinutes: now.offsetNanoseconds / 60e9,
      newId: () => crypto.randomUUID(),
      prompt: shown.kind === 'prompt' ? { id: shown.prompt.id, asked: shown.prompt.ask } : null,
    });
    if (!entries.length) {
      keeping.value = { kind: 'nothing' };
      return;
    }
    keeping.value = { kind: 'keeping' };
    const kinds = entries.map((entry) => entry.kind);
    const answers = kinds.includes('reflection') && shown.kind === 'prompt';
    try {
      await draftSettled();
      await keepEntries(entries, {
        draft: emptyDraft,
        ...(answers && { outcome: { raisedId: shown.raisedId, outcome: 'answered' } }),
      });
    } catch (error) {
      keeping.value = { kind: 'refused', full: /quota|space|full/i.test(String(error)) };
      saveDraft(draft.value).catch(() => undefined);
      return;
    }
    batch(() => {
      // What was typed while the disk was busy is not in what was kept: it stays.
      if (draft.value === typed) draft.value = emptyDraft;
      else void saveDraft(draft.value);
      opened.value = false;
      if (answers) card.value = { kind: 'answered' };
      const what = kinds.includes('check-in')
        ? 'feeling'
        : kinds.includes('reflection')
          ? 'reflection'
          : 'good';
      keeping.value = { kind: 'kept', what };
    });
  }

  const allWords = computed(() => {
    const { note, good, ownWord, reflection } = draft.value;
    return [reflection?.text, ownWord, note, good].filter(Boolean).join('\n\n');
  });

  return {
    profile,
    draft,
    card,
    keeping,
    opened,
    open,
    find,
    change,
    end,
    keep,
    /** The page goes away. */
    leave() {
      if (isDraftUnsaved()) void browser.runtime.sendMessage(draft.value).catch(() => undefined);
    },
    async say(role: Role | 'unsaid') {
      await update(items.profile, (value) => ({ ...value, role }));
      await find();
    },
    async resume() {
      await update(items.rhythm, (value) => ({ ...value, pause: null }));
      await find();
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
