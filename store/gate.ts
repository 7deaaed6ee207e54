export const gateName = 'mendful-disk';
/** Whoever wants to be alone says so here. */
export const asides = 'mendful-aside';
/** Writes go through together; each waits while somebody writes everything anew. May be called inside exclusively(). */
export function passing<T>(act: () => Promise<T>): Promise<T> {
  return navigator.locks.request(gateName, { mode: 'shared' }, act) as Promise<T>;
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
