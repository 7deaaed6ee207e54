import { beforeEach, expect, test } from 'vitest';
import { makeSealedBackup } from '@/store/backup';
import { fileWork } from '@/store/file-work';
import { keepEntries } from '@/store/journal';
import { aCheckIn, aNote } from '../facts';
import { backupText, bytesOf, incoming, madeAt, tryRead } from './backups';
import { openWithAge, sealWithAge } from './real-age';
import { openWorld } from './world';

const passphrase = 'lamp grävel otter nine';
const seal: typeof fileWork.sealFile = (of) => fileWork.sealFile({ ...of, workFactor: 12 });

beforeEach(openWorld);

test('the ordinary age program opens a sealed backup, to the byte', async () => {
  await keepEntries([aNote({ text: 'Grüße, 🌧️' }), aCheckIn()]);
  const plain = await backupText();
  const file = await makeSealedBackup(passphrase, seal, { madeAt });
  expect(new TextDecoder().decode(await openWithAge(file, passphrase))).toBe(plain);
  await expect(openWithAge(file, 'otter')).rejects.toThrow(/passphrase/);
});

// One of it: age takes its own time, a second and more for every passphrase, and rightly so.
test('what age itself has sealed, as text, comes in', async () => {
  await keepEntries([aNote()]);
  const file = await sealWithAge(bytesOf(await backupText()), passphrase);
  expect(new TextDecoder().decode(file)).toContain('BEGIN AGE');
  expect(await tryRead(file)).toEqual({ fault: 'sealed' });
  expect((await incoming(file, passphrase)).holdings.entries).toHaveLength(1);
});
