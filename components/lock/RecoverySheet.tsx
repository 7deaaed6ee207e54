import { lockWords as words } from '@/content/words/lock';

interface Props {
  code: string;
  busy: boolean;
  onPrint: () => void;
  onLock: () => void;
  onCancel: () => void;
}

/** The recovery code, once, on a sheet to print. Nothing is locked before the reader says that they have it. */
export function RecoverySheet({ code, busy, onPrint, onLock, onCancel }: Props) {
  return (
    <section class="sheet" aria-labelledby="sheet-name">
      <h4 id="sheet-name">{words.sheetName}</h4>
      <p>{words.sheetSays}</p>
      <p class="code" id="recovery-code">
        {code}
      </p>
      <p class="soft">{words.sheetUse}</p>
      <p role="status">{busy && words.locking}</p>
      <div class="pills unprinted">
        <button type="button" id="print-code" onClick={onPrint}>
          {words.print}
        </button>
        <button type="button" class="main" id="put-lock" disabled={busy} onClick={onLock}>
          {words.lockIt}
        </button>
        <button type="button" id="cancel-sheet" disabled={busy} onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </section>
  );
}
