const texts = new Set<string>();

/** Marks a text as the reader's own: no words of the house, and the same in every language. */
export function given(text: string): string {
  texts.add(text);
  return text;
}

/** Every text marked so far, the longest first. */
export const allGiven = (): string[] => [...texts].sort((a, b) => b.length - a.length);

export const long = given(
  'It came back in the car, for no reason I could find, somewhere between the bakery and the bridge, and I sat with it ' +
    'until the lights had changed twice and somebody behind me was kind enough to wait.',
);
export const unbroken = given(`Donau${'dampfschifffahrts'.repeat(6)}kapitän`);
export const arabic = given('اليوم شعرت بالهدوء قليلاً، ثم رن الهاتف وعاد كل شيء.');
export const short = given('The neighbour’s dog remembered me.');
