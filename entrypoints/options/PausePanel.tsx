import { AddField } from '@/components/AddField';
import { handOnFocus } from '@/components/hand-on-focus';
import { Panel } from '@/components/Part';
import { faultWords, optionsWords } from '@/content/words/options';
import { checkComingDay } from '@/core/model/check-profile';
import type { Pause } from '@/core/model/rhythm';
import { isPaused, pauseChoices, pauseThrough } from '@/core/plan/pause';
import { fill } from '@/core/text/fill';
import { longDay } from '@/core/text/long-day';
import type { OptionsState } from './state';

const words = optionsWords.pause;

/** A pause: four spans, a day of one's own choice, and the way back. */
export function PausePanel({ rhythm, now, changeTimes }: OptionsState) {
  const { pause } = rhythm.value;
  const today = now.value.toPlainDate();
  const runs = isPaused(rhythm.value, today);
  const set = (pause: Pause | null) => changeTimes((value) => ({ ...value, pause }));
  return (
    <Panel name={words.name} lead={words.lead}>
      <div class="pause-now" data-runs={runs}>
        <p id="pause-state" role="status">
          {runs ? says(pause, today.toString()) : words.running}
        </p>
        {runs && (
          <button
            type="button"
            class="gentle"
            id="resume"
            onClick={(event) => {
              handOnFocus(event.currentTarget);
              void set(null);
            }}
          >
            {words.resume}
          </button>
        )}
      </div>
      <div class="pills">
        {pauseChoices.map((choice) => (
          <button
            key={choice}
            type="button"
            data-pause={choice}
            onClick={() => void set(pauseThrough(choice, Temporal.Now.zonedDateTimeISO()))}
          >
            {words.choices[choice]}
          </button>
        ))}
      </div>
      <AddField
        id="pause-through"
        type="date"
        label={words.pick}
        button={words.set}
        min={today.toString()}
        check={(day) => sentence(checkComingDay(day, today.toString()))}
        onAdd={(day) => set({ fromOn: today.toString(), throughOn: day })}
      />
    </Panel>
  );
}

function says(pause: Pause | null, today: string): string {
  if (!pause?.throughOn) return words.open;
  return pause.throughOn === today ? words.today : fill(words.through, { day: longDay(pause.throughOn) });
}

function sentence(fault: keyof typeof faultWords | null): string | null {
  return fault && faultWords[fault];
}
