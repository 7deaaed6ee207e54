import fc from 'fast-check';

const encoder = new TextEncoder();

/** Names that mean something to objects, and numbers and texts that mean trouble. */
const odd = [
  '{"__proto__":{"polluted":1}}',
  '{"\\u005f_proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '9007199254740991',
  '-1',
  '1e309',
  'null',
  '[]',
  '{}',
  '""',
  '"\\ud800"',
  '"2026-02-31"',
  'true',
];
const oddKeys = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'quarantine:x',
  'vault',
  'ground',
  'snapshot',
  '',
];

type Spoil = (text: string, a: number, b: number) => string;
const at = (text: string, n: number) => (text.length ? n % text.length : 0);

/** What can happen to a file on its way, and what somebody may do to it on purpose. */
const spoils: Record<string, Spoil> = {
  truncated: (text, a) => text.slice(0, at(text, a)),
  headless: (text, a) => text.slice(at(text, a)),
  'with a hole': (text, a, b) => text.slice(0, at(text, a)) + text.slice(at(text, a) + (b % 60)),
  doubled: (text, a, b) => {
    const from = at(text, a);
    return text.slice(0, from + (b % 900)) + text.slice(from);
  },
  'with other signs': (text, a, b) =>
    `${text.slice(0, at(text, a))}${'"\\,[]{}\n\r;\0\u2028\ufeff'[b % 13]}${text.slice(at(text, a) + 1)}`,
  'with an odd value': (text, a, b) => {
    const values = [...text.matchAll(/(?<=[:[,]\s*)(?:"(?:[^"\\]|\\.)*"|-?\d+|null|true|false)/g)];
    const one = values[a % Math.max(1, values.length)];
    return one
      ? text.slice(0, one.index) + odd[b % odd.length] + text.slice(one.index + one[0].length)
      : text;
  },
  'with an odd key': (text, a, b) => {
    const keys = [...text.matchAll(/"(?:[^"\\]|\\.)*"(?=\s*:)/g)];
    const one = keys[a % Math.max(1, keys.length)];
    const key = JSON.stringify(oddKeys[b % oddKeys.length]);
    return one ? text.slice(0, one.index) + key + text.slice(one.index + one[0].length) : text;
  },
  'with a thing twice': (text, a) => {
    const lines = text.split('\n');
    const n = a % lines.length;
    return lines.toSpliced(n, 0, lines[n]!.endsWith(',') ? lines[n]! : `${lines[n]},`).join('\n');
  },
  nested: (text, a) => `${'['.repeat(a % 3000)}${text}${']'.repeat(a % 3000)}`,
  nestedInside: (text, a, b) =>
    `${text.slice(0, at(text, b))}${'{"a":'.repeat(a % 300)}1${'}'.repeat(a % 300)}${text.slice(at(text, b))}`,
};

/** Files made from real ones: some whole, most spoilt once or twice, some of nothing but noise. */
export function hostileFile(real: readonly Uint8Array[]): fc.Arbitrary<{ how: string; bytes: Uint8Array }> {
  const texts = real.map((bytes) => new TextDecoder('latin1').decode(bytes));
  const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff);
  const how = fc.constantFrom(...Object.keys(spoils));
  const spoilt = fc
    .record({
      text: fc.constantFrom(...texts),
      ways: fc.array(fc.tuple(how, fc.nat(), fc.nat()), { minLength: 1, maxLength: 3 }),
    })
    .map(({ text, ways }) => ({
      how: ways.map(([name]) => name).join(' and '),
      bytes: latin1(ways.reduce((said, [name, a, b]) => spoils[name]!(said, a, b), text)),
    }));
  const noise = fc.uint8Array({ maxLength: 400 }).map((bytes) => ({ how: 'noise', bytes }));
  const any = fc.json({ maxDepth: 6 }).map((text) => ({ how: 'any JSON', bytes: encoder.encode(text) }));
  const items = fc
    .dictionary(
      fc.constantFrom('entries:2026-11', 'list:boundaries', 'rhythm', 'asked', 'tastes', 'pulse', 'x'),
      fc.jsonValue(),
    )
    .map((all) => ({
      how: 'any items',
      bytes: encoder.encode(JSON.stringify({ format: 'mendful-backup', version: 1, items: all })),
    }));
  return fc.oneof({ weight: 8, arbitrary: spoilt }, noise, any, items);
}
