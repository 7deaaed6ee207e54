/** The lines a discreet notification draws from: the reader's own when there are any, else those that Mendful brings. */
export function neutralLines(own: readonly string[], shipped: readonly string[]): readonly string[] {
  return own.length ? own : shipped;
}
