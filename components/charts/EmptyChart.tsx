/** A picture there is nothing for yet. */
export function EmptyChart({ name, says }: { name: string; says: string }) {
  return (
    <div class="chart chart-empty">
      <h3>{name}</h3>
      <p class="soft">{says}</p>
    </div>
  );
}
