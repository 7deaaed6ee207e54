import { cardWords } from '@/content/words/cards';
import type { SnoozeChoice } from '@/core/plan/snooze';

const words = cardWords.later;

interface Props {
  /** The choices that make sense now; none when it has been put off often enough. */
  choices: readonly SnoozeChoice[];
  onLater: (choice: SnoozeChoice) => void;
  onLetGo: () => void;
  onPause: () => void;
  onBack: () => void;
}

/** *Not now*: later, or not at all. */
export function LaterPanel({ choices, onLater, onLetGo, onPause, onBack }: Props) {
  return (
    <>
      <h2 class="eyebrow">{words.heading}</h2>
      <div class="actions">
        <button type="button" class="gentle" id="let-go" onClick={onLetGo}>
          {words.letGo}
        </button>
        {choices.map((choice) => (
          <button key={choice} type="button" data-later={choice} onClick={() => onLater(choice)}>
            {words.choices[choice]}
          </button>
        ))}
        <button type="button" id="pause-today" onClick={onPause}>
          {words.pause}
        </button>
        <button type="button" class="plain" id="later-back" onClick={onBack}>
          {words.back}
        </button>
      </div>
    </>
  );
}
