import type { DraftOf, PracticeDraft, PracticeDrafts } from '@/core/model/practice-draft';
import * as disk from './disk';
import { exclusively } from './exclusively';
import { practiceDrafts } from './items';
import { partOf, withoutPart } from './snapshot-parts';
import { update, valueIn, writing } from './stored';

const waiting = new Map<string, PracticeDraft>();
let under: Promise<void> | null = null;
let newest: PracticeDraft[] = [];

const nameOf = ({ practice, itemId }: DraftOf) => `${practice}/${itemId ?? ''}`;
const without = (of: DraftOf, all: PracticeDrafts) => all.filter((draft) => nameOf(draft) !== nameOf(of));

async function writeWaiting(): Promise<void> {
  while (waiting.size) {
    newest = [...waiting.values()];
    waiting.clear();
    await update(practiceDrafts, (all) => [
      ...newest.reduce((rest, draft) => without(draft, rest), all),
      ...newest,
    ]);
    newest = [];
  }
}

/**
 * Writes what is written so far in one practice, as typed: at once, or right after the write that is under way, and
 * always the newest letter next. Drafts of other practices stay. Rejects with what storage said when it refuses; the
 * next letter tries again.
 */
export function savePracticeDraft(draft: PracticeDraft): Promise<void> {
  waiting.set(nameOf(draft), draft);
  under ??= writeWaiting().finally(() => {
    under = null;
  });
  return under;
}

/** The drafts that storage has not confirmed as they stand: for whoever goes away and hands them on. */
export function unsavedPracticeDrafts(): PracticeDrafts {
  const later = [...waiting.values()];
  return [...later.reduce((rest, draft) => without(draft, rest), newest), ...later];
}

/** Resolves when no write of this draft is under way or waiting, whatever came of it: before it is kept or let go. */
export async function practiceDraftSettled(of: DraftOf): Promise<void> {
  waiting.delete(nameOf(of));
  await under?.catch(() => undefined);
}

/** Lets a draft go. */
export async function forgetPracticeDraft(of: DraftOf): Promise<void> {
  await practiceDraftSettled(of);
  await exclusively(async () => {
    await disk.set(withoutDraft(of, await disk.get([practiceDrafts.key, partOf(practiceDrafts.key)])));
  });
}

/**
 * What to write so that this draft is gone, and does not come back with a snapshot: for whoever keeps what it became, in
 * the same write. `answer` has to hold the drafts and their part of the snapshot.
 */
export function withoutDraft(of: DraftOf, answer: Record<string, unknown>): Record<string, unknown> {
  const left = without(of, valueIn(practiceDrafts, answer));
  return { ...writing(practiceDrafts, left, answer), ...withoutPart(practiceDrafts.key, answer) };
}
