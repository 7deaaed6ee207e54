/**
 * Which of some timed steps it is after so many seconds: its index, and the part of it that has gone by (0 … 1). The
 * index is the number of steps once all of them are over.
 */
export function stepAt(
  steps: readonly { seconds: number }[],
  seconds: number,
): { index: number; part: number } {
  let left = Math.max(0, seconds);
  for (const [index, step] of steps.entries()) {
    if (left < step.seconds) return { index, part: left / step.seconds };
    left -= step.seconds;
  }
  return { index: steps.length, part: 0 };
}

/** When a step begins, in seconds after the first one. */
export function startOf(steps: readonly { seconds: number }[], index: number): number {
  return steps.slice(0, index).reduce((sum, step) => sum + step.seconds, 0);
}
