import { helpWords } from '@/content/words/help';
import { type Country, countries } from '@/core/model/help-line';
import { countryName } from '@/core/text/place-names';
import { speech } from '@/core/text/spoken';

const words = helpWords.country;
const inOrder = () =>
  countries
    .map((code) => ({ code, name: countryName(code) }))
    .sort((a, b) => a.name.localeCompare(b.name, speech.language));

/** Where the reader is, in their own hand. */
export function CountryPicker({
  country,
  onPick,
}: {
  country: Country | null;
  onPick: (code: string) => void;
}) {
  return (
    <div class="country">
      <label for="country">{words.label}</label>
      <select
        id="country"
        value={country ?? 'elsewhere'}
        aria-describedby="country-says"
        onChange={(event) => onPick(event.currentTarget.value)}
      >
        {inOrder().map(({ code, name }) => (
          <option key={code} value={code} selected={code === country}>
            {name}
          </option>
        ))}
        <option value="elsewhere" selected={country === null}>
          {words.elsewhere}
        </option>
      </select>
      <p class="soft" id="country-says">
        {words.says}
      </p>
    </div>
  );
}
