const name = 'mendful-disk';

/** Writes go through together; each waits while somebody writes everything anew. May be called inside exclusively(). */
export function passing<T>(act: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, { mode: 'shared' }, act) as Promise<T>;
}

/** Runs `act` while nobody writes anything. What it does itself goes through store/bare.ts, not through store/disk.ts. */
export function alone<T>(act: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, act) as Promise<T>;
}
