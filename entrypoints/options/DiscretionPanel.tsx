import { Choice } from '@/components/Choice';
import { Panel } from '@/components/Part';
import { discretionWords as words } from '@/content/words/discretion';
import { iconIds, iconPath } from '@/core/model/icon';
import type { OptionsState } from './state';

const icons = () =>
  iconIds.map((value) => ({
    value,
    name: words.icons[value],
    shows: <img src={iconPath(value, 32)} width="24" height="24" alt="" />,
  }));

/** What somebody sees who glances at the browser. */
export function DiscretionPanel({ look, changeLook }: OptionsState) {
  return (
    <Panel name={words.name}>
      <Choice
        name="icon"
        legend={words.icon}
        says={words.iconSays}
        options={icons()}
        picked={look.value.icon ?? 'bowl'}
        onPick={(icon) => void changeLook({ icon })}
      />
      <p class="soft">{words.hide}</p>
      <p class="soft">{words.privately}</p>
    </Panel>
  );
}
