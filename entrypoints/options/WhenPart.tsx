import { Part } from '@/components/Part';
import { Seam } from '@/components/Seam';
import { optionsWords } from '@/content/words/options';
import { isPaused } from '@/core/plan/pause';
import { fill } from '@/core/text/fill';
import { sayMoment } from '@/core/text/say-moment';
import { CalmPanel } from './CalmPanel';
import { DaysPanel } from './DaysPanel';
import { PausePanel } from './PausePanel';
import type { OptionsState } from './state';

const words = optionsWords.when;

/** When questions come, and when none does. */
export function WhenPart(options: OptionsState) {
  return (
    <Part id="when" name={words.name} lead={words.lead} said={options.said.value.when}>
      <Next {...options} />
      <PausePanel {...options} />
      <DaysPanel {...options} />
      <CalmPanel {...options} />
    </Part>
  );
}

function Next({ rhythm, now, nextAt }: OptionsState) {
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
    </div>
  );
}
