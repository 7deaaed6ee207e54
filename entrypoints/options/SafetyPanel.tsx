import { Panel } from '@/components/Part';
import { againWords } from '@/content/words/again';
import { safetyWords as words } from '@/content/words/safety';

/** The safety notice of the first day, to be read again at any time. */
export function SafetyPanel() {
  return (
    <Panel name={words.again} lead={words.againLead}>
      <ul class="points">
        {[...words.points, ...words.more].map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <a class="help-link" href="/help.html">
        {words.help}
      </a>
      <a class="help-link" id="welcome-again" href="/welcome.html">
        {againWords.welcome}
      </a>
    </Panel>
  );
}
