import { type Country, type HelpKind, type HelpLine, helpKinds } from '@/core/model/help-line';

/** Lines of one kind, as they stand together on the help page. */
export interface HelpGroup {
  kind: HelpKind;
  lines: readonly HelpLine[];
}

/**
 * The lines of a country by kind, what saves a life first, then the lists that hold everywhere. Without a country, or with
 * one that is not known here, the lists alone are left.
 */
export function linesFor(lines: readonly HelpLine[], country: Country | null): HelpGroup[] {
  const its = lines.filter((line) => line.country === country && country !== null);
  const everywhere = lines.filter((line) => line.country === null);
  return helpKinds
    .map((kind) => ({ kind, lines: [...its, ...everywhere].filter((line) => line.kind === kind) }))
    .filter((group) => group.lines.length > 0);
}
