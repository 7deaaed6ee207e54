interface Def {
  type: string;
  [key: string]: unknown;
}
type Check = { _zod: { def: { check: string; [key: string]: unknown } } };

const json = JSON.stringify;

/**
 * The few functions compiled checks are made of: each takes what a schema says and returns a check. They are short
 * because every page carries them.
 */
export const parts = `
const S=(...c)=>v=>typeof v=="string"&&c.every(f=>f(v));
const I=(...c)=>v=>Number.isSafeInteger(v)&&c.every(f=>f(v));
const B=v=>typeof v=="boolean";
const E=l=>v=>l.includes(v);
const N=f=>v=>v===null||f(v);
const Q=f=>v=>v===void 0||f(v);
const A=(f,...c)=>v=>Array.isArray(v)&&c.every(g=>g(v))&&v.every(f);
const U=(...f)=>v=>f.some(g=>g(v));
const O=s=>v=>typeof v=="object"&&v!==null&&!Array.isArray(v)&&Object.keys(v).every(k=>Object.hasOwn(s,k))&&Object.keys(s).every(k=>s[k](v[k]));
const X=()=>!0;
const m=n=>v=>v.length>=n;
const M=n=>v=>v.length<=n;
const g=n=>v=>v>=n;
const l=n=>v=>v<=n;
const R=r=>v=>r.test(v);
`;

/**
 * The source of an expression, in terms of `parts`, for a check that says yes exactly when `schema` does. The schemas
 * stay the one truth; their compiled form spares every page and the background the library that reads them.
 * Throws on any schema it does not know: a build that stops is better than a check that lets things through.
 */
export function compileCheck(schema: unknown): string {
  const { def } = (schema as { _zod: { def: Def } })._zod;
  const call = (name: string, ...args: string[]) => `${name}(${args.join()})`;
  switch (def.type) {
    case 'unknown':
      return 'X';
    case 'boolean':
      return 'B';
    case 'string':
      return call('S', ...compileChecks(def));
    case 'number':
      if (def.format !== 'safeint') throw new Error(`a number that is not an int: ${json(def)}`);
      return call('I', ...compileChecks(def));
    case 'enum':
      return call('E', json(Object.values(def.entries as object)));
    case 'literal':
      return call('E', json(def.values));
    case 'nullable':
      return call('N', compileCheck(def.innerType));
    case 'optional':
      return call('Q', compileCheck(def.innerType));
    case 'array':
      return call('A', compileCheck(def.element), ...compileChecks(def));
    case 'union':
      return call('U', ...(def.options as unknown[]).map(compileCheck));
    case 'object':
      return call('O', compileShape(def));
    default:
      throw new Error(`a kind of schema the build cannot compile: ${def.type}`);
  }
}

function compileShape(def: Def): string {
  const catchall = def.catchall as { _zod: { def: Def } } | undefined;
  if (catchall?._zod.def.type !== 'never') throw new Error('an object that is not strict');
  const shape = Object.entries(def.shape as Record<string, unknown>);
  return `{${shape.map(([name, part]) => `${name}:${compileCheck(part)}`).join()}}`;
}

function compileChecks(def: Def): string[] {
  return ((def.checks as Check[] | undefined) ?? []).flatMap(({ _zod: { def: check } }) => {
    switch (check.check) {
      case 'min_length':
        return `m(${check.minimum})`;
      case 'max_length':
        return `M(${check.maximum})`;
      case 'length_equals':
        return [`m(${check.length})`, `M(${check.length})`];
      case 'greater_than':
        if (!check.inclusive) throw new Error('a bound that is not part of its range');
        return `g(${check.value})`;
      case 'less_than':
        if (!check.inclusive) throw new Error('a bound that is not part of its range');
        return `l(${check.value})`;
      case 'string_format':
        return `R(${check.pattern})`;
      default:
        throw new Error(`a check the build cannot compile: ${check.check}`);
    }
  });
}
