import type { AreaId } from '@/core/model/area';
import { spoken } from '@/core/text/spoken';

/** The five areas in plain words, each with a line on what it holds. Never asked; they order charts and lists. */
export const areas: Record<AreaId, { name: string; says: string }> = spoken('areas', {
  stirred: {
    name: 'hard and stirred up',
    says: 'Unpleasant, with a lot of energy in it: anger, fear, too much at once.',
  },
  low: { name: 'hard and low', says: 'Unpleasant and heavy: sadness, shame, emptiness.' },
  between: { name: 'in between', says: 'Neither one nor the other, or not clear.' },
  quiet: { name: 'good and quiet', says: 'Pleasant and at rest: calm, safe, thankful.' },
  lively: { name: 'good and lively', says: 'Pleasant with some drive: hope, courage, gladness.' },
});
