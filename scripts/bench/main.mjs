// npm run bench: what Mendful costs, beside a blank extension page and whatever else is named, in real browsers.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { built } from '../drive/common.mjs';
import { ensureDependencies } from '../setup/dependencies.mjs';
import { goOnWithProjectNode, main, Plain, run } from '../setup/node.mjs';
import { readOptions } from './read-options.mjs';

/** On a terminal one line that changes; elsewhere nothing, so that a log holds results alone. */
function say(text) {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}

/** The production build, unless a folder with one was named. */
async function build(browser) {
  if (process.env.MENDFUL_OUT) return;
  say(`building for ${browser}`);
  const { code, output } = await run('wxt', ['build', '-b', browser === 'firefox' ? 'firefox' : 'chrome']);
  if (code !== 0) throw new Plain(output);
}

/** Everything that was asked for in one browser, which is opened once. */
async function measureIn(kind, options) {
  const { makeVariants } = await import('./variants.mjs');
  const { prepare } = await import('./prepare.mjs');
  await build(kind);
  const into = mkdtempSync(path.join(tmpdir(), 'mendful-bench-'));
  const variants = makeVariants(options, built(kind === 'firefox' ? 'firefox' : 'chrome'), into);
  const stage = await openStage(kind, variants);
  try {
    say(`${kind}: preparing ${variants.length} installations`);
    await prepare(stage, variants);
    return { kind, version: stage.version, ...(await measureAll(stage, variants, options)) };
  } finally {
    await stage.close();
    rmSync(into, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function openStage(kind, variants) {
  if (kind === 'firefox') return (await import('./firefox-stage.mjs')).openFirefox(variants);
  return (await import('./chromium-stage.mjs')).openChromium(variants);
}

async function measureAll(stage, variants, { only, rounds }) {
  const { measureLoads } = await import('./load-rounds.mjs');
  const { measureActs } = await import('./act-rounds.mjs');
  const { measureWakes } = await import('./wake-rounds.mjs');
  const opens = ['popup', 'options', 'journal'].some((part) => only.includes(part));
  const loads = opens ? await measureLoads(stage, variants, rounds, say) : [];
  const wakes = only.includes('wake') ? await measureWakes(stage, variants, rounds, say) : [];
  const done = only.includes('acts')
    ? await measureActs(stage, variants, rounds, say)
    : { rows: [], missed: [] };
  return { loads, acts: [...done.rows, ...wakes], missed: done.missed };
}

await main(async () => {
  const options = readOptions(process.argv.slice(2));
  ensureDependencies();
  await goOnWithProjectNode();
  const { ensureBrowser } = await import('../setup/browsers.mjs');
  const { machine } = await import('./machine.mjs');
  const { tellResults } = await import('./tell-results.mjs');
  const results = {
    at: new Date().toISOString(),
    machine: machine(),
    rounds: options.rounds,
    browsers: [],
    rules: [],
  };
  for (const kind of options.browser) {
    await ensureBrowser(kind);
    results.browsers.push(await measureIn(kind, options));
  }
  if (options.only.includes('rules'))
    results.rules = (await import('./rules.mjs')).measureRules(options.years);
  say('');
  console.log(tellResults(results));
  if (options.save) (await import('./save-results.mjs')).saveResults(results);
});
