import os from 'node:os';

/** The machine a run was made on: enough to judge its figures by, nothing that names anybody. */
export function machine() {
  const cpus = os.cpus();
  return {
    system: `${os.platform()} ${os.release().split('-')[0]}, ${os.arch()}`,
    processor: `${cpus.length} × ${cpus[0]?.model.trim() ?? 'unknown'}`,
    memoryGB: Math.round(os.totalmem() / 2 ** 30),
    node: process.versions.node,
    /** Work that waited for a processor when the run began: more than the number of processors means a busy machine. */
    loadAtStart: Number(os.loadavg()[0].toFixed(1)),
  };
}
