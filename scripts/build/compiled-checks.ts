import { Asked } from '../../core/model/asked';
import { Draft } from '../../core/model/draft';
import { Entry } from '../../core/model/entry';
import { Look } from '../../core/model/look';
import { Profile } from '../../core/model/profile';
import { Rhythm } from '../../core/model/rhythm';
import { compileCheck } from './compile-check';

/** The checks of store/checks.ts, by name, with the schema each is made from. */
export const schemas = {
  isRhythm: Rhythm,
  isLook: Look,
  isProfile: Profile,
  isAsked: Asked,
  isDraft: Draft,
  isEntry: Entry,
};

/** store/checks.ts as the production build ships it. */
export function compiledChecks(): string {
  return Object.entries(schemas)
    .map(([name, schema]) => `export const ${name}=v=>${compileCheck(schema)};`)
    .join('\n');
}

/** Puts the compiled checks in the place of store/checks.ts when a production build is made. */
export const compileSchemas = {
  name: 'compile-schemas',
  apply: 'build' as const,
  enforce: 'pre' as const,
  load(id: string) {
    return /[\\/]store[\\/]checks\.ts$/.test(id) ? { code: compiledChecks(), map: null } : null;
  },
};
