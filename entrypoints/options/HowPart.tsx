import { Choice } from '@/components/Choice';
import { NoticePreview } from '@/components/NoticePreview';
import { Panel, Part } from '@/components/Part';
import { Toggle } from '@/components/Toggle';
import { standIns } from '@/content/standins';
import { noticeWords } from '@/content/words/notice';
import { optionsWords } from '@/content/words/options';
import { SamplePanel } from './SamplePanel';
import type { OptionsState } from './state';

const words = optionsWords.how;

/** What a notification says, the dot, and a sample of it all. */
export function HowPart(options: OptionsState) {
  const { rhythm, said, changeHow } = options;
  const preview = (text: string) => <NoticePreview title={noticeWords.title} text={text} />;
  return (
    <Part id="how" name={words.name} lead={words.lead} said={said.value.how}>
      <Panel>
        <Choice
          name="text"
          rows
          legend={words.text}
          options={[
            { value: 'discreet', ...words.discreet, shows: preview(standIns[0]!) },
            { value: 'open', ...words.open, shows: preview(words.example) },
          ]}
          picked={rhythm.value.discreet ? 'discreet' : 'open'}
          onPick={(text) => void changeHow({ discreet: text === 'discreet' })}
        />
        <Toggle
          name="badge"
          label={words.badge}
          says={words.badgeSays}
          on={rhythm.value.badge}
          onChange={(badge) => void changeHow({ badge })}
        />
      </Panel>
      <SamplePanel {...options} />
    </Part>
  );
}
