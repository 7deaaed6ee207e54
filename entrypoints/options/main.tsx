import { effect } from '@preact/signals';
import { render } from 'preact';
import { applyLook } from '@/components/apply-look';
import { sayLanguage } from '@/components/say-language';
import '@/components/feelings.css';
import '@/components/tile.css';
import '@/components/options.css';
import '@/components/questions.css';
import '@/components/strip.css';
import { readTogether } from '@/store/first-read';
import { followLock } from '@/store/follow-lock';
import * as items from '@/store/items';
import { expectWords, speak } from '@/store/speak';
import { valueIn } from '@/store/stored';
import { unlessLocked } from '@/store/unless-locked';
import { Options } from './Options';
import { createOptions } from './state';

const packs = ['popup', 'pages'] as const;

const { rhythm, look, profile, asked, pulse, reminders, ownPrompts, tastes } = items;
const read = [rhythm, look, profile, asked, pulse, reminders, ownPrompts, tastes];
/** After so long the page stands, and nobody waits for what is done then. */
const settled = 2000;

const showLocked = () => import('./Locked').then((its) => its.showLocked());

/** Not at the top of the module: parts that are loaded later share this page's file, and would wait for its end. */
async function start(): Promise<void> {
  expectWords(packs);
  const answer = await readTogether(read.map((item) => item.key)).catch(unlessLocked(showLocked));
  sayLanguage(await speak(valueIn(look, answer).language, packs));

  const options = createOptions(answer);
  effect(() => applyLook(options.look.value));
  setInterval(options.tick, 30_000);
  addEventListener('pagehide', () => void options.fields.settle());
  render(<Options {...options} />, document.getElementById('app')!);
  void followLock(
    () => location.reload(),
    async () => (await import('./tell-anew')).tellAnew(),
  );
  void import('@/components/keys/list-keys').then(({ listKeys }) =>
    listKeys('options', () => options.look.value.singleKeys !== false),
  );
  setTimeout(() => void import('@/store/keep-safe').then(({ keepSafe }) => keepSafe(Date.now())), settled);

  // The address may name a part (the journal links to #yours), which was not there yet when the page came.
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

void start();
