import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bringIn, openBackups, text } from './backups';
import { type Extension, kind, launch } from './extension';
import { changeLock, fillIn, groundOf, patiently, setUpLock, tap, tidied, unlockOn } from './lock';
import { filesWith, newProfile, plantedWord, searchProfile } from './profile';

// What the browsers do by themselves, measured with these very sizes (three years, 3 MB; Chromium 156, Firefox 153):
// - Chromium: a month written anew leaves the old one in LevelDB's log and tables, where it stays until they are tidied
//   up. clear() takes the files away, writing back makes new ones.
// - Firefox: a month written anew leaves pieces in gaps of pages that are still used, and no filler reaches those.
//   After clear() all pages are free; filler larger than what was there writes over them, and then all is written back.

let mendful: Extension;
let profile: string;
let drop: () => void;
beforeEach(async () => {
  ({ profile, drop } = newProfile());
  mendful = await launch({ profile });
});
afterEach(async () => {
  await mendful?.close();
  drop();
});

const months = 36;
const perMonth = 60;
const sentence = 'The tea was warm and we went along the river again, as on the day before. '.repeat(16);

/** Fills the journal as years of use do, each month written again and again. Returns the planted words by entry id. */
async function useForYears(): Promise<Map<string, string>> {
  const words = new Map<string, string>();
  for (let m = 0; m < months; m++) {
    const month = `${2024 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}`;
    const value: unknown[] = [];
    for (let n = 0; n < perMonth; n++) {
      const word = plantedWord();
      words.set(`m${m}n${n}`, word);
      const at = Date.UTC(2024 + Math.floor(m / 12), m % 12, 2 + (n % 26), 12, n);
      value.push({
        kind: 'note',
        id: `m${m}n${n}`,
        at,
        offsetMinutes: 0,
        text: `${sentence} ${word} ${sentence}`,
      });
      if (n % 20 === 19) await mendful.storage.set({ [`entries:${month}`]: { v: 1, value } });
    }
  }
  const word = plantedWord();
  words.set('word of my own', word);
  await mendful.storage.set({
    'own-prompts': { v: 1, value: { use: 'mixed', prompts: [{ id: 'own-1', text: word }] } },
  });
  return words;
}

const newest = `m${months - 1}n${perMonth - 1}`;

describe(`after the browser has closed, in ${kind}`, () => {
  test('what is kept is found in its files, so the search can find', async () => {
    const words = await useForYears();
    await mendful.close();
    expect(Object.keys(searchProfile(profile, [words.get(newest)!]))).not.toEqual([]);
  });

  test('nothing is left of an entry that was deleted, edited away or typed and deleted', async () => {
    const words = await useForYears();
    const journal = await mendful.page('journal.html', `[data-entry="${newest}"]`);
    const typed = plantedWord();
    const edited = `m${months - 1}n${perMonth - 2}`;
    await tap(journal, `[data-entry="${edited}"] [data-act="edit"]`);
    await journal.waitForSelector(`#edit-${edited}`);
    await fillIn(journal, `#edit-${edited}`, `Shorter. ${typed}`);
    await tap(journal, `[data-entry="${edited}"] [data-act="save"]`);
    await expect.poll(() => journal.$(`#edit-${edited}`)).toBeNull();
    for (const id of [newest, edited]) {
      await tap(journal, `[data-entry="${id}"] [data-act="remove"]`);
      await expect.poll(() => journal.$(`[data-entry="${id}"]`)).toBeNull();
    }
    expect((await groundOf(mendful))?.traces).toBe(true);
    await tidied(mendful);
    await mendful.close();
    expect(searchProfile(profile, [words.get(newest)!, words.get(edited)!, typed])).toEqual({});
    expect(Object.keys(searchProfile(profile, [words.get('m3n3')!]))).not.toEqual([]);
  }, 120_000);

  test('nothing is left unsealed once the lock is on; a changed passphrase takes the old lock along', async () => {
    const words = await useForYears();
    const options = await mendful.page('options.html', '#begin-lock');
    await setUpLock(mendful, options, 'lamp gravel otter nine');
    const old = (await mendful.storage.get('vault')) as any;
    await changeLock(mendful, options, 'lamp gravel otter nine', 'window salt thirteen birds');
    await mendful.close();
    expect(searchProfile(profile, [...words.values()])).toEqual({});
    const { byPassphrase, byRecovery, dataKey } = old.vault.value;
    for (const file of [byPassphrase, byRecovery, dataKey])
      expect(filesWith(profile, file.slice(-60, -20))).toEqual([]);
    mendful = await launch({ profile });
    const journal = await mendful.page('journal.html', '#secret');
    await unlockOn(journal, 'window salt thirteen birds', `[data-entry="${newest}"]`);
    expect(await journal.$eval(`[data-entry="${newest}"]`, (row) => row.textContent)).toContain(
      words.get(newest),
    );
  }, 240_000);

  test('nothing is left of what was deleted after a file came in, though the way back from it stands', async () => {
    const words = await useForYears();
    const options = await openBackups(mendful);
    const at = Date.UTC(2026, 11, 1, 9);
    const entry = { id: 'came', kind: 'note', at, offsetMinutes: 0, text: 'It came in.' };
    const items = { 'entries:2026-12': { v: 1, value: [entry] } };
    await bringIn(options, JSON.stringify({ format: 'mendful-backup', version: 1, items }));
    const snapshotOf = async () => JSON.stringify(await mendful.storage.get('snapshot:entries:2026-12'));
    expect(await snapshotOf()).toContain(words.get(newest));
    const journal = await mendful.page('journal.html', `[data-entry="${newest}"]`);
    await tap(journal, `[data-entry="${newest}"] [data-act="remove"]`);
    await expect.poll(() => journal.$(`[data-entry="${newest}"]`)).toBeNull();
    expect(await snapshotOf()).not.toContain(words.get(newest));
    await tidied(mendful);
    await mendful.close();
    expect(searchProfile(profile, [words.get(newest)!])).toEqual({});
    mendful = await launch({ profile });
    const again = await openBackups(mendful);
    await tap(again, '#take-back');
    await expect.poll(() => text(again, '#back-says'), patiently).not.toBe('');
    const left = JSON.stringify(await mendful.storage.get(null));
    expect(left).not.toContain(words.get(newest));
    expect(left).not.toContain('It came in.');
    expect(left).toContain(words.get(`m${months - 1}n0`));
  }, 120_000);

  test('nothing is left of anything once everything was deleted', async () => {
    const words = await useForYears();
    const options = await mendful.page('options.html', '#erase');
    await tap(options, '#erase');
    await options.waitForSelector('#erase-yes');
    await tap(options, '#erase-yes');
    await expect.poll(() => mendful.storage.get(), { timeout: 20_000 }).toEqual({});
    await mendful.close();
    expect(searchProfile(profile, [...words.values()])).toEqual({});
  }, 120_000);
});
