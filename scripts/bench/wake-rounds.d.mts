export function scriptOf(events: readonly object[], scope: string): number | null;
