import * as disk from './disk';
import { quarantine } from './items';

/** How many things stand aside because they could not be read. Each goes along when everything is exported. */
export async function countAside(): Promise<number> {
  const keys = (await disk.keys()).filter((key) => key.startsWith(quarantine.prefix));
  const answer = await disk.get(keys);
  return Object.values(answer).reduce<number>((n, raw) => n + countIn(raw), 0);
}

function countIn(raw: unknown): number {
  const value = (raw as { value?: unknown } | null)?.value;
  return Array.isArray(value) ? value.length : 1;
}
