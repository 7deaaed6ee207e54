import { tellItem } from '@/components/practice/tell-item';
import { backupWords } from '@/content/words/backup';
import type { Lists } from '@/core/model/list';
import type { Practice } from '@/core/model/practice';
import type { Block } from '@/core/portable/paper';

/** The living lists for paper, each under its name: boundaries, promises, plans. Nothing where there are none. */
export function listBlocks(lists: Lists, practices: readonly Practice[]): Block[] {
  const all = practices.flatMap((practice): Block[] => {
    const items = lists.get(practice.id) ?? [];
    if (!items.length) return [];
    const told = items.map((item): Block => ({ kind: 'told', told: tellItem(practice, item) }));
    return [{ kind: 'day', text: practice.name }, ...told];
  });
  return all.length ? [{ kind: 'heading', text: backupWords.groups.lists }, ...all] : [];
}
