import { useSignal } from '@preact/signals';
import { Seam } from '@/components/Seam';
import { optionsWords } from '@/content/words/options';
import { weekWords } from '@/content/words/options-week';
import type { Asked } from '@/core/model/asked';
import type { AskedFor, Rhythm } from '@/core/model/rhythm';
import { isPaused } from '@/core/plan/pause';
import { type WhyNot, whyNotNow } from '@/core/plan/why-not-now';
import { fill } from '@/core/text/fill';
import { sayMoment } from '@/core/text/say-moment';
import type { OptionsState } from './state';

const words = optionsWords.when;
/** Within this the background has raised it, if anything lets it. */
const soonMilliseconds = 8000;

/** When the next one is planned, and one right now. */
export function NextPanel(options: OptionsState) {
  const { rhythm, now, nextAt } = options;
  const at = nextAt();
  const paused = isPaused(rhythm.value, now.value.toPlainDate());
  const says =
    at === null
      ? words[paused ? 'resting' : 'unplanned']
      : fill(words.planned, { moment: sayMoment(at, now.value, words.moment) });
  return (
    <div class="card panel next">
      <Seam />
      <p class="eyebrow">{words.next}</p>
      <p class="asked" id="next-planned" data-at={at ?? ''}>
        {says}
      </p>
      <SendNow {...options} />
    </div>
  );
}

/** Writes down that the reader wants one; the background raises it as it raises all. */
function SendNow({ rhythm, asked, facts, changeRhythm }: OptionsState) {
  const wish = useSignal<AskedFor | null>(null);
  const whyNot = useSignal<WhyNot | null>(null);
  const late = useSignal(false);
  const send = async () => {
    const now = Temporal.Now.zonedDateTimeISO();
    wish.value = null;
    late.value = false;
    whyNot.value = whyNotNow(facts(), now);
    if (whyNot.value) return;
    const askedFor = { at: now.epochMilliseconds, after: asked.value.at(-1)?.id ?? null };
    if (!(await changeRhythm('when', (value) => ({ ...value, askedFor })))) return;
    wish.value = askedFor;
    setTimeout(() => {
      if (wish.value === askedFor) late.value = true;
    }, soonMilliseconds);
  };
  return (
    <div class="offer send">
      <p class="soft help">{weekWords.sendSays}</p>
      <button type="button" class="gentle" id="send-now" onClick={() => void send()}>
        {weekWords.sendNow}
      </button>
      <p id="send-says" role="status">
        {whyNot.value
          ? weekWords.whyNot[whyNot.value]
          : wish.value && tell(wish.value, late.value, asked.value, rhythm.value)}
      </p>
    </div>
  );
}

function tell({ after }: AskedFor, late: boolean, asked: Asked, { notify }: Rhythm): string {
  const last = asked.at(-1);
  if (!last || last.id === after) return late ? weekWords.sentLate : weekWords.sending;
  if (last.outcome === 'withheld') return weekWords.sentNone;
  return notify ? weekWords.sent : weekWords.sentDot;
}
