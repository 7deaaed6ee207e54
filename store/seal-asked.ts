import { openValue, sealValue } from './seal-value';

/**
 * The records of what was asked, half sealed: times and outcomes stay readable, because the plan needs them while the
 * lock is closed; which prompts they were is sealed beside them, and tokens stand in their place. The same prompt has
 * the same token, so that a snooze still finds its record. A prompt raised while locked has none: '' is chosen later.
 */
interface HalfSealed {
  v: number;
  value: Record_[];
  sealed?: string;
}
type Record_ = { promptId: string };

const tokenOf = (n: number) => `~${n}`;

const isRecords = (raw: unknown): raw is HalfSealed => {
  const value = (raw as HalfSealed | null)?.value;
  return Array.isArray(value) && value.every((record) => typeof record?.promptId === 'string');
};

/** The stored value for readable records. What is no list of records is sealed whole. */
export async function sealAsked(key: CryptoKey, name: string, raw: unknown): Promise<unknown> {
  if (!isRecords(raw)) return sealValue(key, name, raw);
  const ids = [...new Set(raw.value.map(({ promptId }) => promptId))].filter(Boolean);
  const tokens = new Map(ids.map((id, n) => [id, tokenOf(n)]));
  const value = raw.value.map((record) => ({ ...record, promptId: tokens.get(record.promptId) ?? '' }));
  return { ...raw, value, sealed: (await sealValue(key, name, ids)).sealed };
}

/** The readable records for a stored value. */
export async function openAsked(key: CryptoKey, name: string, raw: unknown): Promise<unknown> {
  if (!isRecords(raw) || raw.sealed === undefined) return raw;
  const { sealed, ...rest } = raw;
  const ids = await openValue(key, name, { v: 1, sealed });
  if (!Array.isArray(ids)) return raw;
  const byToken = new Map(ids.map((id, n) => [tokenOf(n), id as string]));
  return {
    ...rest,
    value: raw.value.map((record) => ({ ...record, promptId: byToken.get(record.promptId) ?? '' })),
  };
}

/** What can be read of it while the lock is closed: the records with their tokens. */
export function readLockedAsked(raw: unknown): unknown {
  if (!isRecords(raw)) return raw;
  const { sealed: _, ...rest } = raw;
  return rest;
}

/** What to write while the lock is closed: the new records, and what was sealed stays sealed. */
export function writeLockedAsked(fresh: unknown, stored: unknown): unknown {
  const sealed = (stored as HalfSealed | undefined)?.sealed;
  return sealed === undefined ? fresh : { ...(fresh as HalfSealed), sealed };
}
