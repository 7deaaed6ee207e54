import type { ComponentChildren } from 'preact';
import { Seam } from '@/components/Seam';
import { welcomeWords as words } from '@/content/words/welcome';
import { SaidLine } from './SaidLine';
import type { WelcomeState } from './welcome-state';

interface Props {
  welcome: WelcomeState;
  heading: string;
  lead?: string | undefined;
  /** What stands before the card. */
  above?: ComponentChildren;
  /** The way on, where it is another than to the next step. */
  onward?: ComponentChildren;
  children: ComponentChildren;
}

/** What every step shares: a heading that takes the focus, what it holds, and the ways on, back and out. */
export function Frame({ welcome, heading, lead, above, onward, children }: Props) {
  const { step, said, next, back, leave } = welcome;
  const isFirst = step.value === 'hello';
  return (
    <>
      {above}
      <section class="card step">
        <Seam />
        <h2 class="asked" tabIndex={-1}>
          {heading}
        </h2>
        {lead && <p class="soft">{lead}</p>}
        {children}
      </section>
      <div class="ways">
        {onward ?? (
          <button type="button" class="main" id="next" onClick={next}>
            {words.next}
          </button>
        )}
        {!isFirst && (
          <button type="button" id="back" onClick={back}>
            {words.back}
          </button>
        )}
        <SaidLine said={said.value} />
        {step.value !== 'now' && (
          <button type="button" class="plain" id="leave" title={words.leaveSays} onClick={leave}>
            {isFirst ? words.notNow : words.leave}
          </button>
        )}
      </div>
    </>
  );
}
