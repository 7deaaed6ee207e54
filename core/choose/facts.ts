import type { Asked } from '@/core/model/asked';
import type { CheckIn } from '@/core/model/entry';
import type { Lexicon } from '@/core/model/feeling';
import type { Profile } from '@/core/model/profile';
import type { PromptFacts } from '@/core/model/prompt';
import type { Tastes } from '@/core/model/tastes';
import type { LocalDay } from '@/core/model/time';
import type { Mood } from './mood';

export const hour = 3_600_000;
export const day = 24 * hour;

/** What is known when a prompt is chosen. Only recent weeks: no rule looks back further than 21 days. */
export interface ChooseFacts {
  now: number;
  /** The reader's local day. */
  today: LocalDay;
  profile: Profile;
  asked: Asked;
  /** Check-ins of the last 24 hours, oldest first. */
  checkIns: readonly CheckIn[];
  /** When a trigger or setback was last noted; null when none is known. */
  setbackAt: number | null;
  lexicon: Lexicon;
  /** Days on which only what steadies may come. */
  hardDates: readonly LocalDay[];
  /** What the reader said about single prompts. */
  tastes: Tastes;
}

/** The recent weeks of prompts, looked through once. */
export interface Past {
  /** Prompts of the last 21 days, and any there is a record of. */
  recent: ReadonlySet<string>;
  ever: ReadonlySet<string>;
  /** Themes of the last 48 hours, and those skipped in the last 7 days. */
  themes: ReadonlySet<string>;
  skipped: ReadonlySet<string>;
  /** When a theme was last shown (epoch ms). */
  lastShown: ReadonlyMap<string, number>;
  /** The prompts answered in the last 24 hours. */
  answered: readonly PromptFacts[];
}

/** The facts with what every rule asks of them worked out once. */
export interface Reading extends ChooseFacts {
  mood: Mood | null;
  byId: ReadonlyMap<string, PromptFacts>;
  past: Past;
  /** The themes that the words of the last check-in lean towards. */
  leaning: ReadonlySet<string>;
  /** The prompts that are not to come again. */
  never: ReadonlySet<string>;
  /** A strong hard check-in of the last 24 hours, and whether a prompt has come since. */
  strongHard: { at: number; answeredBy: boolean } | null;
  hardDate: boolean;
}
