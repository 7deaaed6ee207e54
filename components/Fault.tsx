/** The sentence beside a field whose value could not be kept. The field points at it by `id`. */
export function Fault({ id, says }: { id: string; says: string | null | undefined }) {
  return says ? (
    <p class="fault" id={id} role="alert">
      {says}
    </p>
  ) : null;
}

/** What a field says about itself: its help, and what is wrong with it. */
export function describes(says: string | null | undefined, faultId: string, helpId?: string) {
  const ids = [says ? faultId : null, helpId ?? null].filter((id) => id !== null);
  return {
    ...(ids.length && { 'aria-describedby': ids.join(' ') }),
    ...(says && { 'aria-invalid': true as const }),
  };
}
