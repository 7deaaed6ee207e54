import * as chromium from '../../scripts/drive/chromium.mjs';
import type { Extension, OpenOptions } from '../../scripts/drive/drive.d.mts';
import * as firefox from '../../scripts/drive/firefox.mjs';

export type { Extension, Popup } from '../../scripts/drive/drive.d.mts';

/** Which browser this run is about; the tests are the same in both. */
export const kind = process.env.MENDFUL_BROWSER === 'firefox' ? 'firefox' : 'chromium';

/**
 * A fresh browser with the production build in it, once its installation is through: it marks the time before which nothing
 * is overdue, and would do so over what a test has just put there. Whoever launches it closes it.
 */
export async function launch(options: OpenOptions = {}): Promise<Extension> {
  const mendful = await (kind === 'firefox' ? firefox : chromium).open(options);
  for (let tries = 0; tries < 300 && !(await mendful.storage.get('rhythm')).rhythm; tries++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  return mendful;
}
