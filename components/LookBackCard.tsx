import { lookBackWords as words } from '@/content/words/look-back';
import type { KeptItem } from '@/core/choose/look-back';
import { fill } from '@/core/text/fill';

interface Props {
  item: KeptItem;
  /** The day it was kept, as the page says days. */
  day: string;
  /** Whether it is from this week a year ago. */
  yearAgo?: boolean;
  /** Absent when there is no other. */
  onAnother?: (() => void) | undefined;
  /** Puts it away for today. */
  onNotThis: () => void;
}

/** One good or steadying thing from the reader's own pages, shown without being asked for and easily put away. */
export function LookBackCard({ item, day, yearAgo, onAnother, onNotThis }: Props) {
  const heading = yearAgo ? words.yearAgo : words.heading;
  return (
    <section class="card look-back" aria-label={heading} data-kind={item.kind}>
      <p class="eyebrow soft">{heading}</p>
      <h2 class="soft">{words.kinds[item.kind]}</h2>
      {item.asked && (
        <p class="asked question" dir="auto">
          {item.asked}
        </p>
      )}
      <blockquote class="asked kept-words" dir="auto">
        {item.text}
      </blockquote>
      <p class="soft">{fill(words.kept, { day })}</p>
      <div class="look-back-actions">
        {onAnother && (
          <button type="button" class="plain" data-act="another" onClick={onAnother}>
            {words.another}
          </button>
        )}
        <button type="button" class="plain" data-act="not-this" onClick={onNotThis}>
          {words.notThis}
        </button>
      </div>
    </section>
  );
}
