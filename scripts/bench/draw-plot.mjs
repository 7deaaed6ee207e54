const width = 720;
const height = 360;
const frame = { left: 56, right: 230, top: 44, bottom: 40 };
const inks = ['#2f6f73', '#b5562b', '#7a5ea8', '#a8852a', '#3f7fbf', '#9a4a6a', '#5c7f3a', '#6b6b6b'];
const inksAtNight = ['#7fc4c7', '#f09a70', '#bfa6ea', '#e2c069', '#8fc0f2', '#e391b2', '#a5cc7c', '#bdbdbd'];

const style = `text{font:13px system-ui,sans-serif;fill:#3a3530}.head{font-weight:600;font-size:15px}
.grid{stroke:#8884;stroke-width:1}${inks.map((ink, n) => `.s${n}{stroke:${ink}}.f${n}{fill:${ink}}`).join('')}
@media(prefers-color-scheme:dark){text{fill:#e8e2da}${inksAtNight.map((ink, n) => `.s${n}{stroke:${ink}}.f${n}{fill:${ink}}`).join('')}}`;

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const short = (n) => Number(n.toFixed(1));

/** Round numbers from 0 to above `most`: 1, 2 or 5 times a power of ten apart. */
export function ticks(most) {
  const raw = most / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((n) => n * power).find((n) => n >= raw);
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, n) => Number((n * step).toPrecision(6)));
}

/** Powers of ten from below the least to above the most, for costs that lie far apart. */
export function powers(least, most) {
  const from = Math.floor(Math.log10(Math.max(least, 0.1)));
  const to = Math.max(Math.ceil(Math.log10(most)), from + 1);
  return Array.from({ length: to - from + 1 }, (_, n) => Number((10 ** (from + n)).toPrecision(1)));
}

/** The y of each label, moved apart where they would stand on one another, and up where they would leave the picture. */
export function spreadLabels(wanted, bottom = Infinity, apart = 16) {
  const order = wanted.map((y, n) => ({ y, n })).sort((a, b) => a.y - b.y);
  for (let n = 1; n < order.length; n++) order[n].y = Math.max(order[n].y, order[n - 1].y + apart);
  for (let n = order.length - 1, most = bottom; n >= 0; n--, most = order[n + 1].y - apart)
    order[n].y = Math.min(order[n].y, most);
  return order.sort((a, b) => a.n - b.n).map(({ y }) => y);
}

/**
 * A plot of milliseconds against years, as SVG that reads on light and on dark: a line for each series with its
 * quartiles, named at its end; `far` for costs that lie far apart: then each mark is ten times the one before. `series`: `{ name, points: { years, median, from, to }[] }[]`.
 */
export function drawPlot(title, series, far = false) {
  const all = series.flatMap(({ points }) => points);
  const most = Math.max(...all.map(({ to }) => to), 1);
  const marks = far ? powers(Math.min(...all.map(({ from }) => from)), most) : ticks(most);
  const years = [...new Set(all.map((point) => point.years))].sort((a, b) => a - b);
  const inside = { width: width - frame.left - frame.right, height: height - frame.top - frame.bottom };
  const x = (n) => short(frame.left + (n / Math.max(years.at(-1), 1)) * inside.width);
  const low = marks[0];
  const part = (ms) =>
    far ? Math.log(Math.max(ms, low) / low) / Math.log(marks.at(-1) / low) : ms / marks.at(-1);
  const y = (ms) => short(frame.top + inside.height * (1 - part(ms)));
  const grid = marks.map(
    (ms) =>
      `<path class="grid" d="M${frame.left} ${y(ms)}H${frame.left + inside.width}"/><text x="${frame.left - 8}" y="${y(ms) + 4}" text-anchor="end">${ms}</text>`,
  );
  const ages = years.map(
    (n) => `<text x="${x(n)}" y="${height - frame.bottom + 20}" text-anchor="middle">${n}</text>`,
  );
  const ends = spreadLabels(
    series.map(({ points }) => y(points.at(-1).median)),
    height - 12,
  );
  const lines = series.map(({ name, points }, n) => {
    const its = n % inks.length;
    const path = points.map((point) => `${x(point.years)} ${y(point.median)}`).join('L');
    const spread = points.map(({ years: at, from, to }) => `M${x(at)} ${y(from)}V${y(to)}`).join('');
    const dots = points.map(
      (point) => `<circle class="f${its}" cx="${x(point.years)}" cy="${y(point.median)}" r="3.5"/>`,
    );
    const label = `<text class="f${its}" x="${frame.left + inside.width + 12}" y="${short(ends[n] + 4)}">${escaped(name)}</text>`;
    return `<g fill="none" stroke-width="2"><path class="s${its}" d="M${path}"/><path class="s${its}" d="${spread}" stroke-width="1"/></g>${dots.join('')}${label}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">
<style>${style}</style>
<text class="head" x="${frame.left}" y="24">${escaped(title)}</text>
${[...grid, ...ages, ...lines].join('\n')}
<text x="${frame.left + inside.width / 2}" y="${height - 6}" text-anchor="middle">years of entries</text>
</svg>
`;
}
