import { render } from 'preact';
import { Unlock } from '@/components/lock/Unlock';
import '@/components/lock/lock.css';
import { watchRing } from '@/store/ring';
import { unlock } from '@/store/vault';

/** Shows the way in, in place of the page, which begins anew once the lock is open. Never resolves. */
export function showLocked(): Promise<never> {
  watchRing((isOpen) => {
    if (isOpen) location.reload();
  });
  render(<Unlock unlock={unlock} />, document.getElementById('app')!);
  return new Promise(() => {});
}
