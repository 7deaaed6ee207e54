import { practiceWords } from '@/content/words/practices';
import type { Practice } from '@/core/model/practice';
import type { Placed, Suggested } from '@/core/practice/suggest';
import { sayCount } from '@/core/text/say-count';
import { PracticeCard } from './PracticeCard';

const words = practiceWords.pane;

interface Props {
  suggested: Suggested;
  zone: string;
  onOpen: (practice: Practice) => void;
  onResume: (practice: Practice) => void;
  onList: (practice: Practice) => void;
}

/** All practices: what was begun, what fits now, and the rest behind a fold, each with its quiet reason. */
export function PracticesPane({ suggested, ...rest }: Props) {
  const { now, begun, rest: others } = suggested;
  return (
    <section class="practices" aria-labelledby="practices-name">
      <h2 class="asked" id="practices-name" tabIndex={-1}>
        {words.heading}
      </h2>
      <p class="soft">{words.lead}</p>
      <h3>{words.now}</h3>
      {now.length ? <Cards placed={now} {...rest} /> : <p class="soft">{words.nowNone}</p>}
      {begun.length > 0 && (
        <>
          <h3>{words.begun}</h3>
          <Cards placed={begun} {...rest} />
        </>
      )}
      {others.length > 0 && (
        <details class="fold">
          <summary>
            <h3>{words.rest}</h3>
            <span class="soft">{sayCount(others.length, words.restSays)}</span>
          </summary>
          <Cards placed={others} {...rest} />
        </details>
      )}
    </section>
  );
}

function Cards({
  placed,
  zone,
  onOpen,
  onResume,
  onList,
}: Omit<Props, 'suggested'> & { placed: readonly Placed[] }) {
  return (
    <ul class="practice-cards">
      {placed.map((one) => (
        <PracticeCard
          key={one.practice.id}
          placed={one}
          zone={zone}
          onOpen={() => onOpen(one.practice)}
          onResume={() => onResume(one.practice)}
          onList={() => onList(one.practice)}
        />
      ))}
    </ul>
  );
}
