import { SecretForm } from '@/components/lock/SecretForm';
import { syncWords as words } from '@/content/words/sync';

interface Props {
  label: string;
  act: string;
  /** Resolves with false when the passphrase does not fit; rejects when the browser refuses. */
  onSecret: (secret: string) => Promise<boolean>;
}

/** Asks for a passphrase, and says what came of it in the words of the account. */
export function SyncForm(props: Props) {
  return <SecretForm {...props} id="sync-secret" faults={{ wrong: words.wrong, failed: words.refusedNow }} />;
}
