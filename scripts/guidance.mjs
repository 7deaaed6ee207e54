import { runnerImport } from 'vite';

/** Prints every section of the three articles with the prompts that draw on it. A section without any is told. */
const load = async (file) => (await runnerImport(file, { logLevel: 'error' })).module;
const { prompts } = await load('./content/prompts/index.ts');
const { sections } = await load('./content/sources.ts');

let gaps = 0;
for (const [section, about] of Object.entries(sections)) {
  const ids = prompts.filter((prompt) => prompt.sources.includes(section)).map((prompt) => prompt.id);
  if (ids.length === 0) gaps += 1;
  console.log(
    `${section.padEnd(5)}${about.padEnd(38)}${String(ids.length).padStart(3)}  ${ids.join(' ') || '(none)'}`,
  );
}
console.log(
  `\n${prompts.length} prompts, ${Object.keys(sections).length} sections, ${gaps} without a prompt`,
);
process.exitCode = gaps ? 1 : 0;
