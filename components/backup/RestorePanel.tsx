import { useSignal } from '@preact/signals';
import { SecretForm } from '@/components/lock/SecretForm';
import { Panel } from '@/components/Part';
import { backupWords as words } from '@/content/words/backup';
import type { FileFault } from '@/core/import/arrived';
import type { MergeChoice } from '@/core/portable/merge-holdings';
import type { PaperNames } from '@/core/portable/tell-entry';
import { sayCount } from '@/core/text/say-count';
import { PreviewView, type Shown } from './PreviewView';
import { Progress } from './Progress';
import { type Back, TakeBack } from './TakeBack';
import './backup.css';

/** Told how far something has come, 0 … 1. */
type OnPart = (part: number) => void;

interface Props {
  names: PaperNames;
  /** Reads a file and compares it; resolves with why not when it cannot be read. Changes nothing. */
  onRead: (file: File, onPart: OnPart, passphrase?: string) => Promise<Shown | { fault: FileFault }>;
  /** Brings in what was read last. Rejects, with nothing changed, when storage refuses. */
  onRestore: (choice: MergeChoice, onPart: OnPart) => Promise<{ added: number; changed: number }>;
  /** How things stood before; null when there is nothing to bring back. */
  back: Back | null;
  onBack: () => Promise<unknown>;
  onForget: () => Promise<unknown>;
}

/** Bringing a file in: choosing it, opening it where it is sealed, seeing what it holds, and then, or not. */
export function RestorePanel({ names, onRead, onRestore, back, onBack, onForget }: Props) {
  const chosen = useSignal<File | null>(null);
  const file = useSignal<Shown | null>(null);
  const sealed = useSignal(false);
  const busy = useSignal<{ label: string; part: number | null } | null>(null);
  const doing = (label: string): OnPart => {
    busy.value = { label, part: null };
    return (part) => {
      busy.value = { label, part };
    };
  };
  const says = useSignal('');
  const leave = (said = '') => {
    chosen.value = null;
    file.value = null;
    sealed.value = false;
    busy.value = null;
    says.value = said;
  };
  const read = async (passphrase?: string): Promise<boolean> => {
    try {
      const found = await onRead(chosen.value!, doing(words.reading), passphrase);
      busy.value = null;
      if ('fault' in found && found.fault === 'wrong-passphrase') return false;
      sealed.value = 'fault' in found && found.fault === 'sealed';
      if (!('fault' in found)) file.value = found;
      else if (!sealed.value) leave(`${words.fault[found.fault]} ${words.faultSafe}`);
      return true;
    } catch {
      leave(words.refused);
      return true;
    }
  };
  const go = async (choice: MergeChoice) => {
    leave(await onRestore(choice, doing(words.bringing)).then(sayDone, () => words.refused));
  };
  return (
    <Panel name={words.inName} lead={words.inLead}>
      {!file.value && (
        <label class="file">
          <span>{words.pick}</span>
          <input
            type="file"
            id="file-in"
            accept=".json,.csv,.age,.txt"
            disabled={busy.value !== null}
            onChange={(event) => {
              const [one] = event.currentTarget.files ?? [];
              if (!one) return;
              leave();
              chosen.value = one;
              void read();
            }}
          />
        </label>
      )}
      {sealed.value && (
        <SecretForm id="file-secret" label={words.secret} act={words.open} onSecret={read}>
          <button type="button" onClick={() => leave()}>
            {words.leave}
          </button>
        </SecretForm>
      )}
      {file.value && (
        <PreviewView
          file={file.value}
          names={names}
          busy={busy.value !== null}
          onGo={(choice) => void go(choice)}
          onLeave={() => leave()}
        />
      )}
      {busy.value && !sealed.value && <Progress {...busy.value} />}
      <p id="restore-says" role="status">
        {says}
      </p>
      <TakeBack back={back} onBack={onBack} onForget={onForget} />
    </Panel>
  );
}

function sayDone({ added, changed }: { added: number; changed: number }): string {
  if (!added && !changed) return words.unchanged;
  const said = [added > 0 && sayCount(added, words.done), changed > 0 && sayCount(changed, words.changed)];
  return said.filter(Boolean).join(' ');
}
