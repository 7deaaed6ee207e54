import { areas } from './areas';
import type { Area } from './story';

const how = document.querySelector<HTMLFormElement>('#how')!;
const nav = document.querySelector('#areas')!;
const main = document.querySelector('#stories')!;
const widths = { popup: 372, journal: 760, options: 760, welcome: 760, help: 760 };

/** One story in a frame of its own: with the sheets of its page, and names that no other story has. */
function frameOf(area: Area, name: string): HTMLElement {
  const asked = Object.fromEntries([...new FormData(how)].filter(([, value]) => value)) as Record<
    string,
    string
  >;
  const { width = String(widths[area.page]), ...rest } = asked;
  const frame = document.createElement('iframe');
  frame.width = width;
  frame.loading = 'lazy';
  frame.title = name;
  frame.src = `./frame.html?${new URLSearchParams({ ...rest, page: area.page, story: `${area.name}/${name}` })}`;
  frame.onload = () => {
    const { body } = frame.contentDocument!;
    new ResizeObserver(() => {
      frame.height = String(body.scrollHeight);
    }).observe(body);
  };
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = name;
  figure.append(caption, frame);
  return figure;
}

function draw(): void {
  const wished = location.hash.slice(1) || areas[0]!.name;
  const area = areas.find(({ name }) => name === wished)!;
  nav.replaceChildren(
    ...areas.map(({ name, stories }) => {
      const link = document.createElement('a');
      link.href = `#${name}`;
      link.textContent = `${name} (${stories.length})`;
      if (name === wished) link.ariaCurrent = 'page';
      return link;
    }),
  );
  main.replaceChildren(...area.stories.map(({ name }) => frameOf(area, name)));
}

how.addEventListener('change', draw);
addEventListener('hashchange', draw);
draw();
