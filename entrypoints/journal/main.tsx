import { effect } from '@preact/signals';
import { applyLook } from '@/components/apply-look';
import { sayLanguage } from '@/components/say-language';
import '@/components/bowl.css';
import '@/components/feelings.css';
import '@/components/tile.css';
import '@/components/journal.css';
import '@/components/search.css';
import { show } from '@/components/show';
import { practiceAt } from '@/core/practice/address';
import { readTogether } from '@/store/first-read';
import { followLock } from '@/store/follow-lock';
import { look, profile } from '@/store/items';
import { live } from '@/store/live';
import { expectWords, speak } from '@/store/speak';
import { valueIn } from '@/store/stored';
import { unlessLocked } from '@/store/unless-locked';
import { Journal } from './Journal';
import { createJournal } from './state';

const packs = ['popup', 'pages', 'practices'] as const;

/** After so long the page stands, and nobody waits for what is done then. */
const settled = 2000;

const showLocked = () => import('./Locked').then((its) => its.showLocked());

/** Not at the top of the module: parts that are loaded later share this page's file, and would wait for its end. */
async function start(): Promise<void> {
  expectWords(packs);
  const answer = await readTogether([look.key, profile.key]).catch(unlessLocked(showLocked));
  sayLanguage(await speak(valueIn(look, answer).language, packs));
  const looks = live(look, answer);
  effect(() => applyLook(looks.value));

  const journal = createJournal(answer, looks);
  show(<Journal {...journal} />);
  void followLock(
    () => location.reload(),
    async () => (await import('./tell-anew')).tellAnew(),
  );
  void import('@/components/keys/list-keys').then(({ listKeys }) =>
    listKeys('journal', () => looks.value.singleKeys !== false),
  );
  setTimeout(() => void import('@/store/keep-safe').then(({ keepSafe }) => keepSafe(Date.now())), settled);
  void journal.open();
  const wanted = practiceAt(location.hash);
  if (wanted !== undefined) journal.practise(wanted && { practice: wanted });
  if (location.hash) history.replaceState(null, '', location.pathname);
}

void start();
