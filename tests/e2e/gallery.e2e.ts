import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { built } from '../../scripts/drive/common.mjs';
import type { FrameOptions, Gallery, PageName } from '../../scripts/gallery/gallery.d.mts';
import { openGallery, widths } from '../../scripts/gallery/open.mjs';
import { kind } from './extension';
import { type Rules, violations } from './violations';

const pages = Object.keys(widths) as PageName[];

let gallery: Gallery;
let touched: Gallery;
beforeAll(async () => {
  gallery = await openGallery(kind);
  touched = await openGallery(kind, { touch: true });
});
afterAll(async () => {
  await gallery?.close();
  await touched?.close();
});

/** Shows every story of a page and collects what `look` finds wrong, by where. */
async function through(
  page: PageName,
  options: FrameOptions,
  look: (frame: Page) => Promise<string[]>,
  its = gallery,
) {
  const frame = await its.frame(page, options);
  const found: string[] = [];
  for (const area of (await gallery.areas()).filter((one) => one.page === page))
    for (const story of area.stories) {
      const address = `${area.name}/${story}`;
      await frame.evaluate((address) => (window as any).showStory(address), address);
      found.push(...(await look(frame)).map((says) => `${address}: ${says}`));
    }
  await frame.close();
  return found;
}

describe.each(pages)(`every component of the %s in every state, in ${kind}`, (page) => {
  test('has nothing that axe objects to, and in dark nothing that is hard to read', {
    timeout: 240_000,
  }, async () => {
    // A story is a part of a page: the page brings its headings in order, its landmarks and what leads past them.
    const parts: Rules = { off: ['region', 'heading-order', 'page-has-heading-one', 'landmark-one-main'] };
    const light = await through(page, {}, (frame) => violations(frame, parts));
    const dark = await through(page, { theme: 'dark' }, (frame) =>
      violations(frame, { only: ['color-contrast'] }),
    );
    expect([...light, ...dark]).toEqual([]);
  });

  test.each([
    ['320 px, where a finger goes', { width: 320 }],
    ['the largest text', { size: 'largest' }],
    ['right to left', { dir: 'rtl' }],
  ] as const)('fits its width: %s', { timeout: 120_000 }, async (_, options) => {
    expect(await through(page, options, (frame) => frame.evaluate(tooWide))).toEqual([]);
  });

  test('has targets that can be hit, 24 px at the least', { timeout: 120_000 }, async () => {
    expect(await through(page, {}, (frame) => frame.evaluate(tooSmall, 24))).toEqual([]);
  });

  test('has targets as large as a fingertip, 44 px, where a finger points', {
    timeout: 120_000,
  }, async () => {
    const look = async (frame: Page) => {
      expect(await frame.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
      return frame.evaluate(tooSmall, 44);
    };
    expect(await through(page, {}, look, touched)).toEqual([]);
  });
});

test('nothing of the gallery is in the extension', () => {
  const dist = built(kind === 'firefox' ? 'firefox' : 'chrome');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const texts = files
    .filter(({ name }) => /\.(js|html|css|json)$/.test(name))
    .map((file) => readFileSync(path.join(file.parentPath, file.name), 'utf8'));
  expect(texts.length).toBeGreaterThan(20);
  // What each of its files has in it, and nothing else says.
  const marks = ['showStory', 'listAreas', 'Donaudampf', 'between the bakery and the bridge', 'made-up-'];
  expect(marks.filter((mark) => texts.some((text) => text.includes(mark)))).toEqual([]);
});

/** In a page: what reaches beyond the window's edge, where no scrolling leads to it. */
function tooWide(): string[] {
  const { scrollWidth } = document.documentElement;
  return scrollWidth > innerWidth ? [`${scrollWidth} px in a window of ${innerWidth}`] : [];
}

/** In a page: what can be pressed and is smaller than so many pixels (WCAG 2.2, 2.5.8 and 2.5.5), links within a text aside. */
function tooSmall(least: number): string[] {
  const all = document.querySelectorAll<HTMLElement>(
    '#app :is(button, summary, select, input, textarea, a[href])',
  );
  return [...all].flatMap((element) => {
    const target = element.matches('input:is([type="checkbox"], [type="radio"])')
      ? (element.closest('label') ?? element)
      : element;
    const { width, height } = target.getBoundingClientRect();
    const inText = element.matches('p a, li a') && getComputedStyle(element).display === 'inline';
    const hidden =
      !element.checkVisibility({ visibilityProperty: true }) || element.matches('.unseen:not(label .unseen)');
    if (inText || hidden || (width > least - 0.1 && height > least - 0.1)) return [];
    return [`${element.localName} “${element.textContent || element.id}” is ${width} × ${height} px`];
  });
}
