import { effect } from '@preact/signals';
import { render } from 'preact';
import { applyLook } from '@/components/apply-look';
import '@/components/feelings.css';
import '@/components/popup.css';
import { readTogether } from '@/store/first-read';
import { followLock } from '@/store/follow-lock';
import * as items from '@/store/items';
import { live } from '@/store/live';
import { pickByDigit } from './keys';
import { Popup } from './Popup';

import { createPopup } from './state';
import { unlessLocked } from './unless-locked';

const { rhythm, look, profile, asked, pulse, draft } = items;
const keys = [rhythm, look, profile, asked, pulse, draft].map((item) => item.key);
const answer = await readTogether(keys).catch(unlessLocked);

const popup = createPopup(answer);
const looks = live(look, answer);
effect(() => applyLook(looks.value));
addEventListener('keydown', pickByDigit);
addEventListener('pagehide', popup.leave);
render(<Popup {...popup} />, document.getElementById('app')!);
void followLock(() => location.reload());
await popup.open();
requestIdleCallback(() => {
  void popup.watchOver();
  void popup.drawBowl();
});
