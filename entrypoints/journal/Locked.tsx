import { applyLook } from '@/components/apply-look';
import { Unlock } from '@/components/lock/Unlock';
import { sayLanguage } from '@/components/say-language';
import '@/components/lock/lock.css';
import { show } from '@/components/show';
import { awaitOpening } from '@/store/await-opening';
import { look } from '@/store/items';
import { speak } from '@/store/speak';
import { read } from '@/store/stored';

/** Shows the way in, in place of the page, which begins anew once the lock is open. Never resolves. */
export async function showLocked(): Promise<never> {
  const looks = await read(look);
  applyLook(looks);
  sayLanguage(await speak(looks.language, ['popup']));
  const unlock = awaitOpening(() => location.reload());
  show(<Unlock unlock={unlock} />);
  return new Promise(() => {});
}
