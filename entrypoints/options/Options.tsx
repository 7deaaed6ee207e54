import { Bowl } from '@/components/Bowl';
import { HideButton } from '@/components/HideButton';
import { Icon } from '@/components/Icon';
import { SectionList } from '@/components/SectionList';
import { helpWords } from '@/content/words/help';
import { optionsWords as words } from '@/content/words/options';
import { questionWords } from '@/content/words/options-questions';
import { youWords } from '@/content/words/options-you';
import { HowPart } from './HowPart';
import { LookPart } from './LookPart';
import { QuestionsPart } from './QuestionsPart';
import type { OptionsState } from './state';
import { WhenPart } from './WhenPart';
import { YouPart } from './YouPart';
import { YoursPart } from './YoursPart';

const parts = () => [
  { id: 'when', name: words.when.name },
  { id: 'how', name: words.how.name },
  { id: 'look', name: words.look.name },
  { id: 'you', name: youWords.name },
  { id: 'questions', name: questionWords.name },
  { id: 'yours', name: words.yours.name },
];

/** The whole options page: a list of its parts at the side, and the parts in one calm column. */
export function Options(options: OptionsState) {
  return (
    <div class="options-page">
      <header class="options-head">
        <Bowl />
        <h1>{words.title}</h1>
        <HideButton />
        <a class="help-link" href="/help.html">
          {helpWords.link}
        </a>
        <a class="icon-button" href="/journal.html" title={words.journal} aria-label={words.journal}>
          <Icon name="journal" />
        </a>
        <p class="soft">{words.lead}</p>
      </header>
      <SectionList label={words.sections} parts={parts()} />
      <main>
        <WhenPart {...options} />
        <HowPart {...options} />
        <LookPart {...options} />
        <YouPart {...options} />
        <QuestionsPart {...options} />
        <YoursPart {...options} />
      </main>
    </div>
  );
}
