import { useSignal } from '@preact/signals';
import { Panel } from '@/components/Part';
import { saveFile } from '@/components/save-file';
import { optionsWords } from '@/content/words/options';
import { exportFile } from '@/core/portable/export-file';
import { fill } from '@/core/text/fill';
import { readEverything } from '@/store/everything';

const words = optionsWords.yours;

/** Everything in one file, after a word on who could read it. */
export function ExportPanel() {
  const says = useSignal('');
  const save = async () => {
    try {
      const file = exportFile(await readEverything(), Temporal.Now.plainDateISO());
      saveFile(file);
      says.value = fill(words.saved, { name: file.name });
    } catch {
      says.value = words.exportFailed;
    }
  };
  return (
    <Panel name={words.export} lead={words.exportSays}>
      <p class="notice" id="export-warns">
        {words.exportWarns}
      </p>
      <button type="button" id="export" aria-describedby="export-warns" onClick={() => void save()}>
        {words.save}
      </button>
      <p class="soft" role="status">
        {says}
      </p>
    </Panel>
  );
}
