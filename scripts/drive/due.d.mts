export function dueNow(now: number, stored?: Record<string, unknown>): Record<string, unknown>;
