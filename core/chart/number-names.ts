/** Small numbers for names, in the order they come: what is counted often is counted by number. */
export function numberNames() {
  const names: string[] = [];
  const numbers = new Map<string, number>();
  /** The number of `key`; the first to ask decides how it is spelt. */
  const numberOf = (key: string, spelt = key): number => {
    let number = numbers.get(key);
    if (number === undefined) {
      number = names.push(spelt) - 1;
      numbers.set(key, number);
    }
    return number;
  };
  return { names, numberOf };
}
