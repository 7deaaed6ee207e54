import type { Plugin } from 'vite';
import { Asked } from '../../core/model/asked';
import { Backup } from '../../core/model/backup';
import { Draft } from '../../core/model/draft';
import { Entry } from '../../core/model/entry';
import { ListItem } from '../../core/model/list';
import { Look } from '../../core/model/look';
import { OwnPrompts } from '../../core/model/own-prompts';
import { PracticeDrafts } from '../../core/model/practice-draft';
import { Profile } from '../../core/model/profile';
import { Pulse } from '../../core/model/pulse';
import { Reminders } from '../../core/model/reminders';
import { Rhythm } from '../../core/model/rhythm';
import { Sync, SyncLedger } from '../../core/model/sync';
import { Tastes } from '../../core/model/tastes';
import { Ground, Vault } from '../../core/model/vault';
import { compileCheck, parts } from './compile-check';
import { dropSchemas } from './drop-schemas';

/** The checks of store/checks.ts, by name, with the schema each is made from. */
export const schemas = {
  isRhythm: Rhythm,
  isLook: Look,
  isProfile: Profile,
  isAsked: Asked,
  isBackup: Backup,
  isDraft: Draft,
  isEntry: Entry,
  isPulse: Pulse,
  isReminders: Reminders,
  isSync: Sync,
  isSyncLedger: SyncLedger,
  isTastes: Tastes,
  isOwnPrompts: OwnPrompts,
  isListItem: ListItem,
  isPracticeDrafts: PracticeDrafts,
  isGround: Ground,
  isVault: Vault,
};

/** store/checks.ts as the production build ships it. What several checks share is written once. */
export function compiledChecks(): string {
  const checks = Object.entries(schemas)
    .map(([name, schema]) => `export const ${name}=${compileCheck(schema)};`)
    .join('\n');
  const repeated = [...new Set(checks.match(/[ES]\([^()]{24,}\)/g))].filter(
    (it) => checks.split(it).length > 2,
  );
  const shared = repeated.map((it, n) => `const c${n}=${it};`).join('\n');
  return `${parts}${shared}\n${repeated.reduce((code, it, n) => code.replaceAll(it, `c${n}`), checks)}`;
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
