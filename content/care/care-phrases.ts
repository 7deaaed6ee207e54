import type { CareList, Language } from '@/core/model/phrases';
import { danger } from './en/danger';
import { harmToOthers } from './en/harm-to-others';
import { harmToSelf } from './en/harm-to-self';
import { idioms } from './en/idioms';

/** Phrases at which the way to a person is offered, by language. */
export const carePhrases: Record<Language, CareList> = {
  en: { self: harmToSelf, danger, others: harmToOthers, idioms },
};
