// Builds the sources that the Firefox store is given in another folder, and compares every byte with what it is given.
// `npm run zip` comes first; `npm test` does both.
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { main, Plain, plain, projectNode, root } from './setup/node.mjs';
import { readZip } from './setup/read-zip.mjs';

const out = process.env.MENDFUL_OUT ?? path.join(root, '.output');
const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const zipOf = (what) => path.join(out, `${name}-${version}-${what}.zip`);

/** Lays the files of a zip into a folder. A name that leads out of it is refused. */
function unpack(files, folder) {
  for (const [name, bytes] of files) {
    const file = path.join(folder, name);
    if (!file.startsWith(folder + path.sep)) throw new Plain(`A name in the zip leads out of it: ${name}`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

function build(folder) {
  // The packages are those of package-lock.json in both places; fetching them again would show nothing more.
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  const wxt = path.join(folder, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(projectNode(), [wxt, 'build', '-b', 'firefox'], {
    cwd: folder,
    env: { ...process.env, ...plain },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Plain(`The sources do not build by themselves:\n${stdout}${stderr}`);
  return path.join(folder, '.output', 'firefox-mv3');
}

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => path.relative(folder, path.join(one.parentPath, one.name)).replaceAll('\\', '/'));

await main(async () => {
  const given = readZip(zipOf('firefox'));
  // Long and odd on purpose: no name of a folder may find its way into the build.
  const folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'mendful-sources-')), 'somewhere else', 'é');
  mkdirSync(folder, { recursive: true });
  try {
    unpack(readZip(zipOf('sources')), folder);
    const built = build(folder);
    const names = new Set([...filesIn(built), ...given.keys()]);
    const differ = [...names].filter((file) => {
      const bytes = given.get(file);
      if (!bytes) return true;
      try {
        return !bytes.equals(readFileSync(path.join(built, file)));
      } catch {
        return true;
      }
    });
    if (differ.length) throw new Plain(`Not the same when built from the sources: ${differ.join(', ')}`);
    console.log(`${names.size} files, the same to the byte.`);
  } finally {
    rmSync(path.dirname(path.dirname(folder)), { recursive: true, force: true });
  }
});
