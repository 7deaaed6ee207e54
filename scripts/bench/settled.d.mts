export function journalOf(years: number, now?: number): Record<string, unknown>;
