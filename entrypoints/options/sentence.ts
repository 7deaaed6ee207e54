import { faultWords } from '@/content/words/options';
import type { Fields } from './fields';

/** The sentence that stands beside a field of the rhythm; null while nothing is wrong with it. */
export function sentenceOf(fields: Fields, name: string): string | null {
  const fault = fields.fault(name);
  return fault && faultWords[fault];
}
