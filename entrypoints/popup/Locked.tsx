import { render } from 'preact';
import { applyLook } from '@/components/apply-look';
import { Unlock } from '@/components/lock/Unlock';
import '@/components/lock/lock.css';
import type { Entry, EntryId } from '@/core/model/entry';
import { awaitOpening } from '@/store/await-opening';
import { keepLocked } from '@/store/inbox';
import { look } from '@/store/items';
import { readLockedDraft, saveLockedDraft } from '@/store/lock-state';
import { read } from '@/store/stored';

const noteOf = (text: string): Entry => {
  const now = Temporal.Now.zonedDateTimeISO();
  return {
    kind: 'note',
    id: crypto.randomUUID() as EntryId,
    at: now.epochMilliseconds,
    offsetMinutes: now.offsetNanoseconds / 60e9,
    text,
  };
};

/** Shows the way in and a place to leave some words, in place of the popup, which begins anew once the lock is open. */
export async function showLocked(): Promise<never> {
  applyLook(await read(look));
  const unlock = awaitOpening(() => location.reload());
  const adding = {
    draft: await readLockedDraft(),
    onDraft: (text: string) => void saveLockedDraft(text),
    onKeep: (text: string) => keepLocked([noteOf(text)]),
  };
  render(<Unlock unlock={unlock} adding={adding} />, document.getElementById('app')!);
  return new Promise(() => {});
}
