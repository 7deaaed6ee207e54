import * as chromium from '../../scripts/drive/chromium.mjs';
import type { Extension, OpenOptions } from '../../scripts/drive/drive.d.mts';
import * as firefox from '../../scripts/drive/firefox.mjs';

export type { Extension, Popup } from '../../scripts/drive/drive.d.mts';

/** Which browser this run is about; the tests are the same in both. */
export const kind = process.env.MENDFUL_BROWSER === 'firefox' ? 'firefox' : 'chromium';

/** A fresh browser with the production build in it. Whoever launches it closes it. */
export function launch(options: OpenOptions = {}): Promise<Extension> {
  return (kind === 'firefox' ? firefox : chromium).open(options);
}
