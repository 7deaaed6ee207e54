import { effect } from '@preact/signals';
import { render } from 'preact';
import { applyLook } from '@/components/apply-look';
import '@/components/bowl.css';
import '@/components/feelings.css';
import '@/components/journal.css';
import { readTogether } from '@/store/first-read';
import { look, profile } from '@/store/items';
import { live } from '@/store/live';
import { Journal } from './Journal';
import { createJournal } from './state';

const answer = await readTogether([look.key, profile.key]);
const looks = live(look, answer);
effect(() => applyLook(looks.value));

const journal = createJournal(answer);
render(<Journal {...journal} />, document.getElementById('app')!);
void journal.open();
