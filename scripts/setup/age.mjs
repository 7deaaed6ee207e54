import { spawnSync } from 'node:child_process';
import { Plain } from './node.mjs';

const isThere = (name) => !spawnSync(name, ['--version']).error;

/**
 * Makes sure that the ordinary `age` program is there: a test opens a sealed backup with it. Debian's own package is
 * installed where that can be done; elsewhere the sentence says what to do. `script` gives age a terminal to ask on, in the
 * way of Linux: on other systems the library stands in for the program (tests/store/real-age.ts).
 */
export function ensureAge() {
  if (process.platform !== 'linux') return;
  if (isThere('age') && isThere('script')) return;
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (isRoot && isThere('apt-get')) {
    console.log('age is missing: installing it with apt-get.');
    const apt = (...args) =>
      spawnSync('apt-get', args, {
        stdio: 'ignore',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    // One unreachable source must not stop the others, so its result is not looked at.
    apt('-q', 'update');
    apt('-q', 'install', '-y', '--no-install-recommends', 'age', 'bsdutils');
    if (isThere('age') && isThere('script')) return;
  }
  throw new Plain(
    'The programs age and script are missing, and a test opens a sealed backup with them: install age (age-encryption.org) and util-linux.',
  );
}
