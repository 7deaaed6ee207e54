import { stages } from '@/content/stages';
import { practiceWords } from '@/content/words/practices';
import type { Placed } from '@/core/practice/suggest';
import { fill } from '@/core/text/fill';
import { longDay } from '@/core/text/long-day';
import { sayCount } from '@/core/text/say-count';

const words = practiceWords.pane;

interface Props {
  placed: Placed;
  /** The reader's time zone, to name the day on which something opens again. */
  zone: string;
  onOpen: () => void;
  onResume: () => void;
  onList: () => void;
}

/** One practice on the pane: what it is for, what it takes, and the ways in. A closed one says quietly why. */
export function PracticeCard({ placed, zone, onOpen, onResume, onList }: Props) {
  const { practice, fit, drafted, kept } = placed;
  const { id, name, purpose, takes, minutes } = practice;
  const [from, to] = minutes;
  return (
    <li class="card practice-card" data-practice={id} data-open={fit.open}>
      <h4 class="asked">{name}</h4>
      <p>{purpose}</p>
      <p class="soft help">
        {fill(from === to ? words.oneMinute : words.minutes, { from, to })} · {takes}
      </p>
      {words.as[fit.as] && <p class="soft help">{words.as[fit.as]}</p>}
      {fit.why[0] && <p class="soft help why-not">{sayWhy(placed, zone)}</p>}
      {drafted && <p class="soft help">{words.drafted}</p>}
      <div class="actions">
        {drafted && (
          <button
            type="button"
            class="gentle"
            data-act="resume"
            aria-label={fill(words.resumeOf, { name })}
            onClick={onResume}
          >
            {words.resume}
          </button>
        )}
        {!drafted && fit.open && !(practice.saves === 'plan' && kept > 0) && (
          <button
            type="button"
            class={fit.why.length ? 'plain' : 'gentle'}
            data-act="open"
            aria-label={fill(words.openOf, { name })}
            onClick={onOpen}
          >
            {words.open}
          </button>
        )}
        {kept > 0 && (
          <button
            type="button"
            data-act="list"
            aria-label={`${sayCount(kept, words.kept)}. ${fill(words.listOf, { name })}`}
            onClick={onList}
          >
            {sayCount(kept, words.kept)}
          </button>
        )}
      </div>
    </li>
  );
}

function sayWhy({ practice, fit }: Placed, zone: string): string {
  const why = fit.why[0]!;
  const its = why === 'stage-past' ? practice.stages.at(-1)! : practice.stages[0]!;
  const day =
    fit.opensAt === null
      ? ''
      : Temporal.Instant.fromEpochMilliseconds(fit.opensAt).toZonedDateTimeISO(zone).toPlainDate().toString();
  return fill(words.why[why], { stage: stages[its].name, day: day && longDay(day) });
}
