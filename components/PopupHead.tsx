import type { ComponentChildren } from 'preact';
import { popupWords as words } from '@/content/words/popup';
import { Icon } from './Icon';

interface Props {
  greeting: string;
  bowl: ComponentChildren;
  onHush?: () => void;
}

/** What the popup begins with: a greeting, quiet at a tap, and the ways to the other pages. */
export function PopupHead({ greeting, bowl, onHush }: Props) {
  return (
    <header class="popup-head">
      {bowl}
      <h1>{greeting}</h1>
      <button
        type="button"
        class="icon-button"
        id="hush"
        title={words.hush.start}
        aria-label={words.hush.start}
        onClick={onHush}
      >
        <Icon name="hush" />
      </button>
      <a
        class="icon-button"
        href="/journal.html"
        target="_blank"
        title={words.journal}
        aria-label={words.journal}
        rel="noopener"
      >
        <Icon name="journal" />
      </a>
      <a
        class="icon-button"
        href="/options.html"
        target="_blank"
        title={words.options}
        aria-label={words.options}
        rel="noopener"
      >
        <Icon name="options" />
      </a>
    </header>
  );
}
