import { useSignal } from '@preact/signals';
import { Panel } from '@/components/Part';
import { SampleCard } from '@/components/SampleCard';
import { optionsWords } from '@/content/words/options';
import { noticesWords } from '@/content/words/options-notices';
import type { Prompt } from '@/core/model/prompt';
import { fill } from '@/core/text/fill';
import type { OptionsState } from './state';

const words = optionsWords.how;

/** A sample question on the page and as a notification. */
export function SamplePanel({ rhythm }: OptionsState) {
  const prompt = useSignal<Prompt | null>(null);
  const says = useSignal('');
  const show = async () => {
    const seed = crypto.randomUUID();
    says.value = words.looking;
    try {
      // The rules of choosing are loaded for whoever wants a sample.
      const { chooseSample, notifySample } = await import('./sample');
      prompt.value = await chooseSample(seed);
      if (!prompt.value) {
        says.value = words.none;
        return;
      }
      if (!rhythm.value.notify) {
        says.value = noticesWords.dotOnly;
        return;
      }
      const { text, shown } = await notifySample(prompt.value, rhythm.value, `sample-${seed}`);
      says.value = shown ? fill(words.shown, { text }) : words.hidden;
    } catch {
      prompt.value = null;
      says.value = words.failed;
    }
  };
  return (
    <Panel>
      <div class="offer">
        <p class="soft">{words.sampleSays}</p>
        <button type="button" class="gentle" id="sample" onClick={() => void show()}>
          {prompt.value ? words.sampleAgain : words.sample}
        </button>
      </div>
      {prompt.value && <SampleCard prompt={prompt.value} />}
      <p id="sample-says" class="soft" role="status">
        {says}
      </p>
    </Panel>
  );
}
