import { practices } from '@/content/exercises';
import { helpFields } from '@/core/chart/count-helped';

/** What a practice is called; one that this version does not know keeps its id. */
export function practiceName(id: string): string {
  return practices.find((practice) => practice.id === id)?.name ?? id;
}

let chips: ReadonlyMap<string, string> | null = null;

const readChips = () =>
  new Map(
    practices.flatMap(({ id, steps }) =>
      steps
        .flatMap(({ fields }) => fields)
        .flatMap((field) => (field.kind === 'chips' && field.id === helpFields.helped ? field.options : []))
        .map((option): [string, string] => [`${id} ${option.id}`, option.name]),
    ),
  );

/** What a help that was picked is called in its practice; the reader's own words are themselves. */
export function chipName(practice: string, word: string): string {
  chips ??= readChips();
  return chips.get(`${practice} ${word}`) ?? word;
}
