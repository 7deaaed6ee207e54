import { Choice } from '@/components/Choice';
import { welcomeWords } from '@/content/words/welcome';
import { evening, presetIds, presetOf, someDays } from '@/core/plan/presets';
import { fill } from '@/core/text/fill';
import { sayClock } from '@/core/text/say-clock';
import { Frame } from './Frame';
import type { WelcomeState } from './welcome-state';

const words = welcomeWords.when;

/** How often questions come, and when: what holds already, and three gentle other ways. */
export function WhenStep(welcome: WelcomeState) {
  const { quiet } = welcome.rhythm.value;
  const facts = { from: sayClock(evening.from), to: sayClock(evening.to), n: someDays };
  return (
    <Frame welcome={welcome} heading={words.heading} lead={words.lead}>
      <Choice
        name="preset"
        rows
        legend={words.legend}
        options={presetIds.map((value) => ({
          value,
          name: words.presets[value].name,
          says: fill(words.presets[value].says, facts),
        }))}
        picked={presetOf(welcome.rhythm.value)}
        onPick={(id) => void welcome.pickPreset(id)}
      />
      {quiet && (
        <p class="soft">{fill(words.quiet, { from: sayClock(quiet.from), to: sayClock(quiet.to) })}</p>
      )}
      <p>
        <a href="/options.html#when" target="_blank" rel="noopener">
          {words.own}
        </a>
      </p>
    </Frame>
  );
}
