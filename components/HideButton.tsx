import { useEffect } from 'preact/hooks';
import { hideWords as words } from '@/content/words/hide';
import { hide, hideOnDoubleEscape } from './hide';

/** Puts an empty page in the place of this one, at a tap or at two Escapes. */
export function HideButton() {
  useEffect(hideOnDoubleEscape, []);
  return (
    <button type="button" class="hide" id="hide" title={words.hint} onClick={hide}>
      {words.hide}
    </button>
  );
}
