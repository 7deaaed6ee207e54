import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Extension, kind, launch } from './extension';
import { violations } from './violations';

type Any = Record<string, any>;

const notes = (month: string, count: number) => ({
  [`entries:${month}`]: {
    v: 1,
    value: Array.from({ length: count }, (_, i) => ({
      id: `${month}-${i}`,
      kind: 'note',
      at: Date.parse(`${month}-10T12:00:00Z`) + i * 60_000,
      offsetMinutes: 0,
      text: 'The tea was warm.',
    })),
  },
});
let mendful: Extension;
beforeAll(async () => {
  mendful = await launch();
});
afterAll(() => mendful?.close());

describe(`the mended bowl, in ${kind}`, () => {
  test('counts every month, shown or not, gains with what is kept, and loses nothing to a deletion', async () => {
    const empty = await mendful.page('journal.html', '.empty');
    expect(await empty.$('#bowl')).toBeNull();
    await empty.close();
    await mendful.storage.set({
      ...notes('2025-01', 5),
      ...notes('2026-08', 4),
      ...notes('2026-09', 2),
      ...notes('2026-10', 1),
    } as Any);
    const page = await mendful.page('journal.html', '#bowl [role="img"]');
    const name = () => page.$eval('#bowl [role="img"]', (bowl) => bowl.getAttribute('aria-label'));
    expect(await name()).toBe('A cracked bowl. 12 of its 70 cracks are mended with gold.');
    expect(await page.$eval('#bowl', (card) => card.textContent)).toContain('12 moments kept');
    expect(await violations(page)).toEqual([]);
    await page.click('[data-act="remove"]');
    await page.waitForSelector('#undo');
    expect(await name()).toContain('12 of its 70');
    const popup = await mendful.openPopup('#good');
    // The same bowl, small, at the popup's head, once there is nothing else to do.
    await popup.waitFor('.popup-head .mended');
    await popup.type('#good', 'Somebody held the door.');
    await popup.click('#keep');
    await expect.poll(name, { timeout: 15_000 }).toContain('13 of its 70');
    await popup.close();
    await page.close();
  });
});
