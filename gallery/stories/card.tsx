import { BlankCard } from '@/components/BlankCard';
import { Card } from '@/components/Card';
import { LaterPanel } from '@/components/LaterPanel';
import { OpenedPrompt, PromptCard } from '@/components/PromptCard';
import { QuietCard } from '@/components/QuietCard';
import { SafetyCard } from '@/components/SafetyCard';
import { SideCard } from '@/components/SideCard';
import { WhyPanel } from '@/components/WhyPanel';
import { cardWords } from '@/content/words/cards';
import { popupWords } from '@/content/words/popup';
import { snoozeChoices } from '@/core/plan/snooze';
import { nothing } from '@/gallery/acts';
import { arabic, given, long } from '@/gallery/given';
import { longest, shortest, statement } from '@/gallery/made-up';
import type { Area } from '@/gallery/story';

type Props = Parameters<typeof PromptCard>[0];

const asked = (prompt: Props['prompt'], some: Partial<Props> = {}) => (
  <PromptCard
    prompt={prompt}
    answer={null}
    onOpen={nothing}
    onAnswer={nothing}
    onAnother={nothing}
    onNotNow={nothing}
    onLeave={nothing}
    onEnough={nothing}
    onWhy={nothing}
    soft=""
    back={null}
    {...some}
  />
);
const own = { ...shortest, id: 'own-1', theme: 'own', more: '', sources: [] } as const;
const opened = () => OpenedPrompt.prepare();
const why = (taste: { says: 'more' | 'less' | null; close: boolean }) => (
  <WhyPanel
    reasons={[{ kind: 'feeling', word: 'lonely' }, { kind: 'stage', stage: 'S2' }, { kind: 'rested' }]}
    sources={longest.sources}
    taste={{ ...taste, says: taste.says as never }}
    onSay={nothing}
    onBlank={nothing}
    onBack={nothing}
  />
);
const later = (choices: typeof snoozeChoices | readonly []) => (
  <LaterPanel choices={choices} onLater={nothing} onLetGo={nothing} onPause={nothing} onBack={nothing} />
);

/** The card of the popup, in all it can hold. */
export const card: Area = {
  name: 'card',
  page: 'popup',
  stories: [
    { name: 'opening', draw: () => <Card label={popupWords.prompt.heading}>{null}</Card> },
    { name: 'shortest question', draw: () => asked(shortest) },
    { name: 'longest question', draw: () => asked(longest) },
    { name: 'statement', draw: () => asked(statement) },
    { name: 'grown quiet', draw: () => asked(shortest, { soft: popupWords.grownQuiet }) },
    { name: 'own question, right to left', draw: () => asked({ ...own, ask: arabic }) },
    { name: 'opened', draw: () => asked(shortest, { answer: '' }), after: opened },
    { name: 'opened, with a long answer', draw: () => asked(longest, { answer: long }), after: opened },
    { name: 'opened statement', draw: () => asked(statement, { answer: '' }), after: opened },
    { name: 'why', draw: () => asked(shortest, { back: why({ says: null, close: false }) }) },
    {
      name: 'why, liked and close',
      draw: () => asked(shortest, { back: why({ says: 'more', close: true }) }),
    },
    { name: 'not now', draw: () => asked(shortest, { back: later(snoozeChoices) }) },
    { name: 'not now, put off enough', draw: () => asked(shortest, { back: later([]) }) },
    { name: 'blank', draw: () => <BlankCard text="" onInput={nothing} onLeave={nothing} /> },
    {
      name: 'blank, right to left',
      draw: () => <BlankCard text={arabic} onInput={nothing} onLeave={nothing} />,
    },
    { name: 'safety notice', draw: () => <SafetyCard onRead={nothing} /> },
    { name: 'side', draw: () => <SideCard onSay={nothing} /> },
    { name: 'quiet', draw: () => <QuietCard says={cardWords.pausedOpen} actions={[]} /> },
    {
      name: 'quiet, with two ways on',
      draw: () => (
        <QuietCard
          says={cardWords.weekly.lookBack}
          actions={[
            { id: 'look', label: cardWords.weekly.open, href: '#' },
            { id: 'leave', label: cardWords.weekly.letGo, onClick: nothing },
          ]}
        />
      ),
    },
    { name: 'quiet, a long line', draw: () => <QuietCard says={given(long)} actions={[]} /> },
  ],
};
