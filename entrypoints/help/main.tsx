import { effect } from '@preact/signals';
import { render } from 'preact';
import { applyLook } from '@/components/apply-look';
import '@/components/feelings.css';
import '@/components/journal.css';
import '@/components/help.css';
import { Help } from '@/components/help/Help';
import { sayLanguage } from '@/components/say-language';
import { readTogether } from '@/store/first-read';
import { look } from '@/store/items';
import { live } from '@/store/live';
import { expectWords, speak } from '@/store/speak';
import { valueIn } from '@/store/stored';
import { createHelp } from './state';

const packs = ['popup', 'pages'] as const;

async function start(): Promise<void> {
  expectWords(packs);
  // Help is shown whatever storage says: in the browser's language, where the reader's choice cannot be read.
  const answer = await readTogether([look.key]).catch(() => ({}));
  sayLanguage(await speak(valueIn(look, answer).language, packs).catch(() => 'en' as const));
  render(<Help {...createHelp()} />, document.getElementById('app')!);
  const looks = live(look, answer);
  effect(() => applyLook(looks.value));
}

void start();
