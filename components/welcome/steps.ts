/** The steps of the welcome, in order. None has to be answered, and none is counted for the reader. */
export const steps = ['hello', 'safe', 'you', 'when', 'look', 'now'] as const;
export type Step = (typeof steps)[number];

/** The step a page begins with: the one it was at before it was loaded again in another language. */
export function readStep(state: unknown): Step {
  const was = (state as { step?: string } | null)?.step;
  return steps.find((step) => step === was) ?? 'hello';
}

/** The step so many after this one; the same where there is none. */
export function stepBeside(step: Step, by: 1 | -1): Step {
  return steps[steps.indexOf(step) + by] ?? step;
}
