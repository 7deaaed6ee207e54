import { Choice } from '@/components/Choice';
import { NoticePreview } from '@/components/NoticePreview';
import { Panel, Part } from '@/components/Part';
import { Toggle } from '@/components/Toggle';
import { standIns } from '@/content/standins';
import { noticeWords } from '@/content/words/notice';
import { optionsWords } from '@/content/words/options';
import { noticesWords } from '@/content/words/options-notices';
import { neutralLines } from '@/core/text/neutral-lines';
import { LinesPanel } from './LinesPanel';
import { SamplePanel } from './SamplePanel';
import type { OptionsState } from './state';
import { TruthPanel } from './TruthPanel';

const words = optionsWords.how;

/** What a notification says, the dot, and a sample of it all. */
export function HowPart(options: OptionsState) {
  const { rhythm, said, changeHow } = options;
  const { discreet, notify, badge, standIns: own } = rhythm.value;
  const preview = (text: string) => <NoticePreview title={noticeWords.title} text={text} />;
  return (
    <Part id="how" name={words.name} lead={words.lead} said={said.value.how}>
      <Panel>
        <Choice
          name="text"
          rows
          legend={words.text}
          options={[
            { value: 'discreet', ...words.discreet, shows: preview(neutralLines(own, standIns)[0]!) },
            { value: 'open', ...words.open, shows: preview(words.example) },
          ]}
          picked={discreet ? 'discreet' : 'open'}
          onPick={(text) => void changeHow({ discreet: text === 'discreet' })}
        />
        <Toggle
          name="notify"
          label={noticesWords.notify}
          says={noticesWords.notifySays}
          on={notify}
          onChange={(notify) => void changeHow({ notify })}
        />
        <Toggle
          name="badge"
          label={words.badge}
          says={words.badgeSays}
          on={badge}
          onChange={(badge) => void changeHow({ badge })}
        />
        {!notify && !badge && (
          <p class="notice" id="silent">
            {noticesWords.silent}
          </p>
        )}
      </Panel>
      <LinesPanel {...options} />
      <SamplePanel {...options} />
      <TruthPanel {...options} />
    </Part>
  );
}
