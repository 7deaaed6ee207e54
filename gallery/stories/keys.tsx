import { KeysDialog, type KeysPage } from '@/components/keys/KeysDialog';
import { nothing } from '@/gallery/acts';
import type { Story } from '@/gallery/story';

/** The keys of a page, as they stand over it. */
export const keys = (page: KeysPage): Story => ({
  name: 'keys',
  draw: () => <KeysDialog page={page} onClose={nothing} />,
  after: (root) => {
    root.querySelector<HTMLDialogElement>('dialog')!.open = true;
  },
});
