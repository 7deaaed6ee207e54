import { tiles } from '@/content/feelings';
import { popupWords } from '@/content/words/popup';
import { Bowl } from './Bowl';
import { Card } from './Card';
import { GoodField } from './GoodField';
import { HowItIs } from './HowItIs';
import { KeepBar } from './KeepBar';
import { PopupHead } from './PopupHead';

const nothing = () => {};

/** The popup before anything has been read: its picture, without a word in any language, and nothing in it takes a tap. */
export function Shell() {
  return (
    <form class="popup-page" autocomplete="off">
      <PopupHead greeting={'\u00a0'} bowl={<Bowl />} />
      <main class="popup-body">
        <Card label={popupWords.prompt.heading}>{null}</Card>
        <HowItIs tiles={tiles.map(({ id }) => id)} picked={[]} onPick={nothing} />
        <GoodField value="" onInput={nothing} />
      </main>
      <KeepBar state={{ kind: 'resting' }} onCopy={nothing} />
    </form>
  );
}
