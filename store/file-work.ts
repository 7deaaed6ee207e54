import { armor, Decrypter, Encrypter } from 'age-encryption';

// Sealing and opening whole files with age. Belongs into the worker (store/vault-work.ts): scrypt freezes whoever runs it.

/** age's own measure for scrypt: about a second, and 256 MB, for every guess. */
const workFactor = 18;

export interface FileWork {
  sealFile(of: { bytes: Uint8Array; passphrase: string; workFactor?: number }): Promise<Uint8Array>;
  /** null when the passphrase does not open it, or when it was changed since it was sealed. */
  openFile(of: { bytes: Uint8Array; passphrase: string }): Promise<Uint8Array | null>;
}

export const fileWork: FileWork = {
  sealFile({ bytes, passphrase, workFactor: factor = workFactor }) {
    const sealing = new Encrypter();
    sealing.setPassphrase(passphrase);
    sealing.setScryptWorkFactor(factor);
    return sealing.encrypt(bytes);
  },

  async openFile({ bytes, passphrase }) {
    try {
      const opening = new Decrypter();
      opening.addPassphrase(passphrase);
      const begins = new TextDecoder('latin1').decode(bytes.subarray(0, 64));
      const isArmoured = begins.includes('-----BEGIN AGE');
      return await opening.decrypt(isArmoured ? armor.decode(new TextDecoder().decode(bytes)) : bytes);
    } catch {
      return null;
    }
  },
};
