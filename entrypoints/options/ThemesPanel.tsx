import { Fold, Panel } from '@/components/Part';
import { Toggle } from '@/components/Toggle';
import { themeLines } from '@/content/theme-lines';
import { themeNames } from '@/content/themes';
import { youWords as words } from '@/content/words/options-you';
import { themeIds } from '@/core/model/theme';
import { toggled } from '@/core/model/toggled';
import { countOn } from './count-on';
import type { OptionsState } from './state';

/** The twenty themes, each on or off. */
export function ThemesPanel({ profile, changeProfile }: OptionsState) {
  const { hiddenThemes } = profile.value;
  const says = countOn(themeIds.length, hiddenThemes.length);
  return (
    <Panel>
      <Fold name={words.themes} says={says}>
        <p class="soft help">{words.themesSay}</p>
        <div class="two">
          {themeIds.map((id) => (
            <Toggle
              key={id}
              name="theme-shown"
              value={id}
              label={themeNames[id]}
              says={themeLines[id]}
              on={!hiddenThemes.includes(id)}
              onChange={() =>
                void changeProfile((value) => ({ hiddenThemes: toggled(value.hiddenThemes, id) }))
              }
            />
          ))}
        </div>
      </Fold>
    </Panel>
  );
}
