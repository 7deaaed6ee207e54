const name = 'mendful-disk';
/** Whoever wants to be alone says so here. */
const asides = 'mendful-aside';
/** A page that began to hold the gate open just when it was asked not to is asked again, so many milliseconds later. */
const askAgain = 250;

/** Writes go through together; each waits while somebody writes everything anew. May be called inside exclusively(). */
export function passing<T>(act: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, { mode: 'shared' }, act) as Promise<T>;
}

/** Runs `act` while nobody writes anything. What it does itself goes through store/bare.ts, not through store/disk.ts. */
export async function alone<T>(act: () => Promise<T>): Promise<T> {
  const channel = new BroadcastChannel(asides);
  const ask = () => channel.postMessage(null);
  ask();
  const asking = setInterval(ask, askAgain);
  const stop = () => clearInterval(asking);
  try {
    return (await navigator.locks.request(name, () => {
      stop();
      return act();
    })) as T;
  } finally {
    stop();
    channel.close();
  }
}

/**
 * Holds the gate open for this page, so that it can write without asking each time. `begin` is called once it is open,
 * `end` when somebody wants to be alone: it stops writing, and the gate is let go of once what it returns resolves.
 */
export function holdOpen(begin: () => Promise<void>, end: () => Promise<void>): Promise<void> {
  const channel = new BroadcastChannel(asides);
  const asked = new Promise<void>((resolve) => {
    channel.onmessage = () => resolve();
  });
  return passing(async () => {
    // Whoever asks while it begins is answered right after.
    await begin();
    await asked;
    await end();
  }).finally(() => channel.close());
}
