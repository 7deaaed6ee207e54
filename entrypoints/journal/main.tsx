import { effect } from '@preact/signals';
import { render } from 'preact';
import { applyLook } from '@/components/apply-look';
import '@/components/bowl.css';
import '@/components/feelings.css';
import '@/components/tile.css';
import '@/components/journal.css';
import '@/components/search.css';
import { practiceAt } from '@/core/practice/address';
import { readTogether } from '@/store/first-read';
import { followLock } from '@/store/follow-lock';
import { look, profile } from '@/store/items';
import { live } from '@/store/live';
import { Journal } from './Journal';
import { createJournal } from './state';
import { unlessLocked } from './unless-locked';

/** Not at the top of the module: parts that are loaded later share this page's file, and would wait for its end. */
async function start(): Promise<void> {
  const answer = await readTogether([look.key, profile.key]).catch(unlessLocked);
  const looks = live(look, answer);
  effect(() => applyLook(looks.value));

  const journal = createJournal(answer, looks);
  render(<Journal {...journal} />, document.getElementById('app')!);
  void followLock(() => location.reload());
  void journal.open();
  const wanted = practiceAt(location.hash);
  if (wanted !== undefined) journal.practise(wanted && { practice: wanted });
  if (location.hash) history.replaceState(null, '', location.pathname);
}

void start();
