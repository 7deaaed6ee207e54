import { useLayoutEffect, useRef } from 'preact/hooks';
import { NewLockForm } from '@/components/lock/NewLockForm';
import { RecoverySheet } from '@/components/lock/RecoverySheet';
import '@/components/lock/lock.css';
import { welcomeWords } from '@/content/words/welcome';
import type { LockFormsState } from './welcome-state';

interface Props extends LockFormsState {
  onLeave: () => void;
}

/** Setting up the lock, one form after the other. */
export function LockForms({ isOn, prepared, busy, says, make, put, onLeave }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const form = isOn.value ? 'on' : prepared.value ? 'sheet' : isOn.value === false ? 'new' : null;
  // The button that led here is gone, and so is each form before the next: the focus goes along.
  useLayoutEffect(() => {
    if (form) place.current?.querySelector<HTMLElement>('input, #print-code, [tabindex]')?.focus();
  }, [form]);
  return (
    <div ref={place}>
      {form === 'new' && (
        <NewLockForm busy={busy.value} onMake={(secret) => void make(secret)} onCancel={onLeave} />
      )}
      {form === 'sheet' && prepared.value && (
        <RecoverySheet
          code={prepared.value.recoveryCode}
          busy={busy.value}
          onPrint={() => print()}
          onLock={() => void put()}
          onCancel={onLeave}
        />
      )}
      {form === 'on' && !says.value && <p tabIndex={-1}>{welcomeWords.look.isOn}</p>}
      <p id="lock-says" role="status" tabIndex={-1}>
        {says}
      </p>
    </div>
  );
}
