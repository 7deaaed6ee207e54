import { browser } from 'wxt/browser';
import { dayOf } from '@/core/model/day';
import { emptyDraft } from '@/core/model/draft';
import type { Entry } from '@/core/model/entry';
import type { ExerciseId } from '@/core/model/exercise';
import type { ListItem } from '@/core/model/list';
import { saveDraft } from '@/store/draft';
import { eraseTraces } from '@/store/erase-traces';
import { keepLocked } from '@/store/inbox';
import * as items from '@/store/items';
import { editEntry, keepEntries, listMonths, readMonths, removeEntries } from '@/store/journal';
import { editItem, itemsOf, keepItem, readLists, recordOutcome, removeItem } from '@/store/lists';
import { lockNow, readLockState } from '@/store/lock-state';
import { Locked } from '@/store/locked';
import { savePracticeDraft } from '@/store/practice-draft';
import { read, update } from '@/store/stored';
import { changeTaste } from '@/store/tastes';
import { noteUse } from '@/store/use';
import { prepareLock, putLock, turnLockOff, unlock } from '@/store/vault';
import type { Act } from './act';
import { type Came, inOrder, newDraft, newItem, nth, reworded, type Seen } from './reference';

// Carries acts out with the functions the pages use. It runs in tests, and in a page of the real extension.

let passphrase = '';
let removed: readonly Entry[] = [];

/** Before the first act: nothing kept, nothing locked, and somebody is there. */
export async function begin(): Promise<void> {
  passphrase = '';
  removed = [];
  await noteUse(Date.now());
  await update(items.pulse, () => ({ checkInAt: null, kept: 0 }));
}

async function entries(): Promise<Entry[]> {
  const months = await readMonths(await listMonths());
  return inOrder([...months.values()].flatMap((month) => month.entries));
}

async function itsItem(practice: ExerciseId, n: number): Promise<ListItem | undefined> {
  return nth(itemsOf(await readLists()).get(practice) ?? [], n);
}

async function take(act: Extract<Act, { n: number }>): Promise<void> {
  if (act.act === 'edit' || act.act === 'remove' || act.act === 'remove-day') {
    const all = await entries();
    const its = nth(all, act.n);
    if (!its) return;
    if (act.act === 'edit') return editEntry(reworded(its, act.text, act.at));
    const gone = act.act === 'remove' ? [its] : all.filter((one) => dayOf(one) === dayOf(its));
    await removeEntries(gone as [Entry, ...Entry[]]);
    removed = gone;
    return;
  }
  const item = await itsItem(act.practice, act.n);
  if (!item) return;
  if (act.act === 'remove-item') return removeItem(act.practice, item.id);
  if (act.act === 'edit-item')
    return editItem(act.practice, item.id, [{ field: 'words', value: act.text }], act.at);
  const outcome = { at: act.at, outcome: 'held', note: '', scale: null };
  return recordOutcome(act.practice, item.id, outcome, act.state);
}

async function carryOut(act: Act): Promise<unknown> {
  if ('n' in act) return take(act);
  switch (act.act) {
    case 'keep':
      return keepEntries(act.entries, { draft: emptyDraft });
    case 'keep-locked':
      return (await readLockState()) === 'closed' ? keepLocked([act.entry]) : undefined;
    case 'restore':
      await keepEntries(removed, { again: true });
      removed = [];
      return;
    case 'draft':
      return saveDraft({ ...emptyDraft, good: act.good });
    case 'keep-item':
      return keepItem(act.practice, newItem(act));
    case 'practice-draft':
      return savePracticeDraft(newDraft(act));
    case 'taste':
      return changeTaste(act.promptId, { close: act.close }, act.at);
    case 'lock':
      await putLock(await prepareLock(act.passphrase, 1));
      passphrase = act.passphrase;
      return;
    case 'close':
      return lockNow();
    case 'open':
      return unlock(passphrase);
    case 'turn-off':
      return turnLockOff();
    case 'tidy':
      return eraseTraces();
    case 'restart':
      await browser.storage.session.clear();
      return noteUse(Date.now());
  }
}

/** Carries one act out and says what came of it: refused is what a closed lock refuses. Anything else is a fault. */
export async function perform(act: Act): Promise<Came> {
  try {
    await carryOut(act);
    return 'done';
  } catch (error) {
    if (error instanceof Locked) return 'refused';
    throw error;
  }
}

/** What the journal shows now. */
export async function see(): Promise<Seen> {
  const lock = await readLockState();
  const { kept = 0 } = await read(items.pulse);
  if (lock === 'closed') return { lock, kept };
  const lists = [...itemsOf(await readLists())].filter(([, all]) => all.length > 0);
  return {
    lock,
    kept,
    draft: await read(items.draft),
    entries: await entries(),
    lists: Object.fromEntries(lists) as Record<string, ListItem[]>,
    practiceDrafts: await read(items.practiceDrafts),
    tastes: await read(items.tastes),
  };
}
