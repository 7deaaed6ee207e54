// What a reader does to a story before it is looked at. Each waits until the page has answered.

const answered = () => new Promise((resolve) => setTimeout(resolve));

function find<T extends HTMLElement>(root: HTMLElement, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`nothing in this story is ${selector}`);
  return found;
}

export async function press(root: HTMLElement, selector: string): Promise<void> {
  find(root, selector).click();
  await answered();
}

export async function type(root: HTMLElement, selector: string, text: string): Promise<void> {
  const field = find<HTMLInputElement>(root, selector);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await answered();
}

export async function submit(root: HTMLElement, selector = 'form'): Promise<void> {
  find<HTMLFormElement>(root, selector).dispatchEvent(
    new Event('submit', { bubbles: true, cancelable: true }),
  );
  await answered();
  await answered();
}

/** Unfolds everything that is folded. */
export async function unfold(root: HTMLElement): Promise<void> {
  for (const one of root.querySelectorAll('details')) one.open = true;
  await answered();
  await answered();
}

/** For what the reader could do, and nobody does here. */
export const nothing = () => {};
export const never = <T>() => new Promise<T>(() => {});
