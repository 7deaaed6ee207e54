import { Choice } from '@/components/Choice';
import { stages as stageWords } from '@/content/stages';
import { youWords as words } from '@/content/words/options-you';
import { relationships, roles, stages } from '@/core/model/profile';
import { Frame } from './Frame';
import type { WelcomeState } from './welcome-state';

/** Which side, about whom, and where the reader is: what decides which questions can come. */
export function YouStep(welcome: WelcomeState) {
  const { role, relationship, stage } = welcome.profile.value;
  return (
    <Frame welcome={welcome} heading={words.place} lead={words.lead}>
      <Choice
        name="role"
        legend={words.role}
        options={([...roles, 'unsaid'] as const).map((value) => ({ value, name: words.roles[value] }))}
        picked={role}
        onPick={(role) => void welcome.say({ role })}
      />
      <Choice
        name="relationship"
        legend={words.relationship}
        options={([...relationships, 'unsaid'] as const).map((value) => ({
          value,
          name: words.relationships[value],
        }))}
        picked={relationship ?? 'unsaid'}
        onPick={(value) => void welcome.say({ relationship: value === 'unsaid' ? null : value })}
      />
      <Choice
        name="stage"
        rows
        legend={words.stage}
        says={words.stageSays}
        options={stages.map((value) => ({
          value,
          name: stageWords[value].asks,
          says: stageWords[value].name,
        }))}
        picked={stage}
        onPick={(stage) => void welcome.say({ stage })}
      />
    </Frame>
  );
}
