export type Sign = 'dot' | 'many' | 'open' | 'median' | 'half' | 'mark' | 'square';

/** What the signs of a plot stand for. */
export function Key({ signs }: { signs: readonly { sign: Sign; says: string }[] }) {
  return (
    <ul class="legend">
      {signs.map(({ sign, says }) => (
        <li key={sign}>
          <span class="sign" data-sign={sign} />
          {says}
        </li>
      ))}
    </ul>
  );
}
