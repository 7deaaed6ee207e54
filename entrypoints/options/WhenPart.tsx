import { Part } from '@/components/Part';
import { optionsWords } from '@/content/words/options';
import { CalmPanel } from './CalmPanel';
import { DaysPanel } from './DaysPanel';
import { NextPanel } from './NextPanel';
import { PausePanel } from './PausePanel';
import { StripPanel } from './StripPanel';
import type { OptionsState } from './state';
import { WeeklyPanel } from './WeeklyPanel';

const words = optionsWords.when;

/** When questions come, and when none does. */
export function WhenPart(options: OptionsState) {
  return (
    <Part id="when" name={words.name} lead={words.lead} said={options.said.value.when}>
      <NextPanel {...options} />
      <StripPanel {...options} />
      <PausePanel {...options} />
      <DaysPanel {...options} />
      <WeeklyPanel {...options} />
      <CalmPanel {...options} />
    </Part>
  );
}
