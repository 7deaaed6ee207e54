import { tiles } from '@/content/feelings';
import { popupWords } from '@/content/words/popup';
import { Bowl } from './Bowl';
import { Card } from './Card';
import { GoodField } from './GoodField';
import { HowItIs } from './HowItIs';
import { KeepBar } from './KeepBar';
import { PopupHead } from './PopupHead';

const nothing = () => {};

/** The popup before anything has been read. Tiles and the field take what the reader does; Popup takes it over. */
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
