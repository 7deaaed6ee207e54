import { effect } from '@preact/signals';
import { render } from 'preact';
import { applyLook } from '@/components/apply-look';
import '@/components/feelings.css';
import '@/components/options.css';
import '@/components/welcome.css';
import { hide } from '@/components/hide';
import { sayLanguage } from '@/components/say-language';
import { Welcome } from '@/components/welcome/Welcome';
import { readTogether } from '@/store/first-read';
import { followLock } from '@/store/follow-lock';
import { look, profile, pulse, rhythm } from '@/store/items';
import { expectWords, speak } from '@/store/speak';
import { valueIn } from '@/store/stored';
import { unlessLocked } from '@/store/unless-locked';
import { createWelcome } from './state';

const packs = ['popup', 'pages'] as const;

/** While the lock is closed the options show the way in. */
const goToOptions = () => {
  location.replace('/options.html');
  return new Promise<never>(() => {});
};

async function start(): Promise<void> {
  expectWords(packs);
  const keys = [look, profile, pulse, rhythm].map((item) => item.key);
  const answer = await readTogether(keys).catch(unlessLocked(goToOptions));
  sayLanguage(await speak(valueIn(look, answer).language, packs));

  const welcome = createWelcome(answer);
  effect(() => applyLook(welcome.look.value));
  render(<Welcome {...welcome} />, document.getElementById('app')!);
  // The lock may be set up here, and closes by itself: then this page goes, too.
  void followLock(hide);
}

void start();
