/** How far something has come. It shows itself after a moment: what is done at once needs no bar. */
export function Progress({ label, part }: { label: string; part: number | null }) {
  return (
    <p class="progress" role="status">
      <label>
        <span>{label}</span>
        <progress max={1} {...(part !== null && { value: part })} />
      </label>
    </p>
  );
}
