import { themeNames } from '@/content/themes';
import { optionsWords } from '@/content/words/options';
import type { Prompt } from '@/core/model/prompt';
import { fill } from '@/core/text/fill';
import { Seam } from './Seam';

const words = optionsWords.how;

/** A question as the popup would show it, only to look at. */
export function SampleCard({ prompt }: { prompt: Prompt }) {
  return (
    <figure class="card sample" aria-label={words.sampleName} data-prompt={prompt.id}>
      <Seam />
      {prompt.theme !== 'own' && (
        <p class="eyebrow">{fill(words.eyebrow, { theme: themeNames[prompt.theme] })}</p>
      )}
      <p class="ask asked">{prompt.ask}</p>
      <p class="soft">{prompt.more}</p>
    </figure>
  );
}
