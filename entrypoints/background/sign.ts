const standsMilliseconds = 3000;

let sign = '';
let ending: ReturnType<typeof setTimeout> | undefined;

/**
 * What says on the toolbar icon, for a moment, what came of an act of the reader's; empty most of the time. It is known here
 * alone: with a worker that is killed it is gone, and the next look at what stands takes it off the icon.
 */
export const readSign = (): string => sign;

/** Lets `next` stand for three seconds. `show` is called to put it on the icon, and again to take it off. */
export function putSign(next: string, show: () => unknown): void {
  clearTimeout(ending);
  sign = next;
  ending = setTimeout(() => {
    sign = '';
    void show();
  }, standsMilliseconds);
  void show();
}
