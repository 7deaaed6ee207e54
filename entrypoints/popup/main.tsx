import { effect } from '@preact/signals';
import { applyLook } from '@/components/apply-look';
import { OpenedPrompt } from '@/components/PromptCard';
import '@/components/feelings.css';
import '@/components/popup.css';
import { show } from '@/components/show';
import { writeStraight } from '@/store/disk';
import { readTogether } from '@/store/first-read';
import { asked, draft, look, profile, pulse, rhythm } from '@/store/items';
import { live } from '@/store/live';
import { expectWords, speak } from '@/store/speak';
import { valueIn } from '@/store/stored';
import { unlessLocked } from '@/store/unless-locked';
import { TilePart } from './CheckInPart';
import { Popup } from './Popup';
import { createPopup } from './state';

const packs = ['popup'] as const;

const showLocked = () => import('./Locked').then((its) => its.showLocked());

/** Not at the top of the module: parts that are loaded later share this page's file, and would wait for its end. */
async function start(): Promise<void> {
  const keys = [rhythm, look, profile, asked, pulse, draft].map((item) => item.key);
  expectWords(packs);
  const reading = readTogether(keys);
  // Ready for the first letter before there is anything to type into.
  void writeStraight();
  const answer = await reading.catch(unlessLocked(showLocked));
  const language = await speak(valueIn(look, answer).language, packs);
  if (language !== 'en') (await import('@/components/say-language')).sayLanguage(language);

  const popup = createPopup(answer);
  const looks = live(look, answer);
  effect(() => applyLook(looks.value));
  addEventListener('pagehide', popup.leave);
  // What opens under a tile comes right after the first view; with it, where words were picked or hidden before.
  if (popup.draft.value.tiles.length || popup.profile.value.hiddenFeelings.length) await TilePart.prepare();
  // What the card needs is on its way while everything else is drawn.
  const opening = popup.open();
  show(<Popup {...popup} />);
  void TilePart.prepare();
  void import('./keys').then(({ listen }) => listen(() => looks.value.singleKeys !== false));
  void import('@/store/follow-lock').then(({ followLock }) => followLock(() => location.reload()));
  await opening;
  requestIdleCallback(() => {
    void OpenedPrompt.prepare();
    void popup.fetchKeep().catch(() => undefined);
    popup.prepareActs();
    popup.settle();
  });
}

void start();
