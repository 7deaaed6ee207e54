import fc from 'fast-check';
import { test } from 'vitest';
import { anyStory, zones } from './any-story';
import { checkStories, runs } from './check-story';

test(`in each of ${zones.length} zones, two weeks around a clock change keep every promise`, {
  timeout: 600_000,
}, () => {
  for (const [index, zone] of zones.entries()) {
    checkStories(anyStory(fc.constant(zone), 14, { clocks: false, most: 12 }), runs, index);
  }
});
