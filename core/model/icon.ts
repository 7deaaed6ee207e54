/** The pictures Mendful can have in the toolbar and on notifications; the bowl is its own. */
export const iconIds = ['bowl', 'leaf', 'cup', 'page'] as const;
export type IconId = (typeof iconIds)[number];

export const iconSizes = [16, 32, 48, 128] as const;

/** Where one of them stands among the files of the extension. */
export function iconPath(id: IconId, size: (typeof iconSizes)[number]): string {
  return id === 'bowl' ? `/icon/${size}.png` : `/icon/${id}/${size}.png`;
}
