import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeRecoveryCode } from '@/core/lock/recovery-code';
import { vaultWork } from '@/store/vault-work';

const folder = mkdtempSync(path.join(tmpdir(), 'mendful-age-'));
const secret = 'lamp gravel otter nine';
const recoveryCode = writeRecoveryCode(new Uint8Array(16).fill(7));
const at = (name: string) => path.join(folder, name);
/** The ordinary program, where this machine has it. It asks for a passphrase only on a terminal. */
const hasAge =
  spawnSync('age', ['--version']).status === 0 && spawnSync('script', ['--version']).status === 0;

let lock: Awaited<ReturnType<typeof vaultWork.make>>;
beforeAll(async () => {
  lock = await vaultWork.make({ passphrase: secret, recoveryCode, workFactor: 12 });
  for (const name of ['byPassphrase', 'byRecovery', 'dataKey'] as const)
    writeFileSync(at(name), Uint8Array.fromBase64(lock[name]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the age program makes of a file sealed with a passphrase, typed at its prompt. */
function openWithAge(name: string, typed: string): string {
  const command = `age -d -o ${at(`${name}.txt`)} ${at(name)}`;
  spawnSync('script', ['-qec', command, '/dev/null'], { input: `${typed}\n`, timeout: 20_000 });
  return readFileSync(at(`${name}.txt`), 'utf8');
}

describe('the files of a lock', () => {
  test('are in the format of age, stretched as they say', () => {
    const head = (name: string) => readFileSync(at(name), 'latin1').split('\n').slice(0, 2).join(' ');
    expect(head('byPassphrase')).toMatch(/^age-encryption\.org\/v1 -> scrypt \S+ 12$/);
    expect(head('byRecovery')).toMatch(/^age-encryption\.org\/v1 -> scrypt \S+ 10$/);
    expect(head('dataKey')).toMatch(/^age-encryption\.org\/v1 -> X25519 /);
  });

  test('open with the age program alone: passphrase or code to identity, identity to data key', async () => {
    const identity = `${lock.keys.identity}\n`;
    if (hasAge) {
      expect(openWithAge('byPassphrase', secret)).toBe(identity);
      expect(openWithAge('byRecovery', recoveryCode)).toBe(identity);
      writeFileSync(at('identity'), identity);
      const { stdout } = spawnSync('age', ['-d', '-i', at('identity'), at('dataKey')]);
      expect(stdout.toString('base64')).toBe(lock.keys.dataKey);
    }
    const { byPassphrase: file, dataKey } = lock;
    expect(await vaultWork.open({ file, secret, dataKey })).toEqual(lock.keys);
    expect(await vaultWork.open({ file, secret: recoveryCode, dataKey })).toBeNull();
  });

  test('what is sealed to the public key opens with the identity, and with no other', async () => {
    const file = await vaultWork.sealTo({ recipient: lock.recipient, text: 'left outside' });
    const other = await vaultWork.make({ passphrase: 'x', recoveryCode, workFactor: 1 });
    expect(
      await vaultWork.openAll({ identity: lock.keys.identity, files: [file, lock.dataKey.slice(8)] }),
    ).toEqual(['left outside', null]);
    expect(await vaultWork.openAll({ identity: other.keys.identity, files: [file] })).toEqual([null]);
  });
});
