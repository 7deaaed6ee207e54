import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const workflows = globSync('.github/workflows/*.yml');
const forms = globSync('.github/ISSUE_TEMPLATE/*.yml').filter((file) => !file.endsWith('config.yml'));
const read = (file: string) => readFileSync(file, 'utf8');

describe.each(workflows)('%s', (file) => {
  test('pins every action to a commit, with its version beside it', () => {
    const uses = [...read(file).matchAll(/uses: (.+)/g)].map(([, action]) => action!);
    expect(uses.length).toBeGreaterThan(1);
    expect(uses.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual(
      [],
    );
  });

  test('may do nothing at first, and says for each job what it may', () => {
    expect(read(file)).toMatch(/^permissions: \{\}$/m);
    const jobs = read(file).split('\njobs:\n')[1]!;
    expect(jobs.match(/^ {4}permissions:$/gm)).toHaveLength(jobs.match(/^ {2}\w+:$/gm)!.length);
  });

  test('takes no text of others into a command', () => {
    expect(read(file)).not.toMatch(/pull_request_target|run:[^\n]*\$\{\{/);
  });
});

test('one action is the same commit everywhere', () => {
  const uses = workflows.flatMap((file) => [...read(file).matchAll(/uses: (\S+)@(\S+)/g)]);
  const commits = Map.groupBy(uses, ([, action]) => action);
  expect([...commits.values()].every((its) => new Set(its.map(([, , sha]) => sha)).size === 1)).toBe(true);
});

describe.each(forms)('%s', (file) => {
  test('says that the page is public before it asks anything', () => {
    const text = read(file);
    expect(text.indexOf('This page is public')).toBeGreaterThan(0);
    expect(text.indexOf('This page is public')).toBeLessThan(
      text.search(/type: (?:textarea|input|dropdown)/),
    );
  });

  test('asks for nothing private', () => {
    const asked = [...read(file).matchAll(/^ {6}(?:label|description|placeholder): (.+)$/gm)].map(
      ([, text]) => text,
    );
    expect(asked.join('\n')).not.toMatch(/screenshot|export|backup|journal|e-?mail|name\b|log file|why you/i);
  });
});

test('every file that a page for the public names is there', () => {
  const pages = [
    'PRIVACY.md',
    'SECURITY.md',
    'CHANGELOG.md',
    'CODE_OF_CONDUCT.md',
    ...globSync('listing/*.md'),
  ];
  const missing = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)]
      .map(([, link]) => new URL(link!, `file:///${page}`).pathname.slice(1))
      .filter((link) => !existsSync(link))
      .map((link) => `${page} → ${link}`),
  );
  expect(missing).toEqual([]);
});

test('every file of the code that the notes to reviewers name is there', () => {
  const named = [
    ...read('listing/reviewers.md').matchAll(/`((?:store|entrypoints|scripts|core)\/[\w./-]+)`/g),
  ];
  expect(named.length).toBeGreaterThan(5);
  expect(named.map(([, file]) => file!).filter((file) => !existsSync(file))).toEqual([]);
});
