import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Found {
  violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
}

/** Rules to leave out, or the ones to look for alone. */
export interface Rules {
  off?: readonly string[];
  only?: readonly string[];
}

/** What axe finds on a page, each with the first place it found it at. */
export async function violations(page: Page, { off = [], only = [] }: Rules = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  // A colour on its way to another is neither: what moves goes to its end, and what moves for ever is let be.
  await page.evaluate(() => {
    for (const animation of document.getAnimations())
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  });
  const options = {
    rules: Object.fromEntries(off.map((id) => [id, { enabled: false }])),
    ...(only.length && { runOnly: { type: 'rule', values: only } }),
  };
  return page.evaluate(async (options) => {
    const { run } = (globalThis as unknown as { axe: { run: (with_: unknown) => Promise<Found> } }).axe;
    const { violations } = await run(options);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.target} ${nodes[0]!.failureSummary}`);
  }, options);
}
