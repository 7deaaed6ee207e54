import type { OwnPrompts } from '@/core/model/own-prompts';
import type { Rhythm } from '@/core/model/rhythm';
import { sharedFields } from './fields';
import type { Landing } from './land';
import { type Kinds, markOf } from './piece';
import { type Shared, thingKey } from './pieces-of';

type Setting = Record<string, unknown>;

/** The settings with the changed fields. A setting that would not be one with them stays as it is here. */
export function landSettings(
  shared: Shared,
  landing: Landing,
  changes: ReadonlyMap<string, unknown>,
): Pick<Shared, 'settings' | 'ownPrompts'> {
  const settings: Record<string, object | undefined> = { ...shared.settings };
  let { ownPrompts } = shared;
  for (const name of Object.keys(sharedFields)) {
    const ours = [...changes].filter(([key]) => key.startsWith(`s${name}.`));
    if (!ours.length) continue;
    const was = (name === 'ownPrompts' ? ownPrompts : (settings[name] ?? landing.fallbacks[name])) as Setting;
    const next = landed(name, was, new Map(ours));
    // Moments before the times were set are never raised late.
    if (name === 'rhythm') (next as Rhythm).setAt = landing.now;
    if (!landing.isSetting(name, next)) continue;
    settings[name] = next;
    if (name === 'ownPrompts') ownPrompts = next as unknown as OwnPrompts;
  }
  return { settings, ownPrompts };
}

function landed(name: string, was: Setting, changes: Map<string, unknown>): Setting {
  const next = { ...was };
  for (const [field, form] of Object.entries(sharedFields[name]!)) {
    if (form === 'whole') {
      const change = changes.get(`s${name}.${field}`) as Kinds['s'] | null | undefined;
      if (change && 'is' in change) next[field] = change.is;
      else if (change) delete next[field];
      continue;
    }
    const things = landThings(name, field, (was[field] as unknown[]) ?? [], changes);
    if (things) next[field] = things.slice(0, form.most);
  }
  return next;
}

/** The things of one field with those that came and without those that went; null where nothing did. */
function landThings(name: string, field: string, was: unknown[], changes: Map<string, unknown>) {
  const prefix = `s${name}.${field}/`;
  const ours = [...changes].filter(([key]) => key.startsWith(prefix));
  if (!ours.length) return null;
  const stays = was.filter((thing) => changes.get(thingKey(name, field, thing)) !== null);
  const known = new Set(stays.map(markOf));
  const fresh = ours.flatMap(([, value]) => (value === null ? [] : [(value as Kinds['s']).is]));
  return [...stays, ...fresh.filter((thing) => !known.has(markOf(thing)))];
}
