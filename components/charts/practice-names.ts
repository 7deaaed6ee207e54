import { practices } from '@/content/exercises';
import { helpFields } from '@/core/chart/count-helped';

const byId = new Map<string, string>(practices.map(({ id, name }) => [id, name]));

/** What a practice is called; one that this version does not know keeps its id. */
export function practiceName(id: string): string {
  return byId.get(id) ?? id;
}

const chips = new Map(
  practices.flatMap(({ id, steps }) =>
    steps
      .flatMap(({ fields }) => fields)
      .flatMap((field) => (field.kind === 'chips' && field.id === helpFields.helped ? field.options : []))
      .map((option): [string, string] => [`${id} ${option.id}`, option.name]),
  ),
);

/** What a help that was picked is called in its practice; the reader's own words are themselves. */
export function chipName(practice: string, word: string): string {
  return chips.get(`${practice} ${word}`) ?? word;
}
