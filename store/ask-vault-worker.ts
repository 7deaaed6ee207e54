import type { VaultWork } from './vault-work';

/**
 * Has one piece of work with age done in a worker of its own, which ends with it and takes the secrets in its memory
 * along. Returns its answer; rejects when the worker cannot be started or fails.
 */
export function askVaultWorker<Name extends keyof VaultWork>(
  work: Name,
  of: Parameters<VaultWork[Name]>[0],
): ReturnType<VaultWork[Name]> {
  const worker = new Worker(new URL('./vault.worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<{ answer?: unknown; failed?: string }>) => {
      if (data.failed === undefined) resolve(data.answer);
      else reject(new Error(data.failed));
    };
    worker.onerror = (event) => reject(new Error(event.message || 'the worker could not be started'));
    worker.postMessage({ work, of });
  });
  return answer.finally(() => worker.terminate()) as ReturnType<VaultWork[Name]>;
}
