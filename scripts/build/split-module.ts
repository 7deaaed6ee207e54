import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';

interface Node {
  type: string;
  start: number;
  end: number;
  importKind?: 'type' | 'value';
  source?: { value: string };
  declaration?: Node | null;
  declarations?: { id: { name: string } }[];
  specifiers?: { local: { name: string }; importKind?: string; start: number; end: number }[];
}

/** Every name in a piece of the tree. Keys of objects are among them: an import too many is dropped again. */
function namesIn(piece: unknown, found = new Set<string>()): Set<string> {
  if (typeof piece !== 'object' || piece === null) return found;
  const { type, name } = piece as { type?: string; name?: string };
  if (type === 'Identifier' && name) found.add(name);
  for (const part of Object.values(piece)) namesIn(part, found);
  return found;
}

/**
 * A module that is nothing but constants, each as a module of its own, by name: `of` gives the id of another one. What
 * a constant names comes in from the module it is in. `parse` gives the program's syntax tree.
 */
export function splitModule(
  code: string,
  parse: (source: string) => unknown,
  of: (name: string) => string,
): Map<string, string> {
  const { body } = parse(code) as { body: Node[] };
  const text = (node: { start: number; end: number }) => code.slice(node.start, node.end);
  const imports = body.filter(
    ({ type, importKind }) => type === 'ImportDeclaration' && importKind !== 'type',
  );
  const constants = new Map<string, Node>();
  for (const node of body) {
    const declared = node.type === 'ExportNamedDeclaration' ? node.declaration : node;
    if (declared?.type !== 'VariableDeclaration') continue;
    if (declared.declarations!.length > 1) throw new Error(`several constants in one: ${text(declared)}`);
    constants.set(declared.declarations![0]!.id.name, declared);
  }
  const parts = [...constants].map(([name, declared]) => {
    const names = namesIn(declared);
    const given = imports.flatMap((node) => {
      const its = node.specifiers!.filter((one) => one.importKind !== 'type' && names.has(one.local.name));
      return its.length ? `import { ${its.map(text).join(', ')} } from '${node.source!.value}';` : [];
    });
    const beside = [...constants.keys()]
      .filter((other) => other !== name && names.has(other))
      .map((other) => `import { ${other} } from '${of(other)}';`);
    return [name, [...given, ...beside, `export ${text(declared)}`].join('\n')] as const;
  });
  return new Map(parts);
}

const whole = (file: string) => path.resolve(file).replaceAll('\\', '/');
const splitFiles = new Set(['store/items', 'store/checks', 'content/feelings'].map(whole));
const part = /^(.+)\.ts\?only=(\w+)$/;
const named = /import \{([^}]*)\} from '([^']+)';/g;

/** The split module that `from` means in the file `id`; null when it means another one. */
function meant(from: string, id: string): string | null {
  const file = from.startsWith('@/') ? whole(from.slice(2)) : path.posix.join(path.posix.dirname(id), from);
  return splitFiles.has(file) ? file : null;
}

/** `import * as items` as one import for each constant that is taken from it. */
function withoutStar(code: string): string {
  const [line] = code.match(/import \* as items from '(?:@\/store|\.)\/items';/) ?? [];
  // Whoever takes it apart means all of it.
  if (!line || code.includes('= items;')) return code;
  const taken = new Set([...code.matchAll(/(?<!\.)\bitems\.(\w+)/g)].map(([, name]) => name!));
  const names = [...taken].map((name) => `${name} as items_${name}`);
  return code
    .replace(line, line.replace('* as items', `{ ${names.join(', ')} }`))
    .replace(/(?<!\.)\bitems\.(?=\w)/g, 'items_');
}

/** Imports of several constants out of a split module, as one import for each. Types go. */
const oneByOne = (code: string, id: string) =>
  withoutStar(code).replace(named, (line, names: string, from: string) => {
    const file = meant(from, id);
    if (!file) return line;
    return names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name && !name.startsWith('type ') && !/^[A-Z]/.test(name))
      .map((name) => `import { ${name} } from '${file}.ts?only=${name.split(' ')[0]}';`)
      .join(' ');
  });

/**
 * What belongs together stands on one screen, but no page reads all of it: the build takes some files apart, so that
 * each page loads what it uses. `sources` gives the code of those that are not what is on the disk.
 */
export const splitModules = (sources: Record<string, () => string>): Plugin => ({
  name: 'split-modules',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id) => (part.test(id) ? { id, moduleSideEffects: false } : null),
  async load(id) {
    const [, file = id.replace(/\.ts$/, ''), name] = id.match(part) ?? [];
    if (!splitFiles.has(file)) return null;
    const code = sources[path.basename(file)]?.() ?? (await readFile(`${file}.ts`, 'utf8'));
    const of = (other: string) => `${file}.ts?only=${other}`;
    const parts = splitModule(oneByOne(code, file), (source) => this.parse(source, { lang: 'ts' }), of);
    const all = [...parts.keys()].map((other) => `export { ${other} } from '${of(other)}';`);
    return { code: name ? parts.get(name)! : all.join('\n'), map: null, moduleSideEffects: false };
  },
  transform(code, id) {
    if (!/\.tsx?$/.test(id) || id.includes('node_modules')) return null;
    const its = oneByOne(code, id);
    return its === code ? null : { code: its, map: null };
  },
});
