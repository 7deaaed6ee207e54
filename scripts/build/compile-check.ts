interface Def {
  type: string;
  [key: string]: unknown;
}
interface Schema {
  _zod: { def: Def };
}
type Check = { _zod: { def: { check: string; [key: string]: unknown } } };

const json = JSON.stringify;
const all = (parts: readonly string[]) => parts.filter((part) => part !== '').join('&&') || 'true';

/**
 * The source of a JavaScript expression that is true exactly when `schema` accepts the value named `v`. The schemas
 * stay the one truth; their compiled form spares every page and the background the library that reads them.
 * Throws on any schema it does not know: a build that stops is better than a check that lets things through.
 */
export function compileCheck(schema: unknown, v = 'v', depth = 0): string {
  const { def } = (schema as Schema)._zod;
  const inner = (part: unknown, name: string) => compileCheck(part, name, depth + 1);
  switch (def.type) {
    case 'unknown':
      return 'true';
    case 'boolean':
      return `typeof ${v}=="boolean"`;
    case 'string':
      return all([`typeof ${v}=="string"`, ...compileChecks(def, v)]);
    case 'number':
      if (def.format !== 'safeint') throw new Error(`a number that is not an int: ${json(def)}`);
      return all([`Number.isSafeInteger(${v})`, ...compileChecks(def, v)]);
    case 'enum':
      return `${json(Object.values(def.entries as object))}.includes(${v})`;
    case 'literal':
      return `${json(def.values)}.includes(${v})`;
    case 'nullable':
      return `(${v}===null||${inner(def.innerType, v)})`;
    case 'optional':
      return `(${v}===void 0||${inner(def.innerType, v)})`;
    case 'array': {
      const item = `i${depth}`;
      return all([
        `Array.isArray(${v})`,
        ...compileChecks(def, v),
        `${v}.every(${item}=>${inner(def.element, item)})`,
      ]);
    }
    case 'union':
      return `(${(def.options as unknown[]).map((option) => inner(option, v)).join('||')})`;
    case 'object':
      return compileObject(def, v, inner);
    default:
      throw new Error(`a kind of schema the build cannot compile: ${def.type}`);
  }
}

function compileObject(def: Def, v: string, inner: (part: unknown, name: string) => string): string {
  if ((def.catchall as Schema | undefined)?._zod.def.type !== 'never')
    throw new Error('an object that is not strict');
  const shape = Object.entries(def.shape as Record<string, unknown>);
  const names = json(shape.map(([name]) => name));
  return all([
    `typeof ${v}=="object"&&${v}!==null&&!Array.isArray(${v})`,
    `Object.keys(${v}).every(k=>${names}.includes(k))`,
    ...shape.map(([name, part]) => inner(part, `${v}.${name}`)),
  ]);
}

function compileChecks(def: Def, v: string): string[] {
  return ((def.checks as Check[] | undefined) ?? []).map(({ _zod: { def: check } }) => {
    switch (check.check) {
      case 'min_length':
        return `${v}.length>=${check.minimum}`;
      case 'max_length':
        return `${v}.length<=${check.maximum}`;
      case 'length_equals':
        return `${v}.length==${check.length}`;
      case 'greater_than':
        return `${v}>${check.inclusive ? '=' : ''}${check.value}`;
      case 'less_than':
        return `${v}<${check.inclusive ? '=' : ''}${check.value}`;
      case 'string_format':
        return `${check.pattern}.test(${v})`;
      default:
        throw new Error(`a check the build cannot compile: ${check.check}`);
    }
  });
}
