/** What an act cost the page's one thread, in milliseconds, until it was drawn. */
export async function costOf(session, page, act) {
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  };
  const before = await busy();
  await act();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return (await busy()) - before;
}

/** Puts a text into the search box as typing does. */
export const ask = (page, query) =>
  page.evaluate((query) => {
    const box = document.querySelector('#search-box');
    box.value = query;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }, query);

/** How long frames took while the page was scrolled for so many of them, in milliseconds: the whole list. */
export const scroll = (page, frames, by) =>
  page.evaluate(
    (frames, by) =>
      new Promise((done) => {
        const took = [];
        let last = performance.now();
        const next = (now) => {
          took.push(now - last);
          last = now;
          scrollBy(0, by);
          if (took.length < frames) requestAnimationFrame(next);
          else done(took.slice(2));
        };
        requestAnimationFrame(next);
      }),
    frames,
    by,
  );
