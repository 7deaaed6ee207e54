import { render } from 'preact';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { languageNames } from '@/content/languages';
import { popupWords } from '@/content/words/popup';
import { speakAs } from '@/core/text/speak-as';
import { areas } from '@/gallery/areas';
import { drawStory } from '@/gallery/draw-story';
import { allGiven } from '@/gallery/given';
import { longest, shortest, statement } from '@/gallery/made-up';
import { wordsOutside } from './outside';
import { pseudoPack } from './pseudo-words';

const root = document.body.appendChild(document.createElement('div'));

// Days and numbers are written in another script, so that what is left in Latin letters is a word of ours.
beforeAll(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  speakAs('ar', 'ar-EG-u-nu-latn', pseudoPack());
});
afterEach(() => render(null, root));

/** Names and texts that are the same in every language, and what the story itself hands over as the reader's. */
const known = () => [
  ...allGiven(),
  ...[shortest, longest, statement].flatMap(({ ask, more }) => [ask, more]),
  ...Object.values(languageNames),
  'Mendful',
];

test('the brackets are there', () => {
  expect(popupWords.feeling.heading).toMatch(/^⟦.+⟧$/);
});

/** The phrases that are looked for in an apology are each language's own, in a list of their own. */
const spelled = 'phrases that make smaller';

describe.each(areas)('$name', ({ stories: all }) => {
  const stories = all.filter(({ name }) => name !== spelled);
  test.each(stories)('“$name” says nothing that cannot be said in another language', async (story) => {
    await drawStory(story, root);
    expect(wordsOutside(root, known())).toEqual([]);
  });
});
