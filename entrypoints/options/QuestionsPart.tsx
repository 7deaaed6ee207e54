import { Part } from '@/components/Part';
import { questionWords as words } from '@/content/words/options-questions';
import { OwnPanel } from './OwnPanel';
import type { OptionsState } from './state';
import { TastesPanel } from './TastesPanel';

/** The reader's own questions, and what they said of the others. */
export function QuestionsPart(options: OptionsState) {
  return (
    <Part id="questions" name={words.name} lead={words.lead} said={options.said.value.questions}>
      <OwnPanel {...options} />
      <TastesPanel {...options} />
    </Part>
  );
}
