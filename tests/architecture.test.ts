import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Who may import whom (README, "The house"). A room may always import itself, entrypoints only their own folder. */
const mayImport: Record<string, RegExp> = {
  entrypoints: /^(components|store|core|content)\//,
  components: /^(core|content)\//,
  store: /^core\//,
  content: /^core\/(model\/|text\/spoken$|care\/(spell-phrases|word-forms|arabic-forms)$)/,
  core: /^$/,
};
const rooms = Object.keys(mayImport);
const files = globSync(rooms.map((room) => `${room}/**/*.{ts,tsx}`)).map((path) => {
  const file = path.replaceAll('\\', '/');
  return { file, room: file.split('/')[0]!, source: readFileSync(file, 'utf8') };
});

/** The modules a file names, as paths from the root where they are ours. */
function importsOf({ file, source }: { file: string; source: string }) {
  const found = source.matchAll(/^\s*(?:import|export)\s(?:(type)\s)?[^'";]*?(?:from\s+)?'([^']+)'/gm);
  const folder = file.slice(0, file.lastIndexOf('/'));
  return [...found, ...source.matchAll(/(import)\('([^']+)'\)/g)].map(([, typeOnly, name]) => {
    const ours = name!.startsWith('@/')
      ? name!.slice(2)
      : name!.startsWith('./')
        ? `${folder}/${name!.slice(2)}`
        : null;
    return { name: name!, ours, typeOnly: typeOnly === 'type' };
  });
}

/** What content may call: a name for its words, and the spellings and endings of phrases. All of it runs without a condition. */
const ownName = /^core\/(text\/spoken|care\/(spell-phrases|word-forms|arabic-forms))$/;
const isLogic = ({ file }: { file: string }) => !/^content\/(?:\w[\w-]*\/)+/.test(file);

describe('the house', () => {
  test('has files in every room', () => {
    for (const room of rooms) expect(files.filter((one) => one.room === room).length).toBeGreaterThan(3);
  });

  test('every arrow points down', () => {
    const wrong = files.flatMap((one) =>
      importsOf(one)
        .filter(({ ours }) => ours && ours.split('/')[0] !== one.room && !mayImport[one.room]!.test(ours))
        .map(({ name }) => `${one.file} → ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('no entrypoint imports another', () => {
    const wrong = files
      .filter((one) => one.room === 'entrypoints')
      .flatMap((one) =>
        importsOf(one)
          .filter(
            ({ ours }) => ours?.startsWith('entrypoints/') && ours.split('/')[1] !== one.file.split('/')[1],
          )
          .map(({ name }) => `${one.file} → ${name}`),
      );
    expect(wrong).toEqual([]);
  });

  test('content takes only types from the model and its name by spoken(), and has no conditions', () => {
    const content = files.filter((one) => one.room === 'content');
    const values = content.flatMap((one) =>
      importsOf(one)
        .filter(({ ours, typeOnly }) => ours?.startsWith('core/') && !ownName.test(ours) && !typeOnly)
        .map(({ name }) => `${one.file} → ${name}`),
    );
    const conditions = content.filter(({ source }) =>
      /\bif \(|\? .* : |=>|\bfunction\b/.test(withoutText(source)),
    );
    expect([...values, ...conditions.map(({ file }) => file)]).toEqual([]);
  });

  test('nothing goes in a circle', () => {
    const byPath = new Map(files.map((one) => [one.file.replace(/\.tsx?$/, ''), one]));
    const resolve = (ours: string) => byPath.get(ours) ?? byPath.get(`${ours}/index`);
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: (typeof files)[number], trail: string[]) => {
      if (trail.includes(file.file))
        circles.push([...trail.slice(trail.indexOf(file.file)), file.file].join(' → '));
      if (done.has(file.file) || trail.includes(file.file)) return;
      for (const { ours, typeOnly } of importsOf(file)) {
        const next = ours && !typeOnly ? resolve(ours) : undefined;
        if (next) walk(next, [...trail, file.file]);
      }
      done.add(file.file);
    };
    for (const file of files) walk(file, []);
    expect(circles).toEqual([]);
  });

  test('between rooms imports start with @/, inside with ./', () => {
    const wrong = files.flatMap((one) =>
      importsOf(one)
        .filter(({ name }) => name.startsWith('..') || name.startsWith('@/entrypoints/'))
        .map(({ name }) => `${one.file} → ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('only entrypoints and store touch the browser, and only store its storage', () => {
    const browser = files.filter((one) => /'wxt\/browser'|\bchrome\./.test(one.source));
    expect(browser.filter(({ room }) => room !== 'entrypoints' && room !== 'store')).toEqual([]);
    const storage = files.filter(
      (one) => one.room !== 'store' && /browser\.storage\.(local|session|sync)/.test(one.source),
    );
    expect(storage.map(({ file }) => file)).toEqual([]);
  });

  test('keys of storage are named only in store/items.ts', () => {
    const items = files.find(({ file }) => file === 'store/items.ts')!.source;
    const keys = [...items.matchAll(/(?:key|prefix): '([^']+)'/g)].map(([, key]) => key!);
    expect(keys.length).toBeGreaterThan(5);
    const wrong = files
      .filter(({ file, room }) => file !== 'store/items.ts' && room === 'store')
      .filter(({ source }) => keys.some((key) => source.includes(`'${key}'`) || source.includes(`\`${key}`)));
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('rules are pure: no clock, no chance, no browser, no Preact', () => {
    const impure =
      /Date\.now\(|new Date\(|Math\.random\(|Temporal\.Now|\bglobalThis\b|\bdocument\.|\bnavigator\.|'preact/;
    const wrong = files.filter((one) => one.room === 'core' && impure.test(withoutComments(one.source)));
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('components hold no words of their own', () => {
    const wrong = files
      .filter((one) => one.file.endsWith('.tsx'))
      .flatMap((one) => {
        const markup = withoutComments(one.source);
        const between = [...markup.matchAll(/(?<!=)>\s*([A-Za-z][^<>{}=;()]{2,})\s*</g)].map(([, text]) =>
          text!.trim(),
        );
        const attributes = [...markup.matchAll(/\b(?:aria-label|title|placeholder|alt)="([^"]+)"/g)].map(
          ([, text]) => text!,
        );
        return [...between, ...attributes].map((text) => `${one.file}: ${text}`);
      });
    expect(wrong).toEqual([]);
  });

  test('the focus moves with the drawing, never a moment after it, where a letter typed at once would be lost', () => {
    const late = /\buseEffect\((?:(?!\n {2}\}?,? ?\[?[^\n]*\]\);)[\s\S])*?\.focus\(/;
    expect(files.filter(({ source }) => late.test(source)).map(({ file }) => file)).toEqual([]);
  });

  test('files of logic stay under 200 lines and the background entry under 50', () => {
    const lines = (source: string) => source.split('\n').length;
    expect(files.filter((one) => isLogic(one) && lines(one.source) > 200).map(({ file }) => file)).toEqual(
      [],
    );
    const entry = files.find(({ file }) => file === 'entrypoints/background/index.ts')!;
    expect(lines(entry.source)).toBeLessThanOrEqual(50);
  });

  test('nine files of logic in ten have at most 120 lines', () => {
    const lines = files.filter(isLogic).map(({ source }) => source.split('\n').length);
    lines.sort((a, b) => a - b);
    expect(lines[Math.floor(lines.length * 0.9)]).toBeLessThanOrEqual(120);
  });

  test('names say what is inside', () => {
    const vague = /(^|[/-])(utils?|helpers?|manager|service|data|info|common|misc)([/.-]|$)/;
    expect(files.filter(({ file }) => vague.test(file)).map(({ file }) => file)).toEqual([]);
    const components = files.filter((one) => one.file.endsWith('.tsx') && !one.file.endsWith('main.tsx'));
    expect(components.filter(({ file }) => !/\/[A-Z]\w+\.tsx$/.test(file)).map(({ file }) => file)).toEqual(
      [],
    );
    const barrels = files.filter(
      ({ file }) => /\/index\.tsx?$/.test(file) && !/^(content\/\w+|entrypoints\/background)\//.test(file),
    );
    expect(barrels.map(({ file }) => file)).toEqual([]);
  });

  test('nobody outside is listened to: no message or port from a web page or another extension', () => {
    const doors =
      /onMessageExternal|onConnect(?:External)?\b|onUserScript|runtime\.connect|\bonmessageerror\b/;
    expect(files.filter(({ source }) => doors.test(withoutComments(source))).map(({ file }) => file)).toEqual(
      [],
    );
    const listens = /onMessage\b|addEventListener\('message'/;
    const places = files
      .filter(({ source }) => listens.test(withoutComments(source)))
      .map(({ file }) => file);
    // Drafts of our own pages, and the worker's one question from the page that started it.
    expect(places.toSorted()).toEqual(['entrypoints/background/index.ts', 'store/vault.worker.ts']);
  });

  test('nothing leaves the device: no request but for the extension’s own files', () => {
    const wrong = files.filter((one) =>
      /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|https?:\/\//.test(withoutComments(one.source)),
    );
    const places = wrong.map(({ file }) => file.replace(/^content\/help-lines\/.+/, 'content/help-lines/'));
    expect([...new Set(places)].toSorted()).toEqual([
      // Links that a reader may follow; they are text here, and nothing opens them by itself.
      'content/help-lines/',
      'store/shipped.ts',
    ]);
  });
});

function withoutComments(source: string) {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
function withoutText(source: string) {
  return withoutComments(source).replace(/'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|"(?:[^"\\]|\\.)*"/g, "''");
}
