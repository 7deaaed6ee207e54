import { spawn } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = path.resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Something went wrong that one sentence explains; a stack would only bury it. */
export class Plain extends Error {}

/** Programs whose package is called otherwise than the program. */
const packages = { biome: '@biomejs/biome', tsc: 'typescript' };

/** Where the Node that comes with the project stands: the one with `Temporal`, which tests and tools need. */
export function projectNode() {
  return path.join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** Whether this very process already runs on the project's Node. */
export function onProjectNode() {
  return existsSync(projectNode()) && realpathSync(process.execPath) === realpathSync(projectNode());
}

/** The file behind a program of node_modules. Read from its package, because `.bin` holds shell scripts on Windows. */
function programFile(name) {
  const folder = path.join(root, 'node_modules', packages[name] ?? name);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[name]);
}

/**
 * For output that is collected: the same everywhere, as in CI, without colours and spinners. It also makes vitest
 * refuse what it would only refuse there, such as a forgotten `test.only`.
 */
export const plain = { CI: 'true', NO_COLOR: '1', FORCE_COLOR: undefined, NO_UPDATE_NOTIFIER: '1' };

/**
 * Runs a program of node_modules (`wxt`, `tsc`, …) or a file of the project (`scripts/….mjs`) with the project's Node.
 * `show` writes its output through to the terminal instead of only collecting it; `timeout` is in milliseconds.
 * @returns {Promise<{ code: number, output: string }>} `code` is 1 when it could not be started or was ended.
 */
export function run(command, args = [], { show = false, env = {}, timeout } = {}) {
  const file = command.endsWith('.mjs') ? path.join(root, command) : programFile(command);
  return new Promise((resolve) => {
    const child = spawn(projectNode(), [file, ...args], {
      cwd: root,
      env: { ...process.env, ...(show ? {} : plain), ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      timeout,
    });
    let output = '';
    const collect = (data) => {
      output += data;
    };
    child.stdout?.setEncoding('utf8').on('data', collect);
    child.stderr?.setEncoding('utf8').on('data', collect);
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) => {
      if (signal) output += `ended by ${signal}${timeout ? ` (it may take ${timeout / 1000} s)` : ''}\n`;
      resolve({ code: code ?? 1, output });
    });
  });
}

/**
 * Goes on in the project's Node when this process is another one, as on a first `npm start`: puppeteer-core needs
 * Node 22. Returns when nothing needs to be done; otherwise the process ends with the other one.
 */
export async function goOnWithProjectNode() {
  if (onProjectNode()) return;
  const child = spawn(projectNode(), process.argv.slice(1), { stdio: 'inherit' });
  // Ctrl-C reaches both processes. This one waits for the other to close its browser.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (signal !== 'SIGINT') child.kill(signal);
    });
  }
  const code = await new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
  process.exit(code);
}

/** Runs a script's main function; a `Plain` error becomes its sentence, and any error exit code 1. */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Plain ? error.message : error);
    process.exit(1);
  }
}
