import type { CameBack } from '@/components/ComeBackCard';
import { practices } from '@/content/exercises';
import { feelings, tiles } from '@/content/feelings';
import { readMood } from '@/core/choose/mood';
import { wordsOf } from '@/core/model/answers';
import type { CheckIn } from '@/core/model/entry';
import type { ListItem } from '@/core/model/list';
import { addressOf } from '@/core/practice/address';
import { offerFor } from '@/core/practice/come-back';
import { titleOf } from '@/core/practice/in-order';
import { keptAtOf } from '@/core/practice/kept-before';
import { readPracticeFacts } from '@/core/practice/read-practice-facts';
import { readChoice } from '@/store/choice';
import { listMonths, readMonths } from '@/store/journal';
import { itemsOf, readLists } from '@/store/lists';

const lexicon = { feelings, tiles };
/** So many months of what helped are looked through. */
const monthsBack = 6;
/** How much time a reader at a popup has, in minutes. */
const minutes = 5;

/** What the reader kept for a moment like the one they have now kept a check-in of. */
export async function readComeBack(checkIn: CheckIn): Promise<CameBack> {
  const now = Temporal.Now.zonedDateTimeISO();
  const [choice, held, months] = await Promise.all([
    readChoice(now, lexicon),
    readLists(),
    listMonths().then((all) => readMonths(all.slice(0, monthsBack))),
  ]);
  const lists = itemsOf(held);
  const entries = [...months.values()].flatMap((shard) => shard.entries);
  const logs = entries.filter((entry) => entry.kind === 'practice');
  const facts = readPracticeFacts(choice.facts, keptAtOf(entries, lists));
  const seed = now.dayOfYear;
  const offer = offerFor(readMood(checkIn, lexicon), { lists, practices, logs }, facts, { minutes, seed });
  const title = (item: ListItem | null, id: string) => {
    const practice = practices.find((one) => one.id === id)!;
    return item && (titleOf(item, practice) || wordsOf(item.answers, practice.title ?? '') || null);
  };
  return {
    line: offer.hard?.line ?? null,
    helps: offer.hard?.helps ?? [],
    planAt: offer.hard?.plan ? `/journal.html${addressOf('setback-plan')}` : null,
    care: title(offer.care, 'self-care-menu'),
    trust: title(offer.trust, 'trust-evidence'),
    brave: title(offer.brave, 'brave-steps'),
  };
}
