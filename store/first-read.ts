import * as disk from './disk';

/** One answer of this device's storage for everything a first view needs: one read is faster than five. */
export function readTogether(keys: readonly string[]): Promise<Record<string, unknown>> {
  return disk.get([...keys]);
}
