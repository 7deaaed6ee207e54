import { safetyWords } from '@/content/words/safety';
import { welcomeWords } from '@/content/words/welcome';
import { Frame } from './Frame';
import type { WelcomeState } from './welcome-state';

const words = welcomeWords.safe;

/** Who else could see what is written here (guidance, section 5, "Device sharing"). Unread, the popup shows it on its first day. */
export function SafeStep(welcome: WelcomeState) {
  const onward = (
    <>
      <button type="button" class="main" id="notice-read" onClick={welcome.readNotice}>
        {words.read}
      </button>
      <button type="button" id="next" onClick={welcome.next}>
        {words.later}
      </button>
    </>
  );
  return (
    <Frame welcome={welcome} heading={safetyWords.ask} onward={onward}>
      <ul class="points">
        {safetyWords.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p>
        <a href="/help.html" target="_blank" rel="noopener">
          {welcomeWords.hello.people}
        </a>
      </p>
    </Frame>
  );
}
