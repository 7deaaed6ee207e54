import { type ComponentChild, h, render } from 'preact';
import { areas } from './areas';
import type { Story } from './story';

/** The story called so; an address is `area/name`. Throws when there is none. */
export function storyAt(address: string): Story {
  const [area, name] = [address.slice(0, address.indexOf('/')), address.slice(address.indexOf('/') + 1)];
  const story = areas.find((one) => one.name === area)?.stories.find((one) => one.name === name);
  if (!story) throw new Error(`There is no story ${address}.`);
  return story;
}

/** Draws a story into an element, in place of the one before, and does in it what the reader does. */
export async function drawStory(story: Story, root: HTMLElement): Promise<void> {
  render(null, root);
  render(h('div', { class: 'story' }, story.draw() as ComponentChild), root);
  await new Promise((resolve) => setTimeout(resolve));
  await story.after?.(root);
  // What an effect sets going comes a frame later.
  await new Promise((resolve) => setTimeout(resolve, 20));
}
