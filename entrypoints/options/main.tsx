import { effect } from '@preact/signals';
import { render } from 'preact';
import { applyLook } from '@/components/apply-look';
import '@/components/feelings.css';
import '@/components/options.css';
import '@/components/questions.css';
import '@/components/strip.css';
import { readTogether } from '@/store/first-read';
import * as items from '@/store/items';
import { Options } from './Options';
import { createOptions } from './state';

const { rhythm, look, profile, asked, pulse, ownPrompts, tastes } = items;
const read = [rhythm, look, profile, asked, pulse, ownPrompts, tastes];
const answer = await readTogether(read.map((item) => item.key));

const options = createOptions(answer);
effect(() => applyLook(options.look.value));
setInterval(options.tick, 30_000);
addEventListener('pagehide', () => void options.fields.settle());
render(<Options {...options} />, document.getElementById('app')!);

// The address may name a part (the journal links to #yours), which was not there yet when the page came.
if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
