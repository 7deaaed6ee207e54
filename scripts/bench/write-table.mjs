/** A table as Markdown has it: the first column to the left, numbers to the right. */
export function writeTable(heads, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = heads.map((_, n) => (n === 0 ? '---' : '---:'));
  return [line(heads), line(rule), ...rows.map(line)].join('\n');
}

const number = (n) => (n >= 100 ? n.toFixed(0) : n >= 10 ? n.toFixed(1) : n.toFixed(2));

/** The median with its quartiles, as `12.3 (11.9–13.0)`; a dash where there is nothing to tell. */
export const sayMiddle = (sum) =>
  sum ? `${number(sum.median)} (${number(sum.from)}–${number(sum.to)})` : '–';
export const sayMedian = (sum, to = (n) => number(n)) => (sum ? to(sum.median) : '–');
export const sayRatio = (ratio) => (ratio === null ? '–' : `${ratio.toFixed(2)} ×`);
