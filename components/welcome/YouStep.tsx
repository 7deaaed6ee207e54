import { Choice } from '@/components/Choice';
import { SideChoices } from '@/components/SideChoices';
import { stages as stageWords } from '@/content/stages';
import { youWords as words } from '@/content/words/options-you';
import { stages } from '@/core/model/profile';
import { Frame } from './Frame';
import type { WelcomeState } from './welcome-state';

/** Which side, about whom, and where the reader is: what decides which questions can come. */
export function YouStep(welcome: WelcomeState) {
  const { stage } = welcome.profile.value;
  return (
    <Frame welcome={welcome} heading={words.place} lead={words.lead}>
      <SideChoices profile={welcome.profile.value} onSay={(change) => void welcome.say(change)} />
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
