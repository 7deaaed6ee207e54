import { Choice } from '@/components/Choice';
import { Panel, Part } from '@/components/Part';
import { Toggle } from '@/components/Toggle';
import { optionsWords } from '@/content/words/options';
import { DiscretionPanel } from './DiscretionPanel';
import { LanguagePanel } from './LanguagePanel';
import type { OptionsState } from './state';

const words = optionsWords.look;
const themes = ['system', 'light', 'dark'] as const;
const sizes = ['small', 'medium', 'large', 'largest'] as const;

/** Colours and text size; the page itself shows what they do. */
export function LookPart(options: OptionsState) {
  const { look, said, changeLook } = options;
  return (
    <Part id="look" name={words.name} said={said.value.look}>
      <LanguagePanel {...options} />
      <Panel>
        <Choice
          name="theme"
          legend={words.theme}
          options={themes.map((value) => ({ value, name: words.themes[value] }))}
          picked={look.value.theme}
          onPick={(theme) => void changeLook({ theme })}
        />
        <Choice
          name="textSize"
          legend={words.textSize}
          options={sizes.map((value) => ({ value, name: words.textSizes[value] }))}
          picked={look.value.textSize}
          onPick={(textSize) => void changeLook({ textSize })}
        />
        <Toggle
          name="year-ago"
          label={words.yearAgo}
          says={words.yearAgoSays}
          on={look.value.yearAgo ?? false}
          onChange={(yearAgo) => void changeLook({ yearAgo })}
        />
        <Toggle
          name="single-keys"
          label={words.singleKeys}
          says={words.singleKeysSays}
          on={look.value.singleKeys ?? true}
          onChange={(singleKeys) => void changeLook({ singleKeys })}
        />
        <Toggle
          name="menu"
          label={words.menu}
          says={words.menuSays}
          on={look.value.menu ?? false}
          onChange={(menu) => void changeLook({ menu })}
        />
      </Panel>
      <DiscretionPanel {...options} />
    </Part>
  );
}
