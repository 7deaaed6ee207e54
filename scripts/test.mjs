// npm test: everything there is to check, in order, and one line at the end that says how it went.
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureDependencies } from './setup/dependencies.mjs';
import { goOnWithProjectNode, main, root, run } from './setup/node.mjs';

const minutes = 60_000;
const total = { passed: 0, failed: 0 };
const notOk = new Set();
/** Every test that did not pass, to be named again at the end: what came before may be long. */
const notPassed = [];

/**
 * One step: its name is written before it runs, its result and time after, and its output only when it failed.
 * `work` resolves with { ok, output } and, where it counts tests itself, { passed, failed }.
 * A step whose `needs` have failed is not run, and counts as failed: nothing was shown to work.
 */
async function step(name, work, needs = []) {
  process.stdout.write(`${name} … `);
  const missing = needs.find((need) => notOk.has(need));
  const start = performance.now();
  const { ok, output, note, ...counted } = missing
    ? { ok: false, output: '', note: `not run, because of: ${missing}` }
    : await work().catch((error) => ({ ok: false, output: error.message }));
  const { passed = ok ? 1 : 0, failed = ok ? 0 : 1 } = counted;
  total.passed += passed;
  total.failed += failed;
  if (!ok) notOk.add(name);
  const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`;
  console.log([ok ? 'ok' : 'FAILED', seconds, note].filter(Boolean).join(', '));
  if (!ok && output) console.log(`\n${output.trimEnd()}\n`);
}

/** A program that says all with its exit code. */
async function program(name, args = []) {
  const { code, output } = await run(name, args, { timeout: 5 * minutes });
  return { ok: code === 0, output };
}

/** Vitest, counted from its own report. A skipped test failed to show anything, and so did a run without tests. */
async function vitest(projects, more = {}) {
  const report = path.join(
    root,
    '.output',
    'test',
    `${[...projects, more.MENDFUL_BROWSER].filter(Boolean).join('-')}.json`,
  );
  rmSync(report, { force: true });
  const args = ['run', ...projects.flatMap((name) => ['--project', name])];
  args.push('--reporter=default', '--reporter=json', `--outputFile.json=${report}`);
  const { code, output } = await run('vitest', args, { env: more, timeout: 40 * minutes });
  let tests;
  try {
    tests = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { ok: false, output: `${output}\nVitest wrote no report.` };
  }
  for (const { name, assertionResults } of tests.testResults)
    for (const { status, fullName } of assertionResults)
      if (status !== 'passed') notPassed.push(`${status}: ${path.relative(root, name)}: ${fullName}`);
  const { numTotalTests: all, numPassedTests: passed, numPendingTests: skipped, numTodoTests: todo } = tests;
  let failed = all - passed;
  // A file that cannot even be loaded has no tests to count, and an error outside of them fails none.
  if (failed === 0 && (code !== 0 || all === 0)) failed = 1;
  const note = [
    `${passed} passed`,
    failed && `${failed} failed`,
    skipped + todo && `${skipped + todo} of them skipped`,
  ];
  if (all === 0) note.push('no tests were found');
  return { ok: failed === 0, output, passed, failed, note: note.filter(Boolean).join(', ') };
}

async function types() {
  const prepared = await program('wxt', ['prepare']);
  return prepared.ok ? program('tsc', ['--noEmit']) : prepared;
}

/** The stores' linter. It succeeds with notices; here nothing may be left to say. */
async function lintExtension() {
  const args = [
    'lint',
    '-s',
    '.output/firefox-mv3',
    '--warnings-as-errors',
    '--output',
    'json',
    '--no-config-discovery',
  ];
  const { code, output } = await run('web-ext', args, { timeout: 5 * minutes });
  const told = JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
  const found = [...told.errors, ...told.warnings, ...told.notices];
  const lines = found.map(
    ({ _type, code, file, line, message }) => `${_type} ${code} ${file ?? ''}:${line ?? ''} ${message}`,
  );
  return { ok: code === 0 && found.length === 0, output: lines.join('\n') || output };
}

/** A sealed backup is opened with the ordinary age program, which is installed first where it is missing. */
async function unitTests() {
  const { ensureAge } = await import('./setup/age.mjs');
  ensureAge();
  return vitest(['unit', 'dom']);
}

/** The end-to-end tests in one browser, which is installed first where it is missing. */
async function endToEnd(kind, variable) {
  const { ensureBrowser } = await import('./setup/browsers.mjs');
  return vitest(['e2e'], { MENDFUL_BROWSER: kind, [variable]: await ensureBrowser(kind) });
}

await main(async () => {
  ensureDependencies();
  await goOnWithProjectNode();
  await step('format and lint', () => program('biome', ['ci', '--colors=off', '.']));
  await step('types', types);
  await step('unit and DOM tests', unitTests);
  await step('build for Chromium', () => program('wxt', ['build']));
  // What the store takes, too; it builds first.
  await step('build for Firefox', () => program('wxt', ['zip', '-b', 'firefox']));
  await step("the stores' linter", lintExtension, ['build for Firefox']);
  await step('the sources for the Firefox store build the same', () => program('scripts/same-build.mjs'), [
    'build for Firefox',
  ]);
  await step('end to end in Chromium', () => endToEnd('chromium', 'CHROME_PATH'), ['build for Chromium']);
  await step('end to end in Firefox', () => endToEnd('firefox', 'FIREFOX_PATH'), ['build for Firefox']);
  await step('the tour of npm start, in Chromium', () => program('scripts/start.mjs', ['tour']));
  await step('the tour of npm start, in Firefox', () => program('scripts/start.mjs', ['firefox', 'tour']));
  await step('size', () => program('scripts/size.mjs'), ['build for Chromium', 'build for Firefox']);
  for (const step of notOk) console.log(`not ok: ${step}`);
  for (const test of notPassed) console.log(test);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed > 0 ? 1 : 0);
});
