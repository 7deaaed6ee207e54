import { effect } from '@preact/signals';
import { render } from 'preact';
import { applyLook } from '@/components/apply-look';
import '@/components/feelings.css';
import '@/components/journal.css';
import '@/components/help.css';
import { readTogether } from '@/store/first-read';
import { look } from '@/store/items';
import { live } from '@/store/live';
import { Help } from './Help';
import { createHelp } from './state';

render(<Help {...createHelp()} />, document.getElementById('app')!);
void readTogether([look.key]).then((answer) => {
  const looks = live(look, answer);
  effect(() => applyLook(looks.value));
});
