import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { built } from '../../scripts/drive/common.mjs';
import { kind } from './extension';

/** How often storage was asked, by what was asked of it: `get`, `set`, `remove`, `clear`, `getKeys`. */
export type Counted = Record<string, number>;

/** Runs before anything of Mendful's: counts what goes into `storage.local`, and tells the counts to whoever asks. */
function count(where: string) {
  const all = globalThis as any;
  const counts: Record<string, number> = {};
  const { local } = (all.browser ?? all.chrome).storage;
  for (const way of ['get', 'set', 'remove', 'clear', 'getKeys']) {
    const act = local[way].bind(local);
    const value = (...args: unknown[]) => {
      counts[way] = (counts[way] ?? 0) + 1;
      return act(...args);
    };
    Object.defineProperty(local, way, { value, configurable: true });
  }
  const channel = new BroadcastChannel('counted');
  channel.onmessage = ({ data }) => data === where && channel.postMessage({ where, counts });
  all.counted = counts;
}

/** A copy of the production build in which every page and the background count. */
export function buildCounting(): { dist: string; drop: () => void } {
  const dist = mkdtempSync(path.join(tmpdir(), 'mendful-counting-'));
  cpSync(built(kind === 'firefox' ? 'firefox' : 'chrome'), dist, { recursive: true });
  writeFileSync(path.join(dist, 'count.js'), `(${count})('page');`);
  for (const name of readdirSync(dist).filter((name) => name.endsWith('.html'))) {
    const file = path.join(dist, name);
    const html = readFileSync(file, 'utf8');
    writeFileSync(file, html.replace(/<script/, '<script src="/count.js"></script><script'));
  }
  const background = path.join(dist, 'background.js');
  writeFileSync(background, `(${count})('background');${readFileSync(background, 'utf8')}`);
  return { dist, drop: () => rmSync(dist, { recursive: true, force: true, maxRetries: 5 }) };
}

export const countedIn = (page: Page): Promise<Counted> =>
  page.evaluate(() => ({ ...(globalThis as any).counted }));

/** What the background has counted since it started; asked from another page of the extension. */
export const countedInBackground = (page: Page): Promise<Counted> =>
  page.evaluate(
    () =>
      new Promise<Counted>((resolve) => {
        const channel = new BroadcastChannel('counted');
        channel.onmessage = ({ data }) => {
          if (data.where !== 'background') return;
          channel.close();
          resolve(data.counts);
        };
        channel.postMessage('background');
      }),
  );

/** What was counted from one moment to another, without what was not asked at all. */
export const since = (before: Counted, after: Counted): Counted =>
  Object.fromEntries(
    Object.entries(after)
      .map(([way, n]) => [way, n - (before[way] ?? 0)] as const)
      .filter(([, n]) => n > 0),
  );
