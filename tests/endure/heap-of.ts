import type { Page } from 'puppeteer-core';
import { privileged } from '../../scripts/drive/firefox-privileged.mjs';
import type { Extension } from '../e2e/extension';

/** How many bytes of script values there are after a collection: of the journal and of the background, or of both together. */
export interface Heap {
  journal?: number;
  background?: number;
  together?: number;
}

export const heapOf = (mendful: Extension, journal: Page): Promise<Heap> =>
  mendful.kind === 'firefox' ? inFirefox(mendful) : inChromium(mendful, journal);

async function inChromium(mendful: Extension, journal: Page): Promise<Heap> {
  const isBackground = (target: { type(): string; url(): string }) =>
    target.type() === 'service_worker' && target.url().startsWith(mendful.url(''));
  const worker = await mendful.browser.targets().find(isBackground)?.createCDPSession();
  const page = await journal.createCDPSession();
  const used = async (session: typeof page) => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const heap = { journal: await used(page), ...(worker && { background: await used(worker) }) };
  await page.detach();
  await worker?.detach();
  return heap;
}

/** All pages of an extension and its event page share one process; its collector is asked there. */
async function inFirefox({ browser }: Extension): Promise<Heap> {
  const script = `(() => {
    if (!content.location.href.startsWith('moz-extension:')) return;
    for (let n = 0; n < 3; n++) { Cu.forceGC(); Cu.forceCC(); }
    Cu.schedulePreciseShrinkingGC(() => {
      const memory = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
      sendAsyncMessage('mendful:heap', memory.JSMainRuntimeGCHeap);
    });
  })()`;
  const together = await privileged(
    browser,
    `new Promise((resolve) => {
      const hear = ({ data }) => {
        Services.mm.removeMessageListener('mendful:heap', hear);
        resolve(data);
      };
      Services.mm.addMessageListener('mendful:heap', hear);
      Services.mm.loadFrameScript('data:,' + ${JSON.stringify(encodeURIComponent(script))}, false);
    })`,
  );
  return { together: together as number };
}
