import { EraseConfirm } from '@/components/EraseConfirm';
import { LanguagePicker } from '@/components/LanguagePicker';
import { NoticePreview } from '@/components/NoticePreview';
import { NoticeSteps } from '@/components/NoticeSteps';
import { OfferedWords } from '@/components/OfferedWords';
import { Fold, Panel, Part, type Said } from '@/components/Part';
import { RemovableChips } from '@/components/RemovableChips';
import { SampleCard } from '@/components/SampleCard';
import { SectionList } from '@/components/SectionList';
import { ToldList } from '@/components/ToldList';
import { noticeWords } from '@/content/words/notice';
import { optionsWords } from '@/content/words/options';
import { noticesWords } from '@/content/words/options-notices';
import { questionWords } from '@/content/words/options-questions';
import { youWords } from '@/content/words/options-you';
import { nothing, unfold } from '@/gallery/acts';
import { arabic, given, long, short, unbroken } from '@/gallery/given';
import { longest, shortest } from '@/gallery/made-up';
import type { Area } from '@/gallery/story';
import { keys } from './keys';

const part = (said: Said | undefined) => (
  <Part id="look" name={optionsWords.look.name} lead={optionsWords.lead} said={said}>
    <Panel name={optionsWords.look.theme} lead={optionsWords.look.yearAgoSays}>
      <p>{short}</p>
    </Panel>
  </Part>
);
const told = (items: readonly string[]) => (
  <Panel>
    <ToldList
      items={items.map((text) => ({ key: text, text, act: `${questionWords.letGo}: ${text}` }))}
      empty={questionWords.closeNone}
      button={questionWords.letGo}
      onAct={nothing}
    />
  </Panel>
);
const chips = (names: readonly string[]) => (
  <Panel>
    <RemovableChips
      items={names.map((name) => ({ key: name, name, remove: name }))}
      empty={youWords.noOwnWords}
      onRemove={nothing}
    />
  </Panel>
);
const systems = Object.keys(noticesWords.systems) as (keyof typeof noticesWords.systems)[];

/** What the options page is put together from. */
export const options: Area = {
  name: 'options',
  page: 'options',
  stories: [
    { name: 'part', draw: () => part(undefined) },
    { name: 'part, kept', draw: () => part({ kind: 'kept', count: 1 }) },
    { name: 'part, refused', draw: () => part({ kind: 'refused', full: true, count: 1 }) },
    { name: 'part, broken', draw: () => part({ kind: 'refused', full: false, count: 1 }) },
    {
      name: 'sections',
      draw: () => (
        <SectionList
          label={optionsWords.sections}
          parts={[
            { id: 'when', name: optionsWords.when.name },
            { id: 'how', name: optionsWords.how.name },
            { id: 'yours', name: optionsWords.yours.name },
          ]}
        />
      ),
    },
    {
      name: 'fold',
      draw: () => (
        <Panel>
          <Fold name={youWords.feelings} says={youWords.noOwnWords}>
            <p>{long}</p>
          </Fold>
        </Panel>
      ),
    },
    {
      name: 'offered words, unfolded',
      draw: () => (
        <Panel>
          <Fold name={youWords.feelings} says={youWords.noOwnWords}>
            <OfferedWords says={youWords.feelingsSay} hidden={['payback', 'guilty']} onToggle={nothing} />
          </Fold>
        </Panel>
      ),
      after: unfold,
    },
    { name: 'chips, none', draw: () => chips([]) },
    { name: 'chips', draw: () => chips([given('foggy'), given('under water'), arabic, unbroken]) },
    { name: 'told, none', draw: () => told([]) },
    { name: 'told', draw: () => told([shortest.ask, longest.ask, arabic, unbroken]) },
    { name: 'language', draw: () => <Panel>{<LanguagePicker chosen="de" onPick={nothing} />}</Panel> },
    { name: 'notification', draw: () => <NoticePreview title={noticeWords.title} text={short} /> },
    { name: 'notification, long', draw: () => <NoticePreview title={noticeWords.title} text={long} /> },
    { name: 'where notifications hide', draw: () => <NoticeSteps system={systems[0]!} all={systems} /> },
    {
      name: 'where notifications hide, all systems',
      draw: () => <NoticeSteps system={null} all={systems} />,
      after: unfold,
    },
    keys('options'),
    { name: 'sample', draw: () => <SampleCard prompt={longest} /> },
    {
      name: 'erasing',
      draw: () => (
        <Panel name={optionsWords.yours.erase}>{<EraseConfirm onYes={nothing} onNo={nothing} />}</Panel>
      ),
    },
  ],
};
