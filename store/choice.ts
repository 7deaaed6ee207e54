import type { ChooseFacts } from '@/core/choose/facts';
import { poolOf } from '@/core/choose/own';
import type { Lexicon } from '@/core/model/feeling';
import type { PromptFacts } from '@/core/model/prompt';
import { setbackAtOf } from '@/core/practice/kept-before';
import { readTogether } from './first-read';
import { asked, ownPrompts, profile, rhythm, tastes } from './items';
import { readPromptFacts } from './library';
import { recentEntries, recentShardKeys } from './recent';
import { valueIn } from './stored';

/** Everything a choice is made from, as it stands now: what there is to choose from, and the facts it is weighed by. */
export interface Choice {
  pool: PromptFacts[];
  facts: ChooseFacts;
}

/** Reads what a choice of a prompt needs: a few small keys and the shipped facts, never the whole journal. */
export async function readChoice(now: Temporal.ZonedDateTime, lexicon: Lexicon): Promise<Choice> {
  const keys = [asked, ownPrompts, profile, rhythm, tastes].map((item) => item.key);
  const [answer, guidance] = await Promise.all([
    readTogether([...keys, ...recentShardKeys(now)]),
    readPromptFacts(),
  ]);
  const entries = recentEntries(answer);
  return {
    pool: poolOf(guidance, valueIn(ownPrompts, answer)),
    facts: {
      now: now.epochMilliseconds,
      today: now.toPlainDate().toString(),
      profile: valueIn(profile, answer),
      asked: valueIn(asked, answer),
      checkIns: entries.filter((entry) => entry.kind === 'check-in'),
      setbackAt: setbackAtOf(entries),
      hardDates: valueIn(rhythm, answer).hardDates,
      tastes: valueIn(tastes, answer),
      lexicon,
    },
  };
}
