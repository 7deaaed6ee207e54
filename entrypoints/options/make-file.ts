import { browser } from 'wxt/browser';
import type { BackupForm } from '@/components/backup/BackupPanel';
import { listBlocks } from '@/components/backup/list-blocks';
import { paperNames } from '@/components/paper-names';
import { tellPractised } from '@/components/practice/tell-practised';
import { practices } from '@/content/exercises';
import { backupWords as words } from '@/content/words/backup';
import { backupName } from '@/core/portable/backup-file';
import { checkInsCsv } from '@/core/portable/check-ins-csv';
import { fullDay } from '@/core/portable/full-day';
import { journalHtml, journalMarkdown } from '@/core/portable/journal-paper';
import type { Slice } from '@/core/portable/slice';
import { fill } from '@/core/text/fill';
import { askVaultWorker } from '@/store/ask-vault-worker';
import { makeBackup, makeSealedBackup, readHoldings } from '@/store/backup';
import { inSlices } from '@/store/in-slices';

/** The words of the house, with what practices are called. */
export const names = paperNames((of) =>
  tellPractised(
    practices.find(({ id }) => id === of.practice),
    of,
  ),
);

/** A file, ready to be handed to the downloads. */
export interface MadeFile {
  name: string;
  type: string;
  pieces: BlobPart[];
}

const endings = { sealed: 'age', plain: 'json', html: 'html', markdown: 'md', csv: 'csv' } as const;
const types: Record<BackupForm, string> = {
  sealed: 'application/octet-stream',
  plain: 'application/json',
  html: 'text/html',
  markdown: 'text/markdown',
  csv: 'text/csv',
};

/**
 * Everything as a file of one kind. `onPart` is told how far it is, 0 … 1, and null while it is sealed. Rejects when
 * storage does not answer or the lock is closed.
 */
export async function makeFile(
  form: BackupForm,
  passphrase: string | null,
  madeAt: number,
  onPart: (part: number | null) => void,
): Promise<MadeFile> {
  const name = backupName(Temporal.Now.plainDateISO(), endings[form]);
  const making = { madeAt, app: browser.runtime.getManifest().version, onPart };
  const pieces =
    form === 'plain'
      ? await makeBackup(making)
      : form === 'sealed'
        ? [await sealed(passphrase ?? '', making)]
        : await inSlices(await slicesOf(form), onPart);
  return { name, type: types[form], pieces };
}

async function sealed(passphrase: string, making: Parameters<typeof makeBackup>[0]) {
  const seal: Parameters<typeof makeSealedBackup>[1] = (of) => {
    (making.onPart as (part: number | null) => void)(null);
    return askVaultWorker('sealFile', of);
  };
  return (await makeSealedBackup(passphrase, seal, making)) as Uint8Array<ArrayBuffer>;
}

/** What is made to be read. What was said of the other person each week stays out (guidance, section 8, rule 9). */
async function slicesOf(form: 'html' | 'markdown' | 'csv'): Promise<Iterable<Slice>> {
  const { entries, lists } = await readHoldings();
  if (form === 'csv') return checkInsCsv(entries, { names, words: words.columns });
  const day = fullDay(Temporal.Now.plainDateISO().toString());
  const head = { title: words.paper.title, lead: [fill(words.paper.lead, { day })] };
  const parts = { names, head, trust: false, after: listBlocks(lists, practices) };
  if (form === 'markdown') return journalMarkdown(entries, parts);
  return journalHtml(entries, document.documentElement.lang, parts);
}
