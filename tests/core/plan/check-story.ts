import fc from 'fast-check';
import { findFault, sayRhythm } from './find-fault';
import { type Life, liveStory } from './live-story';
import { type Event, type Story, startOf } from './story';

/** How many times as many runs as usual: `PLAN_RUNS=10 npx vitest run tests/core/plan`. */
export const runs = Number(process.env.PLAN_RUNS ?? 1);

function sayEvent(event: Event): string {
  const { after, does, ...rest } = event;
  const said = Object.values(rest).map((value) =>
    value && typeof value === 'object' ? `(${sayRhythm(value)})` : String(value),
  );
  return [`+${after}`, does, ...said].join(' ');
}

/** A story on one line. */
export function sayStory(story: Story): string {
  const events = story.events.map(sayEvent).join('; ');
  return `${startOf(story).toString()}, ${story.days} days, ${sayRhythm(story.rhythm)}${story.reminders.map(({ days, time }) => `, day ${days} ${time ?? '-'}`).join('')}${story.reactions.length ? `, reader: ${story.reactions.join(' ')}` : ''}${events && `; ${events}`}`;
}

/**
 * Lives through many stories and throws the smallest one that breaks a promise, as one readable line. `judge` may find
 * more faults than the promises that always hold.
 */
export function checkStories(
  stories: fc.Arbitrary<Story>,
  numRuns: number,
  seed: number,
  judge: (life: Life, story: Story) => string | null = () => null,
): void {
  const faultOf = (story: Story) => {
    try {
      const life = liveStory(story);
      return findFault(life) ?? judge(life, story);
    } catch (error) {
      return String(error);
    }
  };
  const details = fc.check(
    fc.property(stories, (story) => faultOf(story) === null),
    { numRuns, seed, interruptAfterTimeLimit: 60_000 * runs },
  );
  if (!details.failed && !details.interrupted) return;
  const [story] = details.counterexample ?? [];
  throw new Error(
    story
      ? `${faultOf(story)}\n  in: ${sayStory(story)}\n  seed ${seed}, ${details.counterexamplePath}`
      : `only ${details.numRuns} of ${numRuns} stories were lived through in time`,
  );
}
