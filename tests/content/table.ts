import type { Prompt } from '@/core/model/prompt';

/** Every section of the three seed articles that teaches something (guidance, section 1). */
export const sections = [
  ...Array.from({ length: 22 }, (_, n) => `A${n}`),
  ...Array.from({ length: 13 }, (_, n) => `B${n + 1}`),
  ...['C0', 'C1a', 'C1b', 'C1c', 'C2', 'C3a', 'C3b', 'C3c', 'C3d', 'C4a', 'C4b', 'C4c', 'C5a', 'C5b'],
  ...['C6', 'C7', 'C8', 'C9', 'C10a', 'C10b', 'C11', 'C12', 'C13'],
] as const;

/** How many prompts draw on each section, in the order of the articles. */
export function sectionCounts(prompts: readonly Prompt[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>(sections.map((section) => [section, 0]));
  for (const prompt of prompts) {
    for (const source of new Set(prompt.sources)) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return counts;
}

/** The counts as text, one article to a block, ten sections to a line. */
export function sectionTable(prompts: readonly Prompt[]): string {
  const cells = [...sectionCounts(prompts)].map(([section, count]) => ({ section, count }));
  return ['A', 'B', 'C']
    .map((article) => {
      const own = cells.filter((cell) => cell.section.startsWith(article));
      const lines: string[] = [];
      for (let at = 0; at < own.length; at += 10) {
        lines.push(
          own
            .slice(at, at + 10)
            .map((cell) => `${cell.section.padStart(4)} ${String(cell.count).padEnd(3)}`)
            .join(' '),
        );
      }
      return lines.join('\n');
    })
    .join('\n\n');
}
