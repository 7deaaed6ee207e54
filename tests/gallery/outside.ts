const attributes = ['aria-label', 'aria-valuetext', 'title', 'placeholder', 'alt', 'abbr'];

/** What a reader sees or hears of an element, piece by piece. */
function textsOf(root: HTMLElement): string[] {
  const all = [...root.querySelectorAll<HTMLElement>('*')];
  const texts = all
    .filter(({ localName }) => !['script', 'style'].includes(localName))
    .flatMap((element) =>
      [...element.childNodes]
        .filter(({ nodeType }) => nodeType === 3)
        .map(({ textContent }) => textContent ?? ''),
    );
  return [...texts, ...all.flatMap((one) => attributes.map((name) => one.getAttribute(name) ?? ''))];
}

/** A text without what stands in brackets, however deep. */
function withoutBrackets(text: string): string {
  const less = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return less === text ? text : withoutBrackets(less);
}

/** Latin words outside brackets: those nobody can translate. `known` are texts that are no words of the house. */
export function wordsOutside(root: HTMLElement, known: readonly string[]): string[] {
  const left = textsOf(root).map((text) => {
    const rest = known.reduce((text, one) => text.replaceAll(one, ''), text);
    return withoutBrackets(known.reduce((text, one) => text.replaceAll(one, ''), withoutBrackets(rest)));
  });
  return [...new Set(left.filter((text) => /\p{Script=Latin}{2,}/u.test(text)))];
}
