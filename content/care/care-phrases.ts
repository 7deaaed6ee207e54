import type { CareList } from '@/core/model/phrases';
import { danger } from './en/danger';
import { harmToOthers } from './en/harm-to-others';
import { harmToSelf } from './en/harm-to-self';
import { idioms } from './en/idioms';

/** English phrases at which the way to a person is offered. Those of the other languages come with their words. */
export const carePhrases: CareList = { self: harmToSelf, danger, others: harmToOthers, idioms };
