import { asides, gateName } from './gate';

/** A page that began to hold the gate open just when it was asked not to is asked again, so many milliseconds later. */
const askAgain = 250;

/** Runs `act` while nobody writes anything. What it does itself goes through store/bare.ts, not through store/disk.ts. */
export async function alone<T>(act: () => Promise<T>): Promise<T> {
  const channel = new BroadcastChannel(asides);
  const ask = () => channel.postMessage(null);
  ask();
  const asking = setInterval(ask, askAgain);
  const stop = () => clearInterval(asking);
  try {
    return (await navigator.locks.request(gateName, () => {
      stop();
      return act();
    })) as T;
  } finally {
    stop();
    channel.close();
  }
}
