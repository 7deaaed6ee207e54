/** Letters of another font are wider or narrower by so much, and a line more or less is an everyday thing. */
const slack = { share: 0.3, pixels: 28 };

const read = (line) => {
  const [name, ...numbers] = line.split(' ');
  return { name, numbers: numbers.map(Number) };
};
const isNear = (one, other) =>
  Math.abs(one - other) <= Math.max(slack.pixels, slack.share * Math.max(one, other));

/**
 * What of a story stands otherwise than it was recorded, on a machine with other fonts: parts that came or went, and parts
 * that begin at another edge or have another width or height. How far down they stand follows from the heights above.
 * @param {readonly string[]} recorded
 * @param {readonly string[]} found
 * @returns {string[]} A sentence each; empty: it is laid out alike.
 */
export function compareBoxes(recorded, found) {
  const [were, are] = [recorded.map(read), found.map(read)];
  const names = (boxes) => boxes.map(({ name }) => name).join(' ');
  if (names(were) !== names(are)) return [`the parts were ${names(were)} and are ${names(are)}`];
  return were.flatMap(({ name, numbers: [start, , width, height] }, n) => {
    const [startsAt, , isWide, isHigh] = are[n].numbers;
    const alike = isNear(start, startsAt) && isNear(width, isWide) && isNear(height, isHigh);
    return alike ? [] : [`${name} was ${recorded[n]} and is ${found[n]}`];
  });
}
