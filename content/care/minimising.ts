import type { MinimisingList } from '@/core/model/phrases';
import { conditional } from './en/conditional';
import { grand } from './en/grand';
import { innocent } from './en/innocent';
import { minimise } from './en/minimise';
import { passive } from './en/passive';
import { pressure } from './en/pressure';
import { shift } from './en/shift';

/** What the phrase check of an apology looks for and says in English (guidance, section 6, exercise 1). */
export const minimising: MinimisingList = {
  reasons: [...minimise, ...shift, ...conditional, ...passive, ...pressure, ...grand],
  innocent,
};
