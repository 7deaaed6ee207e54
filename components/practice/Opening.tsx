import { practiceWords } from '@/content/words/practices';
import type { Practice } from '@/core/model/practice';
import type { Fit } from '@/core/practice/who-sees';

const words = practiceWords.run;
const sayWay = (as: Fit['as']) =>
  ({ fits: '', draft: words.draft, short: words.short, 'own-steps': words.ownSteps })[as];

/** What stands before the first step: the care this practice asks for, and how it is done now. */
export function Opening({ practice, as, resumed }: { practice: Practice; as: Fit['as']; resumed: boolean }) {
  return (
    <div class="opening">
      {resumed && <p class="soft">{words.resumed}</p>}
      {practice.safety && <p>{practice.safety}</p>}
      {sayWay(as) && <p class="soft">{sayWay(as)}</p>}
    </div>
  );
}
