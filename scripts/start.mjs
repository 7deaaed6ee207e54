// npm start: Mendful in a browser, from nothing. Begins on whatever Node the machine has, so it imports the rest late.
import { rmSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { ensureDependencies } from './setup/dependencies.mjs';
import { goOnWithProjectNode, main, Plain, root, run } from './setup/node.mjs';

const names = { chromium: 'chromium', chrome: 'chromium', firefox: 'firefox' };

/** `npm start`, `npm start -- firefox`, and `-- tour` for the tour although there is a display. */
function readArguments(args) {
  const unknown = args.find((arg) => !(arg in names) && arg !== 'tour');
  if (unknown)
    throw new Plain(`"${unknown}" is not known here. Use: npm start [-- chromium | firefox] [tour]`);
  return { kind: names[args.find((arg) => arg in names) ?? 'chromium'], wantsTour: args.includes('tour') };
}

/** Whether a window could be seen. */
function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function build(kind) {
  console.log(`Building Mendful for ${kind === 'firefox' ? 'Firefox' : 'Chromium'}.`);
  const { code, output } = await run('wxt', kind === 'firefox' ? ['build', '-b', 'firefox'] : ['build']);
  if (code !== 0) throw new Plain(`${output}\nThe build failed; what it said stands above.`);
}

/** Says who has the profile open, instead of what each browser says of it (Firefox: nothing, for half a minute). */
async function claimProfile(kind) {
  const note = `${root}/.profiles/${kind}.pid`;
  await mkdir(`${root}/.profiles`, { recursive: true });
  const pid = Number(await readFile(note, 'utf8').catch(() => 0));
  if (pid && isRunning(pid)) {
    throw new Plain(`Mendful is open already (process ${pid}). Close that, or remove .profiles/${kind}.pid.`);
  }
  await writeFile(note, String(process.pid));
  process.on('exit', () => rmSync(note, { force: true }));
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Opens a window in a profile that stays, and returns when it is closed. */
async function stayOpen(kind) {
  const { open } = await import(`./drive/${kind}.mjs`);
  const profile = `${root}/.profiles/${kind}`;
  await claimProfile(kind);
  const extension = await open({ headless: false, profile }).catch((error) => {
    if (error instanceof Plain) throw error;
    throw new Plain(`The browser did not open: ${error.message}`);
  });
  const { browser } = extension;
  // Not `disconnected`: that comes first, and a browser whose parent ends is killed while it still writes.
  const closed = new Promise((resolve) => browser.process().once('exit', resolve));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void extension.close());

  const journal = await extension.page('journal.html');
  for (const page of await browser.pages()) if (page !== journal) await page.close();
  console.log(
    `Click Mendful in the toolbar (behind the puzzle piece, where it can be pinned) or press Alt+Shift+M.`,
  );
  console.log(
    `What you keep shows in the journal and is there next time. Close the window when you are done.`,
  );

  // On macOS a browser goes on without windows; nobody would know that it is still there.
  browser.on('targetdestroyed', async () => {
    const pages = await browser.pages().catch(() => [null]);
    if (pages.length === 0) await extension.close();
  });
  await closed;
}

await main(async () => {
  const { kind, wantsTour } = readArguments(process.argv.slice(2));
  ensureDependencies();
  await goOnWithProjectNode();
  const { ensureBrowser } = await import('./setup/browsers.mjs');
  await ensureBrowser(kind);
  await build(kind);
  if (hasDisplay() && !wantsTour) {
    await stayOpen(kind);
  } else {
    const { tour } = await import('./tour.mjs');
    await tour(kind);
  }
  process.exit(0);
});
