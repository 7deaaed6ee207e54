import type { Practised } from '@/core/model/entry';

/** What a kept practice is called, and what was answered in it. */
export function practiceTold({ practice, answers }: Practised) {
  return {
    name: practice,
    lines: answers.map(({ field, value }) => ({
      asked: field,
      said: Array.isArray(value) ? value.join(', ') : String(value),
    })),
  };
}
