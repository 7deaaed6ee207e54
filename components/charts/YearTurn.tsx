import { chartWords } from '@/content/words/charts';

const words = chartWords.year;

interface Props {
  year: number;
  first: number;
  last: number;
  onTurn: (year: number) => void;
}

/** One year back, one year on. At either end the button stays, so that the focus does, and does nothing. */
export function YearTurn({ year, first, last, onTurn }: Props) {
  const turn = (to: number) => () => {
    if (to >= first && to <= last) onTurn(to);
  };
  return (
    <div class="year-turn">
      <button type="button" aria-disabled={year <= first} onClick={turn(year - 1)}>
        {words.before}
      </button>
      <p class="asked" role="status">
        {year}
      </p>
      <button type="button" aria-disabled={year >= last} onClick={turn(year + 1)}>
        {words.after}
      </button>
    </div>
  );
}
