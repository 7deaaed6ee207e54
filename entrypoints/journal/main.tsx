import { effect } from '@preact/signals';
import { render } from 'preact';
import { applyLook } from '@/components/apply-look';
import '@/components/feelings.css';
import '@/components/journal.css';
import { readTogether } from '@/store/first-read';
import { look } from '@/store/items';
import { live } from '@/store/live';
import { Journal } from './Journal';
import { createJournal } from './state';

const looks = live(look, await readTogether([look.key]));
effect(() => applyLook(looks.value));

const journal = createJournal();
render(<Journal {...journal} />, document.getElementById('app')!);
void journal.open();
