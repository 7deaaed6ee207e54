import type { PlaceId } from '@/core/chart/read-picked';

/**
 * Each place has its shape and its corner: hard on the left, good on the right, stirred above, at rest below, what lies
 * between in the middle. So a mark can be told by shape and by position, without its hue.
 */
const shapes: Record<PlaceId, string> = {
  stirred: 'M0 0H11L0 11Z',
  low: 'M0 13H11V24H0Z',
  between: 'M12 8A4 4 0 0 1 12 16A4 4 0 0 1 12 8Z',
  quiet: 'M24 13A11 11 0 0 1 13 24V13Z',
  lively: 'M13 5.5L18.5 0L24 5.5L18.5 11Z',
  own: 'M12 7A5 5 0 0 1 12 17A5 5 0 0 1 12 7ZM12 9A3 3 0 0 0 12 15A3 3 0 0 0 12 9Z',
};

/** The marks of some places in one small square: a mixed day has several. */
export function PlaceMark({ places }: { places: readonly PlaceId[] }) {
  return (
    <svg class="place-mark" viewBox="0 0 24 24" aria-hidden="true">
      {places.map((place) => (
        <path key={place} data-place={place} d={shapes[place]} />
      ))}
    </svg>
  );
}
