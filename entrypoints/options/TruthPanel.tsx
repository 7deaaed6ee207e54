import { useSignal } from '@preact/signals';
import { NoticeSteps } from '@/components/NoticeSteps';
import { Panel } from '@/components/Part';
import { noticesWords as words } from '@/content/words/options-notices';
import { clearNotice, readSystem, type System, systems, type Told, testNotice } from './check-notices';
import type { OptionsState } from './state';

/** Whether notifications really show here: a test, what the browser says of it, and what the reader saw. */
export function TruthPanel({ rhythm, changeHow }: OptionsState) {
  const told = useSignal<Told | null>(null);
  const saw = useSignal<boolean | null>(null);
  const system = useSignal<System | null>(null);
  const test = async () => {
    saw.value = null;
    told.value = await testNotice(words.text);
  };
  const answer = async (seen: boolean) => {
    system.value = await readSystem().catch(() => null);
    saw.value = seen;
    if (told.value) void clearNotice(told.value.id);
  };
  return (
    <Panel name={words.check}>
      <div class="offer">
        <p class="soft">{words.checkSays}</p>
        <button type="button" class="gentle" id="check-notices" onClick={() => void test()}>
          {told.value ? words.sendAgain : words.send}
        </button>
      </div>
      <div role="status" id="check-says">
        {told.value && (
          <>
            <p>{words.told}</p>
            <ul class="going">
              {told.value.level && <li data-told="level">{words.level[told.value.level]}</li>}
              <li data-told="listed">{words.listed[told.value.listed ? 'yes' : 'no']}</li>
              {told.value.reported !== null && (
                <li data-told="reported">{words.reported[told.value.reported ? 'yes' : 'no']}</li>
              )}
            </ul>
          </>
        )}
      </div>
      {told.value && (
        <fieldset class="saw">
          <legend>{words.saw}</legend>
          <div class="pills">
            {([true, false] as const).map((seen) => (
              <button
                key={String(seen)}
                type="button"
                id={seen ? 'saw-yes' : 'saw-no'}
                aria-pressed={saw.value === seen}
                onClick={() => void answer(seen)}
              >
                {seen ? words.yes : words.no}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      <p role="status" id="saw-says">
        {saw.value === true && words.good}
      </p>
      {saw.value === false && (
        <>
          <NoticeSteps system={system.value} all={systems} />
          <div class="offer">
            <p class="soft">{rhythm.value.notify ? words.instead : words.dotNow}</p>
            {rhythm.value.notify && (
              <button
                type="button"
                id="only-dot"
                onClick={() => void changeHow({ notify: false, badge: true })}
              >
                {words.onlyDot}
              </button>
            )}
          </div>
        </>
      )}
    </Panel>
  );
}
