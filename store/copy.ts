// The one copy that stands while everything is cleared and written back: a real file of the browser's own (OPFS), not a
// row of a database, because a file that is removed leaves nothing in the other files of the profile.
const fileName = 'copy';

async function folder(): Promise<FileSystemDirectoryHandle | null> {
  return (await navigator.storage?.getDirectory?.()) ?? null;
}

const ignoreMissing = (error: unknown) => {
  if ((error as Error).name !== 'NotFoundError') throw error;
  return null;
};

/** The copy; null when there is none, or one that was not finished: then nothing had been cleared yet. */
export async function readCopy(): Promise<Record<string, unknown> | null> {
  const handle = await (await folder())?.getFileHandle(fileName).catch(ignoreMissing);
  if (!handle) return null;
  try {
    return JSON.parse(await (await handle.getFile()).text());
  } catch {
    return null;
  }
}

/** Whether a copy stands, finished or not. */
export async function hasCopy(): Promise<boolean> {
  return !!(await (await folder())?.getFileHandle(fileName).catch(ignoreMissing));
}

/** Writes the copy. It is there as a whole when this resolves; rejects, with nothing lost, where that cannot be had. */
export async function writeCopy(all: Record<string, unknown>): Promise<void> {
  const where = await folder();
  if (!where) throw new Error('there is no place for a copy');
  const file = await (await where.getFileHandle(fileName, { create: true })).createWritable();
  await file.write(JSON.stringify(all));
  await file.close();
  if (!(await readCopy())) throw new Error('the copy cannot be read back');
}

export async function removeCopy(): Promise<void> {
  await (await folder())?.removeEntry(fileName).catch(ignoreMissing);
}
