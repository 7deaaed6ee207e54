import { Choice } from '@/components/Choice';
import { Panel, Part } from '@/components/Part';
import { Toggle } from '@/components/Toggle';
import { stages as stageWords } from '@/content/stages';
import { careWords } from '@/content/words/care';
import { youWords as words } from '@/content/words/options-you';
import { paths, relationships, roles, safeAnswers, stages } from '@/core/model/profile';
import { FeelingsPanel } from './FeelingsPanel';
import { HardDatesPanel } from './HardDatesPanel';
import type { OptionsState } from './state';
import { ThemesPanel } from './ThemesPanel';

/** Who the reader is in this and what may come near; all of it can stay unsaid. */
export function YouPart(options: OptionsState) {
  return (
    <Part id="you" name={words.name} lead={words.lead} said={options.said.value.you}>
      <Place {...options} />
      <Careful {...options} />
      <ThemesPanel {...options} />
      <FeelingsPanel {...options} />
      <HardDatesPanel {...options} />
    </Part>
  );
}

function Place({ profile, changeProfile }: OptionsState) {
  const { role, relationship, stage, path } = profile.value;
  return (
    <Panel name={words.place}>
      <Choice
        name="role"
        legend={words.role}
        options={([...roles, 'unsaid'] as const).map((value) => ({ value, name: words.roles[value] }))}
        picked={role}
        onPick={(role) => void changeProfile(() => ({ role }))}
      />
      <Choice
        name="relationship"
        legend={words.relationship}
        options={([...relationships, 'unsaid'] as const).map((value) => ({
          value,
          name: words.relationships[value],
        }))}
        picked={relationship ?? 'unsaid'}
        onPick={(value) => void changeProfile(() => ({ relationship: value === 'unsaid' ? null : value }))}
      />
      <Choice
        name="stage"
        rows
        legend={words.stage}
        says={words.stageSays}
        options={stages.map((value) => ({
          value,
          name: stageWords[value].name,
          says: stageWords[value].asks,
        }))}
        picked={stage}
        onPick={(stage) => void changeProfile(() => ({ stage, stageAskedAt: Date.now() }))}
      />
      <Choice
        name="path"
        legend={words.path}
        says={words.pathSays}
        options={paths.map((value) => ({ value, name: words.paths[value] }))}
        picked={path}
        onPick={(path) => void changeProfile(() => ({ path }))}
      />
    </Panel>
  );
}

function Careful({ profile, changeProfile }: OptionsState) {
  const { safe, gentleOnly, forgiveness, otherCompassion } = profile.value;
  return (
    <Panel name={words.careful}>
      <Choice
        name="safe"
        legend={words.safe}
        says={words.safeSays}
        options={safeAnswers.map((value) => ({ value, name: words.safes[value] }))}
        picked={safe}
        onPick={(safe) => void changeProfile(() => ({ safe }))}
      />
      {(safe === 'no' || safe === 'not-sure') && <p class="care">{careWords.line}</p>}
      <Toggle
        name="gentle"
        label={words.gentle}
        says={words.gentleSays}
        on={gentleOnly}
        onChange={(on) => void changeProfile(() => ({ gentleOnly: on }))}
      />
      <Toggle
        name="forgiveness"
        label={words.forgiveness}
        says={words.forgivenessSays}
        on={forgiveness}
        onChange={(on) => void changeProfile(() => ({ forgiveness: on }))}
      />
      <Toggle
        name="compassion"
        label={words.compassion}
        says={words.compassionSays}
        on={otherCompassion}
        onChange={(on) => void changeProfile(() => ({ otherCompassion: on }))}
      />
    </Panel>
  );
}
