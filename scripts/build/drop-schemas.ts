interface Node {
  type: string;
  start: number;
  end: number;
  source?: { value: string };
  declaration?: Node | null;
  declarations?: { id: { name: string }; init?: Node | null }[];
  specifiers?: { local: { name: string }; start: number; end: number }[];
}

/**
 * A model's source without its schemas: the import of zod goes, and every top-level constant that is made with it or
 * with a schema. Limits, lists and defaults stay. If a page needs a schema after all, its import fails and the build
 * stops. `parse` gives the program's syntax tree.
 */
export function dropSchemas(code: string, parse: (source: string) => unknown): string {
  const { body } = parse(code) as { body: Node[] };
  const text = (node: { start: number; end: number }) => code.slice(node.start, node.end);
  const imports = body.filter(
    (node) => node.type === 'ImportDeclaration' && node.source?.value !== 'zod/mini',
  );
  // What another model gives under a capital is its schema: it is gone there, too.
  const given = imports.flatMap((node) => node.specifiers ?? []).map(({ local }) => local.name);
  const gone = ['z', ...given.filter((name) => /^[A-Z]/.test(name))];
  const kept: string[] = [];
  for (const node of body) {
    const declared = node.type === 'ExportNamedDeclaration' ? node.declaration : node;
    if (declared?.type !== 'VariableDeclaration') {
      if (/Function/.test(declared?.type ?? '')) kept.push(text(node));
      continue;
    }
    const its = declared.declarations!;
    // Only what a constant is made of counts, not the type beside it.
    const made = its.map(({ init }) => (init ? text(init) : '')).join();
    if (mentions(made, gone)) gone.push(...its.map(({ id }) => id.name));
    else kept.push(`export const ${its.map(({ id, init }) => `${id.name} = ${text(init!)}`).join()};`);
  }
  const rest = kept.join('\n');
  const needed = imports.flatMap((node) => {
    const names = (node.specifiers ?? []).filter(({ local }) => mentions(rest, [local.name])).map(text);
    return names.length ? `import { ${names.join(', ')} } from '${node.source!.value}';` : [];
  });
  return [...needed, rest].join('\n');
}

const mentions = (source: string, names: readonly string[]) =>
  names.some((name) => new RegExp(`\\b${name}\\b`).test(source));
