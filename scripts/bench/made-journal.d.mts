export function madeJournal(what: {
  years: number;
  entries?: number;
  now: number;
  seed?: number;
}): Record<string, unknown>;
