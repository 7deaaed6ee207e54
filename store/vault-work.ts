import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { Vault } from '@/core/model/vault';
import { type FileWork, fileWork } from './file-work';

// Everything done with age. It is loaded by the worker alone: scrypt takes a second or two on purpose, and would freeze
// a page for as long.

/** The parts of a lock that are made from secrets. */
export type LockFiles = Pick<Vault, 'recipient' | 'byPassphrase' | 'byRecovery' | 'dataKey'>;
/** What a secret opens: the identity, and the data key in base64. */
export interface Keys {
  identity: string;
  dataKey: string;
}

/** What the worker can be asked, by name: what goes in, and what comes out. */
export interface VaultWork extends FileWork {
  make(of: {
    passphrase: string;
    recoveryCode: string;
    workFactor: number;
  }): Promise<LockFiles & { keys: Keys }>;
  /** null when the secret does not open it. */
  open(of: { file: string; secret: string; dataKey: string }): Promise<Keys | null>;
  sealTo(of: { recipient: string; text: string }): Promise<string>;
  /** One answer for each file: null for what the identity does not open. */
  openAll(of: { identity: string; files: string[] }): Promise<(string | null)[]>;
}

/**
 * A recovery code is 128 random bits: stretching it would only make its owner wait. A passphrase is stretched with age's
 * own measure (2^18: about a second and 256 MB of memory for every guess).
 */
const recoveryWorkFactor = 10;
/** More would be a file made to freeze whoever opens it. */
const maxSecretLength = 1024;

async function withPassphrase(text: string, secret: string, workFactor: number): Promise<string> {
  const sealing = new Encrypter();
  sealing.setPassphrase(secret);
  sealing.setScryptWorkFactor(workFactor);
  return (await sealing.encrypt(text)).toBase64();
}

async function toRecipient(inside: string | Uint8Array, recipient: string): Promise<string> {
  const sealing = new Encrypter();
  sealing.addRecipient(recipient);
  return (await sealing.encrypt(inside)).toBase64();
}

function withIdentity(identity: string): Decrypter {
  const opening = new Decrypter();
  opening.addIdentity(identity);
  return opening;
}

export const vaultWork: VaultWork = {
  ...fileWork,

  async make({ passphrase, recoveryCode, workFactor }) {
    const identity = await generateX25519Identity();
    const recipient = await identityToRecipient(identity);
    const key = crypto.getRandomValues(new Uint8Array(32));
    // A line of its own, as the age program writes identity files.
    const file = `${identity}\n`;
    return {
      recipient,
      byPassphrase: await withPassphrase(file, passphrase, workFactor),
      byRecovery: await withPassphrase(file, recoveryCode, recoveryWorkFactor),
      dataKey: await toRecipient(key, recipient),
      keys: { identity, dataKey: key.toBase64() },
    };
  },

  async open({ file, secret, dataKey }) {
    if (secret.length > maxSecretLength) return null;
    const opening = new Decrypter();
    opening.addPassphrase(secret);
    let identity: string;
    try {
      identity = (await opening.decrypt(Uint8Array.fromBase64(file), 'text')).trim();
    } catch {
      return null;
    }
    const key = await withIdentity(identity).decrypt(Uint8Array.fromBase64(dataKey));
    return { identity, dataKey: key.toBase64() };
  },

  sealTo: ({ recipient, text }) => toRecipient(text, recipient),

  openAll({ identity, files }) {
    const opening = withIdentity(identity);
    const openOne = (file: string) => opening.decrypt(Uint8Array.fromBase64(file), 'text').catch(() => null);
    return Promise.all(files.map(openOne));
  },
};
