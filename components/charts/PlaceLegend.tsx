import { chartWords } from '@/content/words/charts';
import { placeIds } from '@/core/chart/read-picked';
import { placeName } from './meanings';
import { PlaceMark } from './PlaceMark';

/** What the marks of a day stand for. */
export function PlaceLegend() {
  return (
    <ul class="legend" aria-label={chartWords.year.legend}>
      {placeIds.map((place) => (
        <li key={place}>
          <span class="day">
            <PlaceMark places={[place]} />
          </span>
          {placeName(place)}
        </li>
      ))}
      <li>
        <span class="day" data-others="true" />
        {chartWords.year.kept}
      </li>
    </ul>
  );
}
