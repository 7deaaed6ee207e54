// What stands around the pictures for the stores: a line of words on the look's own ground.

const tokens = {
  light: {
    ground: '#faf6ef',
    raised: '#fffdf9',
    ink: '#2a2730',
    soft: '#6b6470',
    line: '#e6ddcf',
    seam: '#b98a2c',
  },
  dark: {
    ground: '#16151b',
    raised: '#1f1e26',
    ink: '#efe9df',
    soft: '#a9a2ad',
    line: '#33313c',
    seam: '#e0b457',
  },
};
const serif = 'ui-serif, "Iowan Old Style", "Palatino Linotype", Georgia, serif';

/** The cracks at the edge: drawn once by hand, the same on every picture. */
const seam = `<svg viewBox="0 0 120 120" fill="none" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round">
  <path d="M74 0 82 24 58 52 66 78 50 98M82 24 104 32 120 22M58 52 26 46"/></svg>`;

/** How wide a page is shown, in pixels of the picture. */
export const shownWidth = { beside: 440, above: 1120, tile: 208 };

const shapes = {
  /** Words at the left, the popup at the right. */
  beside: `
    body { display: grid; grid-template-columns: 1fr 504px; align-items: center; padding: 0 96px 0 104px; gap: 48px }
    img { width: 440px; border-radius: 18px; justify-self: end }
    h1 { font-size: 54px; max-width: 12em } p { font-size: 22px; max-width: 19em; margin-top: 20px }
    .seam { bottom: 0; left: 0; width: 200px; transform: rotate(180deg) }`,
  /** Words above, a whole page below, which goes on beneath the edge. */
  above: `
    body { padding: 52px 80px 0 }
    img { width: 1120px; margin-top: 32px; border-radius: 18px 18px 0 0 }
    h1 { font-size: 42px } p { font-size: 20px; margin-top: 8px }
    .seam { top: 0; right: 0; width: 132px }`,
  /** The tile: the name, and the bowl. */
  tile: `
    body { display: grid; grid-template-columns: 1fr 208px; align-items: center; padding: 0 20px 0 32px }
    img { width: 208px; box-shadow: none; background: none }
    h1 { font-size: 37px } p { font-size: 15px; margin-top: 6px }
    .seam { bottom: 0; left: 0; width: 84px; transform: rotate(180deg) }`,
};

const plainText = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * A page that is the picture.
 * @param {{ shape: 'beside' | 'above' | 'tile', scheme: 'light' | 'dark', title: string, line: string, image: string }} what
 *   `image`: PNG in base64.
 */
export function frame({ shape, scheme, title, line, image }) {
  const { ground, raised, ink, soft, line: hair, seam: gold } = tokens[scheme];
  return `<!doctype html><meta charset="utf-8"><style>
    * { margin: 0; box-sizing: border-box }
    body { height: 100vh; overflow: hidden; position: relative; background: ${ground}; color: ${ink} }
    h1 { font: 400 1em/1.14 ${serif}; text-wrap: balance }
    p { font: 400 1em/1.45 system-ui, sans-serif; color: ${soft}; text-wrap: pretty }
    img { display: block; box-shadow: 0 0 0 1px ${hair}; background: ${raised} }
    .seam { position: absolute; stroke: ${gold}; opacity: 0.75 }
    ${shapes[shape]}
  </style>
  <div class="seam">${seam}</div>
  <div><h1>${plainText(title)}</h1><p>${plainText(line)}</p></div>
  <img alt="" src="data:image/png;base64,${image}">`;
}
