import type { Draft } from '@/core/model/draft';
import type { TileId } from '@/core/model/feeling';

function below(was: string, typed: string): string {
  if (!was) return typed;
  return was.endsWith(typed.trim()) ? was : `${was}\n${typed}`;
}

/**
 * `draft` with what was picked and typed in `page` while only its picture stood there (components/PopupShell.tsx). The
 * very same draft when that was nothing.
 */
export function withTyped(draft: Draft, page: ParentNode): Draft {
  const picked = [...page.querySelectorAll<HTMLInputElement>('[name="tile"]:checked')]
    .map(({ value }) => value as TileId)
    .filter((tile) => !draft.tiles.includes(tile));
  const good = below(draft.good, page.querySelector<HTMLTextAreaElement>('#good')?.value ?? '');
  if (!picked.length && good === draft.good) return draft;
  return { ...draft, tiles: [...draft.tiles, ...picked], good };
}
