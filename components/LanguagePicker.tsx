import { languageNames, toBeReviewed } from '@/content/languages';
import { languageWords as words } from '@/content/words/language';
import { type Language, languages } from '@/core/model/language';
import { fill } from '@/core/text/fill';
import { pickLanguage } from '@/core/text/pick-language';

interface Props {
  /** What the reader chose; undefined: as the browser is set. */
  chosen: Language | undefined;
  /** Without what is to be said about it. */
  brief?: boolean;
  onPick: (language: Language | undefined) => void;
}

const nameOf = (language: Language) =>
  toBeReviewed.includes(language)
    ? fill(words.fresh, { name: languageNames[language] })
    : languageNames[language];

/** The languages Mendful speaks, each as its speakers write it. */
export function LanguagePicker({ chosen, brief, onPick }: Props) {
  const ofBrowser = pickLanguage(undefined, navigator.languages);
  return (
    <div class="field">
      <label for="language">{words.label}</label>
      <select
        id="language"
        aria-describedby={brief ? undefined : 'language-says'}
        onChange={(event) => onPick(languages.find((one) => one === event.currentTarget.value))}
      >
        <option value="" selected={!chosen}>
          {fill(words.asBrowser, { name: languageNames[ofBrowser] })}
        </option>
        {languages.map((language) => (
          <option key={language} value={language} lang={language} selected={language === chosen}>
            {nameOf(language)}
          </option>
        ))}
      </select>
      {!brief && (
        <p class="soft" id="language-says">
          {words.says} {words.freshSays}
        </p>
      )}
    </div>
  );
}
