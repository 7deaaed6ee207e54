import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { LockForms } from '@/components/welcome/LockForms';
import { createLockForms } from './lock-forms';

/** Setting up the lock. It is loaded when somebody begins to. */
export function LockSetup({ onLeave }: { onLeave: () => void }) {
  const { value: lock } = useSignal(createLockForms());
  useEffect(() => void lock.open(), [lock]);
  return <LockForms {...lock} onLeave={onLeave} />;
}
