import { useSignal } from '@preact/signals';
import { backupWords as words } from '@/content/words/backup';
import { fullDay } from '@/core/portable/full-day';
import { fill } from '@/core/text/fill';

/** How things stood before something large was done. */
export interface Back {
  why: keyof typeof words.backHas;
  /** The day, `YYYY-MM-DD`. */
  madeOn: string;
}

interface Props {
  /** null: there is nothing to bring back, and what was said last is all there is. */
  back: Back | null;
  onBack: () => Promise<unknown>;
  onForget: () => Promise<unknown>;
}

/** Taking the last import back as a whole, or letting the way back go. */
export function TakeBack({ back, onBack, onForget }: Props) {
  const says = useSignal('');
  const busy = useSignal(false);
  const act = async (does: () => Promise<unknown>, done: string) => {
    busy.value = true;
    says.value = await does().then(
      () => done,
      () => words.backFailed,
    );
    busy.value = false;
  };
  return (
    <section class={back ? 'take-back' : undefined}>
      {back && (
        <>
          <p>{fill(words.backHas[back.why], { day: fullDay(back.madeOn) })}</p>
          <p class="soft">{words.backSays}</p>
          <div class="pills">
            <button
              type="button"
              id="take-back"
              disabled={busy.value}
              onClick={() => void act(onBack, words.backDone)}
            >
              {words.back}
            </button>
            <button
              type="button"
              class="plain"
              id="forget-back"
              disabled={busy.value}
              onClick={() => void act(onForget, words.forgotten)}
            >
              {words.forget}
            </button>
          </div>
        </>
      )}
      <p id="back-says" role="status">
        {says}
      </p>
    </section>
  );
}
