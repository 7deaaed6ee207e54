/**
 * In a page: where the parts of a story stand, a line each, as shares of nothing but themselves: what it is, from which
 * edge, how wide and how high in px. Only what has a class, a role of its own or can be pressed is told.
 * @returns {string[]}
 */
export function tellBoxes() {
  const told =
    'section, fieldset, form, figure, aside, nav, header, footer, .story > *, .card, button, a, input, textarea, select, summary, h1, h2, h3, h4, table';
  const root = document.getElementById('app');
  const right = getComputedStyle(root).direction === 'rtl';
  const from = root.getBoundingClientRect();
  return [...root.querySelectorAll(told)].flatMap((element) => {
    const { left, right: end, top, width, height } = element.getBoundingClientRect();
    if (width < 2 || height < 2 || !element.checkVisibility({ visibilityProperty: true })) return [];
    const name = element.localName + [...element.classList].map((one) => `.${one}`).join('');
    const start = right ? from.right - end : left - from.left;
    return [[name, ...[start, top - from.top, width, height].map(Math.round)].join(' ')];
  });
}
