import { spoken } from '@/core/text/spoken';

/** What the options say of the welcome; apart from its words, which only its own page needs. */
export const againWords = spoken('againWords', { welcome: 'Show the welcome again' } as const);
