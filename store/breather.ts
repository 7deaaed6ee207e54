/** So long a page may stand still before it is let draw: less than a frame. */
const breath = 12;

/** Told how far something has come, 0 … 1. */
export type OnPart = (part: number) => void;

/**
 * For long work on a page: what it gets is to be awaited between two pieces of the work, with how much is done. It lets the
 * page draw as soon as it has stood still for long enough, and tells `onPart`, whose parts run from `from` to `to`.
 */
export function breather(onPart?: OnPart, from = 0, to = 1): (part: number) => Promise<void> {
  let since = performance.now();
  return async (part) => {
    // A page that nobody sees has nothing to draw, and its timers are slowed down to a second.
    if (performance.now() - since < breath || globalThis.document?.hidden) return;
    onPart?.(from + part * (to - from));
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}

/** Does work that yields how far it is, breathing in between. Resolves with what comes of it. */
export async function inBreaths<T>(
  work: Generator<number, T>,
  breathe: (part: number) => Promise<void>,
): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await breathe(step.value);
  }
}
