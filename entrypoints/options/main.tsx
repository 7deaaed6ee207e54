import { effect } from '@preact/signals';
import { render } from 'preact';
import { applyLook } from '@/components/apply-look';
import '@/components/feelings.css';
import '@/components/tile.css';
import '@/components/options.css';
import '@/components/questions.css';
import '@/components/strip.css';
import { readTogether } from '@/store/first-read';
import { followLock } from '@/store/follow-lock';
import * as items from '@/store/items';
import { Options } from './Options';
import { createOptions } from './state';
import { unlessLocked } from './unless-locked';

const { rhythm, look, profile, asked, pulse, reminders, ownPrompts, tastes } = items;
const read = [rhythm, look, profile, asked, pulse, reminders, ownPrompts, tastes];
/** Not at the top of the module: parts that are loaded later share this page's file, and would wait for its end. */
async function start(): Promise<void> {
  const answer = await readTogether(read.map((item) => item.key)).catch(unlessLocked);

  const options = createOptions(answer);
  effect(() => applyLook(options.look.value));
  setInterval(options.tick, 30_000);
  addEventListener('pagehide', () => void options.fields.settle());
  render(<Options {...options} />, document.getElementById('app')!);
  void followLock(() => location.reload());

  // The address may name a part (the journal links to #yours), which was not there yet when the page came.
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

void start();
