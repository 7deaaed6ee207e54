import { speech } from '@/core/text/spoken';
import { areas } from './areas';
import { drawStory, storyAt } from './draw-story';
import { sheets } from './sheets';
import type { Page } from './story';

declare global {
  interface Window {
    /** For whoever takes pictures: draws another story of the same page, in this frame. */
    showStory: (address: string) => Promise<void>;
    /** What there is to be shown. */
    listAreas: () => { name: string; page: Page; stories: string[] }[];
  }
}

const root = document.getElementById('app')!;
const asks = new URLSearchParams(location.search);

// Days and numbers are written alike on every machine.
speech.locale = 'en-GB';

async function start(): Promise<void> {
  const page = asks.get('page') as Page;
  const { dataset } = document.documentElement;
  if (asks.has('theme')) dataset.theme = asks.get('theme')!;
  if (asks.has('size')) dataset.textSize = asks.get('size')!;
  document.documentElement.dir = asks.get('dir') ?? 'ltr';
  document.body.className = page;
  await sheets[page]();
  await import('./frame.css');
  window.showStory = async (address) => {
    await drawStory(storyAt(address), root);
    scrollTo(0, 0);
  };
  window.listAreas = () =>
    areas.map(({ name, page, stories }) => ({ name, page, stories: stories.map((story) => story.name) }));
  const story = asks.get('story');
  if (story) await window.showStory(story);
  dataset.ready = '';
}

void start();
