import type { ComponentChildren } from 'preact';
import { areas } from '@/content/areas';
import { feelings, feelingWords, tileNames } from '@/content/feelings';
import { themeNames } from '@/content/themes';
import { searchWords } from '@/content/words/search';
import { areaIds } from '@/core/model/area';
import { countFilters, type Filters, noFilters } from '@/core/search/filters';
import type { FilterOffers } from '@/core/search/offer-filters';
import { fill } from '@/core/text/fill';
import { DaySpan } from './DaySpan';
import { TickChips } from './TickChips';

const words = searchWords.filters;

interface Props {
  filters: Filters;
  offers: FilterOffers;
  onFilters: (filters: Filters) => void;
}

/** What is to be seen, folded until it is wanted; its name says how much was chosen. */
export function FilterFields({ filters, offers, onFilters }: Props) {
  const chosen = countFilters(filters);
  const change = (some: Partial<Filters>) => onFilters({ ...filters, ...some });
  return (
    <details class="filters">
      <summary>{chosen ? fill(words.active, { n: chosen }) : words.open}</summary>
      <div class="filter-fields">
        <TickChips
          legend={words.kinds}
          options={offers.kinds.map((value) => ({ value, name: words.kindNames[value] }))}
          picked={filters.kinds}
          onPick={(kinds) => change({ kinds })}
        />
        <FeltFields filters={filters} offers={offers} onChange={change} />
        <ThemeField filters={filters} offers={offers} onChange={change} />
        <DaySpan legend={words.span} labels={words} from={filters.from} to={filters.to} onPick={change} />
        {chosen > 0 && (
          <button type="button" class="plain" data-act="clear-filters" onClick={() => onFilters(noFilters)}>
            {words.clear}
          </button>
        )}
      </div>
    </details>
  );
}

interface PartProps {
  filters: Filters;
  offers: FilterOffers;
  onChange: (some: Partial<Filters>) => void;
}

function FeltFields({ filters, offers, onChange }: PartProps) {
  const tileOf = (word: string) => feelings.find(({ id }) => id === word)?.tile ?? 'not-sure';
  const named = [
    ...offers.words.map((id) => ({ value: `word:${id}`, name: feelingWords[id].name, tile: tileOf(id) })),
    ...offers.ownWords.map((word) => ({ value: `own:${word}`, name: word, tile: 'not-sure' })),
  ];
  const picked = [
    ...filters.words.map((word) => `word:${word}`),
    ...filters.ownWords.map((word) => `own:${word}`),
  ];
  const rest = (values: readonly string[], start: string) =>
    values.filter((value) => value.startsWith(start)).map((value) => value.slice(start.length));
  return (
    <>
      <TickChips
        legend={words.felt}
        options={offers.tiles.map((value) => ({ value, name: tileNames[value], tile: value }))}
        picked={filters.tiles}
        onPick={(tiles) => onChange({ tiles })}
      />
      <Finer chosen={picked.length + filters.areas.length > 0}>
        <TickChips
          legend={words.words}
          options={named}
          picked={picked}
          onPick={(values) =>
            onChange({ words: rest(values, 'word:') as Filters['words'], ownWords: rest(values, 'own:') })
          }
        />
        {offers.tiles.length > 0 && (
          <TickChips
            legend={words.areas}
            options={areaIds.map((value) => ({ value, name: areas[value].name }))}
            picked={filters.areas}
            onPick={(some) => onChange({ areas: some })}
          />
        )}
      </Finer>
    </>
  );
}

/** The longer lists, folded: few people look for one word, and what was found stands below. */
function Finer({ chosen, children }: { chosen: boolean; children: ComponentChildren }) {
  return (
    <details class="finer" open={chosen}>
      <summary>{words.finer}</summary>
      <div class="filter-fields">{children}</div>
    </details>
  );
}

function ThemeField({ filters, offers, onChange }: PartProps) {
  if (!offers.themes.length) return null;
  return (
    <label class="theme-field">
      <span>{words.theme}</span>
      <select
        value={filters.themes[0] ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange({ themes: offers.themes.filter((theme) => theme === value) })
        }
      >
        <option value="">{words.anyTheme}</option>
        {offers.themes.map((theme) => (
          <option key={theme} value={theme}>
            {theme === 'own' ? words.ownTheme : themeNames[theme]}
          </option>
        ))}
      </select>
    </label>
  );
}
