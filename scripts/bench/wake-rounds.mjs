import { sleep, until } from '../drive/common.mjs';
import { withRatios } from './act-rounds.mjs';
import { summarise } from './summarise.mjs';

/** What a wake of the background with nothing to do costs: script in Chromium, the time until it runs in Firefox. */
export async function measureWakes(stage, variants, rounds, say) {
  const ages = variants.filter(({ years, locked }) => years !== null && !locked);
  const wake = stage.kind === 'firefox' ? wakeInFirefox : wakeInChromium;
  const rows = ages.map((variant) => ({ variant, took: [] }));
  for (let round = 0; round < rounds + 1; round++) {
    say(`${stage.kind}: wakes, round ${round + 1} of ${rounds + 1}`);
    for (const { variant, took } of rows) {
      const ms = await wake(stage, variant);
      if (round > 0) took.push(ms);
    }
  }
  return withRatios(
    rows.map(({ variant, took }) => ({ act: 'wake', years: variant.years, ms: summarise(took) })),
  );
}

/** Stops the worker, starts it, and adds up what its thread spent in script while it found that there is nothing to do. */
async function wakeInChromium({ browser, origin }, variant) {
  const scopeURL = origin(variant);
  const page = await browser.newPage();
  await page.goto(`${scopeURL}manifest.json`);
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  const runs = () =>
    browser.targets().some((one) => one.type() === 'service_worker' && one.url().startsWith(scopeURL));
  // An event on its way may start it again at once.
  const stops = async () => {
    if (runs()) await session.send('ServiceWorker.stopAllWorkers');
    await sleep(100);
    return !runs();
  };
  await until('the worker stops', stops, 30_000);
  const root = await browser.target().createCDPSession();
  const events = [];
  root.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await root.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'toplevel'] },
  });
  await session.send('ServiceWorker.startWorker', { scopeURL });
  await until('the worker starts', runs);
  await sleep(600);
  const done = new Promise((resolve) => root.once('Tracing.tracingComplete', resolve));
  await root.send('Tracing.end');
  await done;
  await root.detach();
  await page.close();
  return scriptOf(events, scopeURL);
}

/**
 * Milliseconds of script on the thread of the worker that belongs to `scope`: its first run, and every task after it,
 * which are the answers of storage and what follows from them. The browser's own part in those tasks is counted, too.
 */
export function scriptOf(events, scope) {
  const first = events.find(
    ({ name, ph, args }) => name === 'EvaluateScript' && ph === 'X' && args?.data?.url?.startsWith(scope),
  );
  if (!first) return null;
  const tasks = events.filter(
    ({ name, ph, pid, tid, ts }) =>
      name === 'ThreadControllerImpl::RunTask' &&
      ph === 'X' &&
      pid === first.pid &&
      tid === first.tid &&
      ts > first.ts + first.dur,
  );
  return [first, ...tasks].reduce((sum, { tdur, dur }) => sum + (tdur ?? dur), 0) / 1000;
}

async function wakeInFirefox({ inBrowser, idOf }, variant) {
  const extension = `WebExtensionPolicy.getByID(${JSON.stringify(idOf(variant))}).extension`;
  return inBrowser(`(async () => {
    const extension = ${extension};
    await extension.terminateBackground({ disableResetIdleForTest: true });
    while (extension.backgroundState !== 'stopped') await new Promise((done) => setTimeout(done, 20));
    const start = performance.now();
    await extension.wakeupBackground();
    return performance.now() - start;
  })()`);
}
