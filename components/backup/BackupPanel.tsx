import { useSignal } from '@preact/signals';
import { Choice } from '@/components/Choice';
import { Panel } from '@/components/Part';
import { Toggle } from '@/components/Toggle';
import { backupWords as words } from '@/content/words/backup';
import { fill } from '@/core/text/fill';
import { sayCount } from '@/core/text/say-count';
import { NewPassphrase } from './NewPassphrase';
import { Progress } from './Progress';
import { SaveOpen } from './SaveOpen';
import './backup.css';

export const backupForms = ['sealed', 'plain', 'html', 'markdown', 'csv'] as const;
export type BackupForm = (typeof backupForms)[number];

interface Props {
  /** Whole days since the last one; null when none was saved yet. */
  age: number | null;
  /** Whether a new one is offered now and then. */
  offers: boolean;
  onOffers: (on: boolean) => void;
  /**
   * Makes the file and hands it to the downloads; resolves with its name. `onPart` is told how far it is, 0 … 1, and null
   * while that cannot be said.
   */
  onMake: (
    form: BackupForm,
    passphrase: string | null,
    onPart: (part: number | null) => void,
  ) => Promise<string>;
}

const options = () => backupForms.map((value) => ({ value, ...words.forms[value] }));

/** Saving everything as a file: sealed first, and any other way after a word on who could read it. */
export function BackupPanel({ age, offers, onOffers, onMake }: Props) {
  const form = useSignal<BackupForm>('sealed');
  const making = useSignal<{ part: number | null } | null>(null);
  const says = useSignal('');
  const make = async (passphrase: string | null) => {
    says.value = '';
    making.value = { part: 0 };
    try {
      const name = await onMake(form.value, passphrase, (part) => {
        making.value = { part };
      });
      says.value = fill(words.saved, { name });
    } catch {
      says.value = words.failed;
    }
    making.value = null;
  };
  const busy = making.value !== null;
  const isPaper = form.value === 'html' || form.value === 'markdown';
  return (
    <Panel name={words.name} lead={words.lead}>
      <p id="backup-age">{sayAge(age)}</p>
      <Choice
        name="backup-form"
        legend={words.form}
        options={options()}
        picked={form.value}
        rows
        onPick={(picked) => {
          form.value = picked;
        }}
      />
      {isPaper && <p class="soft">{words.trustOut}</p>}
      {form.value === 'sealed' ? (
        <NewPassphrase busy={busy} onPassphrase={(passphrase) => void make(passphrase)} />
      ) : (
        <SaveOpen key={form.value} busy={busy} onSave={() => void make(null)} />
      )}
      {making.value && (
        <Progress
          label={making.value.part === null ? words.sealing : words.making}
          part={making.value.part}
        />
      )}
      <p id="backup-says" role="status">
        {says}
      </p>
      <Toggle
        name="offer-backups"
        label={words.offers}
        says={words.offersSays}
        on={offers}
        onChange={onOffers}
      />
    </Panel>
  );
}

function sayAge(age: number | null): string {
  if (age === null) return words.never;
  return age === 0 ? words.today : sayCount(age, words.age);
}
