/** Long work that stops again and again, so that a page can draw in between (store/breather.ts). */
export type Steps<T> = Generator<number, T>;

/** So much is done between two stops: a small part of a frame. */
const atATime = 50;

/** Does the same with each of many, with stops. */
export function* eachOf<T>(all: Iterable<T>, act: (one: T) => void): Steps<void> {
  let done = 0;
  for (const one of all) {
    act(one);
    if (++done % atATime === 0) yield 0;
  }
}

/** All of it at once, for whoever does not have to draw meanwhile. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
