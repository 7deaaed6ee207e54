import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { CalmFigure } from '@/components/moment/CalmFigure';
import { practiceWords } from '@/content/words/practices';

const words = practiceWords.wait;

interface Props {
  id: string;
  label: string;
  seconds: number;
}

/** A wait with a slow circle. It begins and ends when the reader says so, and tells in words how far it has come. */
export function PauseField({ id, label, seconds }: Props) {
  /** Seconds gone by; null before it began. */
  const gone = useSignal<number | null>(null);
  const running = gone.value !== null && gone.value < seconds;
  useEffect(() => {
    if (!running) return;
    const beat = setInterval(() => {
      gone.value = (gone.value ?? 0) + 1;
    }, 1000);
    return () => clearInterval(beat);
  }, [running]);
  return (
    <div class="wait" id={id} data-running={running}>
      <p class="unseen">{label}</p>
      <CalmFigure label={words.figure} moving={running} />
      <p role="status">{says(gone.value, seconds)}</p>
      <button
        type="button"
        class={running ? 'plain' : 'gentle'}
        data-act={running ? 'end-wait' : 'start-wait'}
        onClick={() => {
          gone.value = running ? seconds : 0;
        }}
      >
        {running ? words.end : words.start}
      </button>
    </div>
  );
}

function says(gone: number | null, seconds: number): string {
  if (gone === null) return '';
  if (gone >= seconds) return words.done;
  return gone * 2 >= seconds ? words.half : words.running;
}
