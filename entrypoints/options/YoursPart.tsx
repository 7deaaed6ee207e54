import { Part } from '@/components/Part';
import { optionsWords } from '@/content/words/options';
import { ErasePanel } from './ErasePanel';
import { LaterBackup } from './LaterBackup';
import { LaterLock } from './LaterLock';
import { LaterSync } from './LaterSync';
import { SafetyPanel } from './SafetyPanel';
import type { OptionsState } from './state';

const words = optionsWords.yours;

/** Taking everything along, and deleting everything. */
export function YoursPart(options: OptionsState) {
  return (
    <Part id="yours" name={words.name} lead={words.lead} said={options.said.value.yours}>
      <SafetyPanel />
      <LaterLock />
      <LaterSync />
      <LaterBackup />
      <ErasePanel {...options} />
    </Part>
  );
}
