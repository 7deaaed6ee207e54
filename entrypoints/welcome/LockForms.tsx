import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { NewLockForm } from '@/components/lock/NewLockForm';
import { RecoverySheet } from '@/components/lock/RecoverySheet';
import '@/components/lock/lock.css';
import { welcomeWords } from '@/content/words/welcome';
import { createLockForms } from './lock-forms';

/** Setting up the lock. It is loaded when somebody begins to. */
export function LockForms({ onLeave }: { onLeave: () => void }) {
  const { value: lock } = useSignal(createLockForms());
  const place = useRef<HTMLDivElement>(null);
  const { isOn, prepared, busy, says } = lock;
  useEffect(() => void lock.open(), [lock]);
  const form = isOn.value ? 'on' : prepared.value ? 'sheet' : isOn.value === false ? 'new' : null;
  // The button that led here is gone, and so is each form before the next: the focus goes along.
  useEffect(() => {
    if (form) place.current?.querySelector<HTMLElement>('input, #print-code, [tabindex]')?.focus();
  }, [form]);
  return (
    <div ref={place}>
      {form === 'new' && (
        <NewLockForm busy={busy.value} onMake={(secret) => void lock.make(secret)} onCancel={onLeave} />
      )}
      {form === 'sheet' && prepared.value && (
        <RecoverySheet
          code={prepared.value.recoveryCode}
          busy={busy.value}
          onPrint={() => print()}
          onLock={() => void lock.put()}
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
