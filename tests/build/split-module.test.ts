import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import { splitModule } from '../../scripts/build/split-module';

const parts = (code: string) =>
  splitModule(
    code,
    (source) => parseAst(source, { lang: 'ts' }),
    (name) => `all?only=${name}`,
  );

describe('a module that is taken apart', () => {
  test('gives each constant under its name, whether it was exported or not', () => {
    const found = parts(`const a = 1;\nexport const b: number = 2;\nexport interface C { d: string }`);
    expect([...found]).toEqual([
      ['a', 'export const a = 1;'],
      ['b', 'export const b: number = 2;'],
    ]);
  });

  test.each([
    ['beside it', `const a = 1; export const b = [a];`],
    ['spread', `const a = { x: 1 }; export const b = { ...a };`],
    ['called', `const a = () => 1; export const b = a();`],
    ['in an arrow', `const a = 1; export const b = (n) => n + a;`],
    ['of which one property is taken', `const a = { key: 1 }; export const b = a.key;`],
  ])('a constant brings in what it names: %s', (_, code) => {
    expect(parts(code).get('b')).toMatch(/^import \{ a \} from 'all\?only=a';\nexport const b/);
  });

  test('brings in of the imports only what each constant names, and no types', () => {
    const found = parts(
      `import { type T, one, two as other } from './x';\nimport type { U } from './y';\nexport const a: T = one;\nexport const b = other as U;`,
    );
    expect(found.get('a')).toBe(`import { one } from './x';\nexport const a: T = one;`);
    expect(found.get('b')).toBe(`import { two as other } from './x';\nexport const b = other as U;`);
  });

  test('stops the build at two constants in one line, which it cannot tell apart', () => {
    expect(() => parts('export const a = 1, b = 2;')).toThrow('several constants');
  });
});
