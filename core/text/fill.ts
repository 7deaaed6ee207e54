/** Puts values into the {braces} of a text. A brace without a value stays as it is, so that a mistake is seen. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (brace, name: string) => String(values[name] ?? brace));
}
