import { applyLook } from '@/components/apply-look';
import { LeaveSome, type LeftState } from '@/components/lock/LeaveSome';
import { Unlock } from '@/components/lock/Unlock';
import { sayLanguage } from '@/components/say-language';
import '@/components/lock/lock.css';
import { show } from '@/components/show';
import type { Draft } from '@/core/model/draft';
import { entriesLeft } from '@/core/model/entries-left';
import { awaitOpening } from '@/store/await-opening';
import { keepLocked } from '@/store/inbox';
import { look } from '@/store/items';
import { readLockedDraft, saveLockedDraft } from '@/store/locked-draft';
import { speak } from '@/store/speak';
import { read } from '@/store/stored';
import { TooLong } from '@/store/too-long';

/** Keeps what was left, sealed. Never rejects: what went wrong is in the answer. */
export async function keepLeft(draft: Draft): Promise<LeftState> {
  const now = Temporal.Now.zonedDateTimeISO();
  const entries = entriesLeft(draft, {
    at: now.epochMilliseconds,
    offsetMinutes: now.offsetNanoseconds / 60e9,
    newId: () => crypto.randomUUID(),
  });
  if (!entries.length) return 'nothing';
  return keepLocked(entries).then(
    () => 'kept',
    (error) => (error instanceof TooLong ? 'tooLong' : 'keepFailed'),
  );
}

/**
 * Shows the way in, in place of the popup, which begins anew once the lock is open, and a place to leave something. What
 * is picked and typed there is as it was when that was closed and is opened again.
 */
export async function showLocked(): Promise<never> {
  const looks = await read(look);
  applyLook(looks);
  sayLanguage(await speak(looks.language, ['popup']));
  const unlock = awaitOpening(() => location.reload());
  let draft = await readLockedDraft();
  const onDraft = (next: Draft) => {
    draft = next;
    void saveLockedDraft(next);
  };
  const adding = () => <LeaveSome draft={draft} onDraft={onDraft} onKeep={keepLeft} />;
  show(<Unlock unlock={unlock} adding={adding} />);
  return new Promise(() => {});
}
