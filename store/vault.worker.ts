import { type VaultWork, vaultWork } from './vault-work';

/** The worker's side of store/ask-vault-worker.ts: one question, one answer. */
addEventListener('message', async ({ data }: MessageEvent<{ work: keyof VaultWork; of: never }>) => {
  try {
    postMessage({ answer: await vaultWork[data.work](data.of) });
  } catch (error) {
    postMessage({ failed: String(error) });
  }
});
