import { Panel } from '@/components/Part';
import { languageNames, toBeReviewed } from '@/content/languages';
import { languageWords as words } from '@/content/words/language';
import { type Language, languages } from '@/core/model/language';
import { fill } from '@/core/text/fill';
import { pickLanguage } from '@/core/text/pick-language';
import type { OptionsState } from './state';

const nameOf = (language: Language) =>
  toBeReviewed.includes(language)
    ? fill(words.fresh, { name: languageNames[language] })
    : languageNames[language];

/** The language Mendful speaks. The page comes again in it: its words are chosen before anything is drawn. */
export function LanguagePanel({ look, changeLook }: OptionsState) {
  const ofBrowser = pickLanguage(undefined, navigator.languages);
  const pick = async (value: string) => {
    const language = languages.find((one) => one === value);
    await changeLook({ language });
    // Where it could not be kept, the page says so and stays as it is.
    if (look.value.language === language) location.reload();
  };
  return (
    <Panel>
      <div class="field">
        <label for="language">{words.label}</label>
        <select
          id="language"
          aria-describedby="language-says"
          onChange={(event) => void pick(event.currentTarget.value)}
        >
          <option value="" selected={!look.value.language}>
            {fill(words.asBrowser, { name: languageNames[ofBrowser] })}
          </option>
          {languages.map((language) => (
            <option
              key={language}
              value={language}
              lang={language}
              selected={language === look.value.language}
            >
              {nameOf(language)}
            </option>
          ))}
        </select>
        <p class="soft" id="language-says">
          {words.says} {words.freshSays}
        </p>
      </div>
    </Panel>
  );
}
