import { defaultRhythm } from '@/core/model/rhythm';
import { agenda } from '@/core/plan/agenda';
import { correctAsked } from '@/core/plan/correct-asked';
import { asked } from '@/store/items';
import { update } from '@/store/stored';
import { readFacts } from './facts';
import { holdFor } from './hold';
import { notify } from './notify';
import { letPass, raisePrompt } from './raise-prompt';
import { reconcileAlarm } from './reconcile-alarm';
import { showStanding } from './show-standing';

let running: Promise<void> | null = null;
let again = false;

/**
 * Looks at the stored facts and does what they call for: raises what is due, sets the one alarm, shows or clears what
 * stands. It may be called as often as anything happens; calls that come while one runs are answered by one more run.
 */
export function attend(): Promise<void> {
  if (running) again = true;
  running ??= attendNow().finally(() => {
    running = null;
    if (again) {
      again = false;
      return attend();
    }
  });
  return running;
}

async function attendNow(): Promise<void> {
  let facts = await readFacts();
  // After the reading: what was written while it went on would seem to come from the future, as after a turned clock.
  const now = Temporal.Now.zonedDateTimeISO();
  const at = now.epochMilliseconds;
  if (!facts) {
    await reconcileAlarm(null);
    await showStanding(null, null, defaultRhythm, at);
    return;
  }
  let today = agenda(facts, now);
  if (today.corrected) facts = { ...facts, asked: await update(asked, (all) => correctAsked(all, at)) };
  const { due } = today;
  const holdAt = due && (await holdFor(due, facts.rhythm.seed, at));
  const raises = due && holdAt !== null && holdAt <= at;
  if (due && (raises || holdAt === null)) {
    // Written before anything is shown: if the worker dies on the next line, the popup still has it.
    const all = raises ? await raisePrompt(due, facts.rhythm.seed, now) : await letPass(due, at);
    facts = { ...facts, asked: all };
    today = agenda(facts, now);
  }
  await reconcileAlarm(due && !raises && holdAt !== null ? holdAt : today.wakeAt);
  await showStanding(today.live, facts.asked, facts.rhythm, at);
  if (raises && today.live) await notify(today.live, facts.rhythm);
}
