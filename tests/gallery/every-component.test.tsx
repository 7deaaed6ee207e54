import { options, render } from 'preact';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { areas } from '@/gallery/areas';
import { drawStory } from '@/gallery/draw-story';

/** What is in no story, and why. */
const apart: Record<string, string> = {
  Near: 'keeps a place open for what is near the window, and draws nothing of its own',
  WhenNear: 'loads panels when somebody comes near them, and draws nothing of its own',
};

const root = document.body.appendChild(document.createElement('div'));
const drawn = new Set<unknown>();
const before = options.diffed;

beforeAll(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  options.diffed = (vnode) => {
    drawn.add(vnode.type);
    before?.(vnode);
  };
});
afterAll(() => {
  Object.assign(options, { diffed: before });
  render(null, root);
});

test('every component is drawn in some story, or stands apart with its reason', {
  timeout: 120_000,
}, async () => {
  for (const { stories } of areas) for (const story of stories) await drawStory(story, root);
  const files = import.meta.glob<object>('/components/**/*.tsx', { eager: true });
  const components = Object.entries(files).flatMap(([file, its]) =>
    Object.entries(its)
      .filter(([name, value]) => /^[A-Z]/.test(name) && typeof value === 'function')
      .map(([name, component]) => ({ file, name, component })),
  );
  expect(components.length).toBeGreaterThan(100);
  const missing = components.filter(({ component, name }) => drawn.has(component) === name in apart);
  expect(missing.map(({ file, name }) => `${name} in ${file}`)).toEqual([]);
});
