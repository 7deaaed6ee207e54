import { globSync, readFileSync } from 'node:fs';
import type { Seen } from './reference';

/** Storage as a released version wrote it, frozen, and what is seen of it. `stored-<version>.json` in tests/endure/examples. */
export interface Example {
  name: string;
  version: number;
  stored: Record<string, unknown>;
  seen: Seen;
}

/** What opens the examples with a lock. */
export const passphrase = 'lamp gravel otter nine';

/** One or more for every version there ever was. When a stored shape gets a new version, today's is frozen here first. */
export const examples: Example[] = globSync('tests/endure/examples/stored-*.json')
  .sort()
  .map((file) => {
    const name = file.match(/stored-(.+)\.json$/)![1]!;
    return { name, version: Number.parseInt(name, 10), ...JSON.parse(readFileSync(file, 'utf8')) };
  });
