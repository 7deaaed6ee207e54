import { existsSync } from 'node:fs';
import path from 'node:path';

/** A part of `dist` that a page was still loading when it was closed: Chromium tells of it as of one that is missing. */
function isGivenUp({ said, session }, dist) {
  if (!session.detached) return false;
  const [, url] =
    said.match(
      /^(?:Uncaught \(in promise\) )?TypeError: Failed to fetch dynamically imported module: (\S+)/,
    ) ?? [];
  return url !== undefined && existsSync(path.join(dist, new URL(url).pathname));
}

/**
 * Collects the uncaught errors of the tabs and the worker of the extension in the folder `dist`; `alsoIn` adds a page
 * that is no tab. A page is heard through a session of its own, which is told of earlier errors, too. A worker with a
 * second session would not stop.
 */
export function collectErrors(browser, origin, dist) {
  const heard = [];
  const hear = (session) =>
    session?.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text, url } }) => {
      const said = exception?.description ?? text;
      if (`${url} ${said}`.includes(origin)) heard.push({ said, session });
    });
  const alsoIn = async (page) => {
    const session = await page.createCDPSession();
    hear(session);
    await session.send('Runtime.enable');
  };
  const listen = async (target) => {
    try {
      if (target.type() === 'service_worker') hear((await target.worker())?.client);
      if (target.type() === 'page') await alsoIn(await target.page());
    } catch {
      // It was gone before it could be listened to, or it is a popup, which is no page yet.
    }
  };
  for (const target of browser.targets()) listen(target);
  browser.on('targetcreated', listen);
  const found = () => heard.filter((one) => !isGivenUp(one, dist)).map(({ said }) => said);
  return { found, alsoIn };
}
