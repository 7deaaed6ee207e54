import type { Instant } from '@/core/model/time';
import { canonical } from './canonical';
import type { Slice } from './slice';

/** What a backup says it is, first thing in the file (docs/backup-format.md). */
export const backupFormat = 'mendful-backup';
export const backupVersion = 1;

interface Made {
  madeAt: Instant;
  /** The version of Mendful that made it, for a person who wonders; nothing reads it. */
  app?: string | undefined;
}

/**
 * A full backup, a stored key at a time: the values as they stand at rest, with their versions, what could not be read
 * included. Keys are in order, inside of values too, and each entry has a line of its own: the same holdings are the same text
 * in every browser, and two backups can be compared line by line.
 */
export function* backupPieces(items: Readonly<Record<string, unknown>>, made: Made): Generator<Slice> {
  const all = Object.entries(items)
    .filter(([, raw]) => raw !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const head = { format: backupFormat, version: backupVersion, madeAt: made.madeAt, app: made.app };
  const lines = Object.entries(head).filter(([, value]) => value !== undefined);
  yield { text: `{\n${lines.map((line) => pair(line)).join('')}"items": {\n`, part: 0 };
  for (const [n, [key, raw]] of all.entries()) {
    const last = n === all.length - 1;
    yield {
      text: `${JSON.stringify(key)}: ${valueLines(raw)}${last ? '' : ','}\n`,
      part: (n + 1) / all.length,
    };
  }
  yield { text: '}\n}\n', part: 1 };
}

const pair = ([key, value]: [string, unknown]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},\n`;

/** A stored list has a line for each of its pieces. */
function valueLines(raw: unknown): string {
  const { v, value, ...rest } = (raw ?? {}) as { v?: unknown; value?: unknown };
  const isList = typeof raw === 'object' && Array.isArray(value) && value.length > 0;
  if (!isList || Object.keys(rest).length) return canonical(raw);
  const pieces = value.map(canonical).join(',\n');
  return `{"v": ${canonical(v)}, "value": [\n${pieces}\n]}`;
}

/** Names that say nothing of what is inside, because downloads are seen by others. */
export function backupName(
  today: Temporal.PlainDate,
  ending: 'json' | 'age' | 'md' | 'html' | 'csv',
): string {
  return `notes-${today}.${ending}`;
}
