// Runs before anything is installed, on whatever Node the machine has: only node: modules here.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Plain, projectNode, root } from './node.mjs';

const inModules = (...parts) => path.join(root, 'node_modules', ...parts);
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/**
 * Why the dependencies have to be installed, or null when they stand as package-lock.json asks.
 * Compares what is written, not when: a checkout makes every file new without changing any package.
 */
export function whyInstall() {
  if (!existsSync(inModules('.package-lock.json'))) return 'not installed yet';
  if (!existsSync(projectNode()) || !existsSync(inModules('.bin', 'wxt'))) return 'incomplete';
  let wanted, here;
  try {
    wanted = readJson(path.join(root, 'package-lock.json')).packages;
    // npm writes this list as its last act, so an install that was broken off has none.
    here = readJson(inModules('.package-lock.json')).packages;
  } catch {
    return 'unreadable';
  }
  for (const [place, entry] of Object.entries(wanted)) {
    // Optional packages are those of other systems, for the most part.
    if (place === '' || entry.optional || entry.devOptional || entry.link) continue;
    if (here[place]?.version !== entry.version || here[place]?.integrity !== entry.integrity)
      return 'out of date';
    if (!existsSync(path.join(root, place, 'package.json'))) return 'incomplete';
  }
  return null;
}

/** Runs `npm ci` when the dependencies are missing, incomplete or not those of package-lock.json. */
export function ensureDependencies() {
  const why = whyInstall();
  if (!why) return;
  console.log(`Dependencies are ${why}: running npm ci. This takes about a minute.`);
  // npm started us with node_modules/.bin first in PATH; the Node there is about to be removed and put back.
  const PATH = (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .join(path.delimiter);
  const windows = process.platform === 'win32';
  // Warnings would be about the machine's Node being too old, for packages that never run on it.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync(windows ? 'npm.cmd' : 'npm', args, {
    cwd: root,
    stdio: 'inherit',
    // Windows starts .cmd files only through a shell, and keeps its search path under another spelling.
    shell: windows,
    env: windows ? process.env : { ...process.env, PATH },
  });
  const still = status === 0 ? whyInstall() : 'npm ci ended with an error';
  if (still) {
    throw new Plain(
      `The dependencies could not be installed (${still}). Is the network there? Run "npm ci" by hand to see more.`,
    );
  }
}
