/** All results of a run as Markdown. */
export function tellResults(results: Record<string, unknown>): string;
