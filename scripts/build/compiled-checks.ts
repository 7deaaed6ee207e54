import type { Plugin } from 'vite';
import { Asked } from '../../core/model/asked';
import { Draft } from '../../core/model/draft';
import { Entry } from '../../core/model/entry';
import { Look } from '../../core/model/look';
import { OwnPrompts } from '../../core/model/own-prompts';
import { Profile } from '../../core/model/profile';
import { Pulse } from '../../core/model/pulse';
import { Rhythm } from '../../core/model/rhythm';
import { Tastes } from '../../core/model/tastes';
import { compileCheck } from './compile-check';
import { dropSchemas } from './drop-schemas';

/** The checks of store/checks.ts, by name, with the schema each is made from. */
export const schemas = {
  isRhythm: Rhythm,
  isLook: Look,
  isProfile: Profile,
  isAsked: Asked,
  isDraft: Draft,
  isEntry: Entry,
  isPulse: Pulse,
  isTastes: Tastes,
  isOwnPrompts: OwnPrompts,
};

/** store/checks.ts as the production build ships it. Lists of words that several checks share are written once. */
export function compiledChecks(): string {
  const checks = Object.entries(schemas)
    .map(([name, schema]) => `export const ${name}=v=>${compileCheck(schema)};`)
    .join('\n');
  const lists = [...new Set(checks.match(/\["[^\]]*"\](?=\.includes)/g))].filter((list) => list.length > 40);
  return lists.reduce(
    (code, list, n) => `const l${n}=${list};\n${code.replaceAll(`${list}.includes`, `l${n}.includes`)}`,
    checks,
  );
}

/** Puts the compiled checks in the place of the schemas when a production build is made. */
export const compileSchemas: Plugin = {
  name: 'compile-schemas',
  apply: 'build',
  enforce: 'pre',
  load(id) {
    return /[\\/]store[\\/]checks\.ts$/.test(id) ? { code: compiledChecks(), map: null } : null;
  },
  transform(code, id) {
    if (!/[\\/]core[\\/]model[\\/][\w-]+\.ts$/.test(id) || !code.includes("'zod/mini'")) return null;
    return { code: dropSchemas(code, (source) => this.parse(source, { lang: 'ts' })), map: null };
  },
};
