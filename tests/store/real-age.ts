import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { armor, Decrypter, Encrypter } from 'age-encryption';

const missing = (name: string, debian: string) =>
  new Error(
    `The program ${name} is missing: this test opens a sealed backup with it. On Debian: apt-get install ${debian}.`,
  );

function needs(name: string, debian: string) {
  if (spawnSync(name, ['--version']).error) throw missing(name, debian);
}

/**
 * Has the ordinary `age` program open or seal a file with a passphrase. It asks on a terminal and nowhere else: `script`
 * gives it one. Returns what came out; rejects with what age said.
 */
async function askAge(args: string[], passphrase: string, inside: Uint8Array): Promise<Uint8Array> {
  needs('age', 'age');
  needs('script', 'bsdutils');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'mendful-age-'));
  const file = (name: string) => path.join(folder, name);
  try {
    writeFileSync(file('in'), inside);
    const said = await onTerminal(['age', ...args, '-o', file('out'), file('in')], passphrase);
    try {
      return new Uint8Array(readFileSync(file('out')));
    } catch {
      throw new Error(said);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function onTerminal(command: string[], passphrase: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('script', ['-qec', command.join(' '), '/dev/null']);
    let said = '';
    let answered = 0;
    child.stdout.on('data', (data) => {
      said += data;
      // It is typed once for opening, and twice for sealing: whenever it is asked for.
      for (const asked = said.match(/passphrase[^\n]*: /g)?.length ?? 0; answered < asked; answered++)
        child.stdin.write(`${passphrase}\n`);
    });
    child.on('error', reject);
    child.on('close', () => resolve(said));
  });
}

/**
 * Where no terminal can be given to the program, on macOS and Windows, the library that Mendful is built with stands in. That
 * shows less: that both are the same format is shown on Linux alone.
 */
const library = {
  async open(file: Uint8Array, passphrase: string) {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    return decrypter.decrypt(file).catch(() => {
      throw new Error('no such passphrase');
    });
  },
  async seal(text: Uint8Array, passphrase: string) {
    const encrypter = new Encrypter();
    encrypter.setPassphrase(passphrase);
    return new TextEncoder().encode(armor.encode(await encrypter.encrypt(text)));
  },
};
const hasProgram = process.platform === 'linux';

export const openWithAge = (file: Uint8Array, passphrase: string) =>
  hasProgram ? askAge(['-d'], passphrase, file) : library.open(file, passphrase);
export const sealWithAge = (text: Uint8Array, passphrase: string) =>
  hasProgram ? askAge(['-p', '-a'], passphrase, text) : library.seal(text, passphrase);
