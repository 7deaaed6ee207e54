export function compareBoxes(recorded: readonly string[], found: readonly string[]): string[];
