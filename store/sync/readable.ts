import { isSound } from '@/core/import/is-sound';
import { isPlaceable as hasPlace } from '@/core/import/wall-time';
import { exerciseIds } from '@/core/model/exercise';
import { type Kinds, kindOf } from '@/core/sync/piece';
import {
  type Check,
  isEntry,
  isListItem,
  isLook,
  isOwnPrompts,
  isProfile,
  isRhythm,
  isTastes,
} from '@/store/checks';
import { look, ownPrompts, profile, rhythm } from '@/store/items';

// Whether what came from another device is what this version knows. What is not stays in the account as it is.

export const isPlaceable = (entry: Kinds['e']): boolean => hasPlace(entry);

const checks: Readonly<Record<string, Check<never>>> = {
  rhythm: isRhythm as Check<never>,
  look: isLook as Check<never>,
  profile: isProfile as Check<never>,
  ownPrompts: isOwnPrompts as Check<never>,
};

export const fallbacks: Readonly<Record<string, object>> = {
  rhythm: rhythm.fallback,
  look: look.fallback,
  profile: profile.fallback,
  ownPrompts: ownPrompts.fallback,
};

/** Whether a setting with its changed fields is still one. */
export const isSetting = (name: string, value: unknown): boolean =>
  isSound(value, true) && checks[name]?.(value) === true;

const blankItem = { id: 'i', madeAt: 0, offsetMinutes: 0, answers: [], state: 'open', outcomes: [] };

/** Entries that were looked at, by the key they stood under: what holds a piece never changes. */
const read = new WeakMap<object, string>();

/** Whether this version can read a piece. Never throws. */
export function isReadable(key: string, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (read.get(value) === key) return true;
  const reads = isSound(value) && isOne(key, value);
  if (reads) read.set(value, key);
  return reads;
}

function isOne(key: string, value: object): boolean {
  switch (kindOf(key)) {
    case 'e':
      return isEntry(value) && key === `e${value.id}` && isPlaceable(value);
    case 'i': {
      const { practice, item } = value as Partial<Kinds['i']>;
      const whole = { ...item, state: 'open', outcomes: [] };
      const isOne = isListItem(whole) && hasPlace({ ...whole, at: whole.madeAt }) && key === `i${whole.id}`;
      return isOne && exerciseIds.includes(practice!);
    }
    case 'w':
      return isListItem({ ...blankItem, ...(value as object) });
    case 'o': {
      const { item, outcome } = value as Partial<Kinds['o']>;
      return typeof item === 'string' && isListItem({ ...blankItem, outcomes: [outcome] });
    }
    case 'q':
      return isOwnPrompts({ use: 'mixed', prompts: [value] }) && key === `q${(value as Kinds['q']).id}`;
    case 't':
      return isTastes([value]) && key === `t${(value as Kinds['t']).promptId}`;
    case 's':
      return true;
    default:
      return false;
  }
}
