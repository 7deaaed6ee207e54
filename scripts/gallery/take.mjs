import { tellBoxes } from './boxes.mjs';
import { fontMark } from './font-mark.mjs';
import { joinPictures } from './join-pictures.mjs';

/** These are drawn in light alone: what they are made of stands in other areas in dark as well. */
const inLightAlone = ['steps', 'ten-years', 'welcome-answers'];

/** Most stories are no higher than the window. */
const height = 1600;
/** What tells its states by colours, and has to tell them otherwise where a high contrast theme takes the colours away. */
const inForcedColours = ['check-in', 'keep', 'journal', 'charts', 'fields', 'week', 'options'];

/** Three quarters of its size is enough to see what changed; in dark it is the colours, and half of it shows them. */
const themes = {
  light: { scale: 0.75, has: () => true },
  dark: { scale: 0.5, has: (name) => !inLightAlone.includes(name) },
  forced: { scale: 0.5, has: (name) => inForcedColours.includes(name) },
};

/**
 * Takes every area of the gallery in light and dark, some in forced colours, as a picture each, with the boxes of its
 * stories.
 * @param {import('./gallery.d.mts').Gallery} gallery in Chromium
 * @param {(name: string) => boolean} wanted which areas
 * @returns {Promise<import('./gallery.d.mts').Taken>}
 */
export async function takePictures(gallery, wanted = () => true) {
  const pictures = {};
  const boxes = {};
  let mark = '';
  for (const [theme, { scale, has }] of Object.entries(themes)) {
    const frames = {};
    for (const { name, page, stories } of await gallery.areas()) {
      if (!wanted(name) || !has(name)) continue;
      const forced = theme === 'forced';
      frames[page] ??= await gallery.frame(page, { theme: forced ? 'light' : theme, height, scale, forced });
      mark ||= await frames[page].evaluate(fontMark);
      const its = [];
      for (const story of stories) {
        its.push(await takeStory(frames[page], `${name}/${story}`));
        if (theme === 'light') boxes[`${name}/${story}`] = await frames[page].evaluate(tellBoxes);
      }
      pictures[`${name}-${theme}`] = joinPictures(its);
    }
    for (const frame of Object.values(frames)) await frame.close();
  }
  return { mark, pictures, boxes };
}

async function takeStory(frame, address) {
  await frame.evaluate((address) => window.showStory(address), address);
  const { width, high } = await frame.evaluate(() => {
    // A cursor that blinks would be there in one picture and gone in the next.
    document.documentElement.style.caretColor = 'transparent';
    const { width, height } = document.getElementById('app').getBoundingClientRect();
    return { width: Math.ceil(width), high: Math.max(1, Math.ceil(height)) };
  });
  return frame.screenshot({
    clip: { x: 0, y: 0, width, height: high },
    captureBeyondViewport: high > height,
    optimizeForSpeed: true,
  });
}
