import * as disk from './disk';
import { Locked } from './locked';

/**
 * What changed keys hold now, for whoever watches them: of those that can be read. A value that was cleared and written back
 * has not changed. Empty when the lock was closed meanwhile.
 */
export async function readChanged(names: string[]): Promise<Record<string, { newValue?: unknown }>> {
  const isSealed = await disk.sealedNow();
  const known = names.filter((name) => !isSealed(name));
  try {
    const values = await disk.get(known);
    return Object.fromEntries(known.map((name) => [name, { newValue: values[name] }]));
  } catch (error) {
    if (error instanceof Locked) return {};
    throw error;
  }
}
