import type { Ground } from '@/core/model/vault';
import { seal, unseal } from './envelope';
import { ground } from './items';

/** What the rest stands on, from an answer of storage that asked for it. */
export function groundIn(answer: Record<string, unknown>): Ground {
  const raw = answer[ground.key];
  const found = raw === undefined ? null : unseal(raw, ground);
  return found?.ok ? found.value : ground.fallback;
}

/** What to write so that `is` is what the rest stands on. */
export function groundWrite(is: Ground): Record<string, unknown> {
  return { [ground.key]: seal(ground.version, is) };
}
