// npm run endure: does everything long and rough to Mendful, in both browsers, and says what held. About twenty
// minutes; with --long for as long as it takes. --browser NAME for one browser alone.
import { parseArgs } from 'node:util';
import { ensureDependencies } from './setup/dependencies.mjs';
import { goOnWithProjectNode, main, Plain, run } from './setup/node.mjs';

const { values } = parseArgs({
  options: {
    long: { type: 'boolean', default: false },
    browser: { type: 'string', multiple: true, default: ['chromium', 'firefox'] },
  },
});
const pathVariables = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };
/** How often the browser itself is killed: each takes seconds, most of them for the lock's own scrypt. */
const kills = { chromium: values.long ? 200 : 20, firefox: values.long ? 200 : 5 };

const failed = [];
async function step(name, program, args, env = {}) {
  console.log(`\n${name}`);
  const { code } = await run(program, args, { show: true, env });
  if (code !== 0) failed.push(name);
}

await main(async () => {
  if (!values.browser.every((name) => name in pathVariables))
    throw new Plain('--browser chromium or firefox');
  ensureDependencies();
  await goOnWithProjectNode();
  const { ensureBrowser } = await import('./setup/browsers.mjs');
  const years = { YEARS: values.long ? '200' : '20' };
  await step(
    'Simulated years, in memory',
    'vitest',
    ['run', '--project', 'unit', 'tests/store/year.test.ts'],
    years,
  );
  for (const kind of values.browser) {
    const env = {
      ENDURE: values.long ? 'long' : 'short',
      KILLS: String(kills[kind]),
      MENDFUL_BROWSER: kind,
      [pathVariables[kind]]: await ensureBrowser(kind),
    };
    // A folder with a build that was named is taken as it is.
    if (!process.env.MENDFUL_OUT)
      await step(`Build for ${kind}`, 'wxt', ['build', '-b', kind === 'firefox' ? 'firefox' : 'chrome']);
    await step(`Everything rough, in ${kind}`, 'vitest', ['run', '--project', 'endure'], env);
    await step(
      `${kills[kind]} kills of ${kind}`,
      'vitest',
      ['run', '--project', 'e2e', 'tests/e2e/kill.e2e.ts'],
      env,
    );
  }
  console.log(failed.length ? `\nDid not hold: ${failed.join('; ')}` : '\nEverything held.');
  process.exit(failed.length ? 1 : 0);
});
