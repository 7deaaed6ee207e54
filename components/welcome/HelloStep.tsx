import { LanguagePicker } from '@/components/LanguagePicker';
import { welcomeWords } from '@/content/words/welcome';
import { Frame } from './Frame';
import { KeptBowl } from './later';
import type { WelcomeState } from './welcome-state';

const words = welcomeWords.hello;
/** As many seams as show what a mended bowl is. */
const someSeams = 44;

/** What Mendful is, and what it is not. */
export function HelloStep(welcome: WelcomeState) {
  const { look, rhythm, speak } = welcome;
  const above = (
    <>
      <LanguagePicker brief chosen={look.value.language} onPick={(language) => void speak(language)} />
      <div class="ornament" aria-hidden="true">
        <KeptBowl seed={rhythm.value.seed} kept={someSeams} />
      </div>
    </>
  );
  return (
    <Frame welcome={welcome} heading={words.heading} above={above}>
      {words.says.map((says) => (
        <p key={says}>{says}</p>
      ))}
      <p>
        {words.not}{' '}
        <a href="/help.html" target="_blank" rel="noopener">
          {words.people}
        </a>
      </p>
      <p class="soft">{words.ahead}</p>
    </Frame>
  );
}
