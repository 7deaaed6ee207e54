import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Choice } from '@/components/Choice';
import { NewLockForm } from '@/components/lock/NewLockForm';
import { RecoverySheet } from '@/components/lock/RecoverySheet';
import { SecretForm } from '@/components/lock/SecretForm';
import '@/components/lock/lock.css';
import { Panel } from '@/components/Part';
import { lockWords as words } from '@/content/words/lock';
import { autoLockChoices } from '@/core/model/vault';
import { createLock } from './lock-panel-state';

const minutes = () => autoLockChoices.map((n) => ({ value: `${n}` as const, name: words.minutes[n] }));

/** The lock: setting it up, closing it, changing the passphrase, turning it off. */
export function LockPanel() {
  const { value: lock } = useSignal(createLock());
  useEffect(() => void lock.open(), [lock]);
  const { step, prepared, busy, says, state, autoLock } = lock;
  const isOn = state.value === 'open';
  return (
    <Panel name={words.name} lead={isOn ? words.on : `${words.lead} ${words.off}`}>
      <p class="soft">{words.limits}</p>
      {step.value === 'resting' && !isOn && (
        <button type="button" id="begin-lock" onClick={() => lock.go('making')}>
          {words.begin}
        </button>
      )}
      {step.value === 'resting' && isOn && (
        <>
          <Choice
            name="autoLock"
            legend={words.after}
            says={words.afterSays}
            options={minutes()}
            picked={autoLock.value}
            onPick={(value) => void lock.changeAfter(Number(value))}
          />
          <div class="pills">
            <button type="button" class="main" id="lock-now" onClick={() => void lock.lockNow()}>
              {words.lockNow}
            </button>
            <button type="button" id="change-lock" onClick={() => lock.go('changing')}>
              {words.change}
            </button>
            <button type="button" id="turn-lock-off" onClick={() => lock.go('ending')}>
              {words.turnOff}
            </button>
          </div>
        </>
      )}
      {(step.value === 'changing' || step.value === 'ending') && (
        <>
          <p>{step.value === 'changing' ? words.changeSays : words.turnOffSays}</p>
          <SecretForm
            id="now-secret"
            label={words.now}
            act={step.value === 'changing' ? words.change : words.turnOff}
            onSecret={lock.prove}
          >
            <button type="button" id="cancel-proof" onClick={() => lock.go('resting')}>
              {words.cancel}
            </button>
          </SecretForm>
        </>
      )}
      {step.value === 'making' && (
        <NewLockForm
          busy={busy.value}
          onMake={(passphrase) => void lock.make(passphrase)}
          onCancel={() => lock.go('resting')}
        />
      )}
      {step.value === 'showing' && prepared.value && (
        <RecoverySheet
          code={prepared.value.recoveryCode}
          busy={busy.value}
          onPrint={() => print()}
          onLock={() => void lock.put()}
          onCancel={() => lock.go('resting')}
        />
      )}
      <p id="lock-says" role="status">
        {says}
      </p>
    </Panel>
  );
}
