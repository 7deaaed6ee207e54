import { LanguagePicker } from '@/components/LanguagePicker';
import { Panel } from '@/components/Part';
import type { Language } from '@/core/model/language';
import type { OptionsState } from './state';

/** The language Mendful speaks. The page comes again in it: its words are chosen before anything is drawn. */
export function LanguagePanel({ look, changeLook }: OptionsState) {
  const pick = async (language: Language | undefined) => {
    await changeLook({ language });
    // Where it could not be kept, the page says so and stays as it is.
    if (look.value.language === language) location.reload();
  };
  return (
    <Panel>
      <LanguagePicker chosen={look.value.language} onPick={(language) => void pick(language)} />
    </Panel>
  );
}
