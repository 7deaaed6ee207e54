import type { ComponentType } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Bowl } from '@/components/Bowl';
import { HideButton } from '@/components/HideButton';
import { helpWords } from '@/content/words/help';
import { welcomeWords as words } from '@/content/words/welcome';
import { HelloStep } from './HelloStep';
import { LookStep } from './LookStep';
import { NowStep } from './NowStep';
import { SafeStep } from './SafeStep';
import type { Step } from './steps';
import { WhenStep } from './WhenStep';
import type { WelcomeState } from './welcome-state';
import { YouStep } from './YouStep';

/** `drawn` changes with what came of an answer: a refused one draws the step again, so that it shows what still holds. */
type View = ComponentType<WelcomeState & { drawn: number }>;

const views: Record<Step, View> = {
  hello: HelloStep,
  safe: SafeStep,
  you: YouStep,
  when: WhenStep,
  look: LookStep,
  now: NowStep,
};

/** The welcome: one thing at a time, in one calm column, and the way out of it always in sight. */
export function Welcome(welcome: WelcomeState) {
  const { step, said } = welcome;
  const main = useRef<HTMLElement>(null);
  const at = useRef(step.value);
  const View = views[step.value];
  // Whoever listens or goes by keyboard begins each step at its heading.
  useLayoutEffect(() => {
    if (at.current === step.value) return;
    at.current = step.value;
    main.current!.querySelector('h2')!.focus();
  }, [step.value]);
  return (
    <div class="welcome-page">
      <header class="welcome-head">
        <Bowl />
        <h1>{words.name}</h1>
        <a class="help-link" href="/help.html" target="_blank" rel="noopener">
          {helpWords.link}
        </a>
        <HideButton />
      </header>
      <main ref={main} data-step={step.value} key={step.value}>
        <View {...welcome} drawn={said.value?.count ?? 0} />
      </main>
    </div>
  );
}
