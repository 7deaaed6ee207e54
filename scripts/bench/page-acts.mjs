// What stands here runs in Mendful's pages.

/**
 * Gives a page `timed(act, isDone)`: how long it takes, in milliseconds, until what `act` leads to stands in the document
 * and is laid out. It looks at every change of the document, so it waits for no frame and no timer.
 */
export function addTimer() {
  globalThis.timed = (act, isDone) =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('it never came')), 20_000);
      const look = () => {
        if (!isDone()) return;
        watching.disconnect();
        clearTimeout(late);
        document.body.getBoundingClientRect();
        resolve(performance.now() - start);
      };
      const watching = new MutationObserver(look);
      const all = { childList: true, subtree: true, attributes: true, characterData: true };
      watching.observe(document, all);
      const start = performance.now();
      Promise.resolve(act()).then(look, reject);
    });
  globalThis.typeInto = (selector, text) => {
    const field = document.querySelector(selector);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
}

/** In the popup: a small good thing, from the tap on *Keep* to "Kept". */
export async function keep(round) {
  typeInto('#good', `The bread was still warm, ${round}.`);
  await new Promise((done) => setTimeout(done, 150));
  const says = () => document.querySelector('#status').textContent !== '';
  return timed(() => document.querySelector('#keep').click(), says);
}

/** In the popup: another question, from the tap to the words. */
export function pick() {
  const asked = () => document.querySelector('#ask')?.dataset.prompt;
  const was = asked();
  return timed(
    () => document.querySelector('#another').click(),
    () => asked() !== undefined && asked() !== was,
  );
}

/** On the options page: other times, from the write to the newly planned next moment. */
export async function plan(round) {
  const { local } = (globalThis.browser ?? chrome).storage;
  const { rhythm } = await local.get('rhythm');
  const at = () => document.querySelector('#next-planned').dataset.at;
  const was = at();
  const value = { ...rhythm.value, seed: rhythm.value.seed + 7919 * (round + 1), setAt: Date.now() };
  return timed(
    () => local.set({ rhythm: { ...rhythm, value } }),
    () => at() !== was,
  );
}

/** In the journal: the newest entry is changed, from the tap on *Save* to the closed editor. */
export async function edit(round) {
  const row = () => document.querySelector('[data-entry][data-kind="note"]');
  const { entry } = row().dataset;
  row().querySelector('[data-act="edit"]').click();
  const field = `#edit-${entry}`;
  await timed(
    () => {},
    () => document.querySelector(field),
  );
  typeInto(field, `Changed, ${round}.`);
  const save = `[data-entry="${entry}"] [data-act="save"]`;
  return timed(
    () => document.querySelector(save).click(),
    () => !document.querySelector(field),
  );
}

/** In a journal that was just opened: the first letter in the search, for which everything is read. */
export function searchFirst() {
  const box = document.querySelector('#search-box');
  return timed(
    () => {
      box.focus();
      typeInto('#search-box', 'r');
    },
    () => /\d|no |none|nothing/i.test(document.querySelector('.found')?.textContent ?? ''),
  );
}

/** Then letter by letter: the middle of what each took until the page was drawn anew. */
export async function searchLetters() {
  const took = [];
  for (const query of ['rain on the roof', 'neighbour dog', 'three times', 'coffee sun steps'])
    for (let n = 1; n <= query.length; n++) {
      const start = performance.now();
      typeInto('#search-box', query.slice(0, n));
      // Preact draws in a microtask; the queue is empty when a message arrives.
      await new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(null);
      });
      document.body.getBoundingClientRect();
      took.push(performance.now() - start);
    }
  typeInto('#search-box', '');
  return took.sort((a, b) => a - b)[took.length >> 1];
}

/** Among the patterns: one chart after the other over everything; the sum of what each took. */
export async function charts() {
  const tab = (id) => document.querySelector(`#chart-tab-${id}`);
  let took = 0;
  for (const id of ['dots', 'measures', 'together', 'words', 'year'])
    took += await timed(
      () => tab(id).click(),
      () => tab(id).ariaSelected === 'true',
    );
  return took;
}
