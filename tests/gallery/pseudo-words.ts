import type { Words } from '@/core/text/pour';
import type { Pack } from '@/core/text/speak-as';
import { trees } from '@/core/text/spoken';

/** Of a practice these are words; what else stands in it are ids and numbers (scripts/build/missing-words.ts). */
const said = [
  'name',
  'purpose',
  'takes',
  'safety',
  'closing',
  'title',
  'says',
  'label',
  'placeholder',
  'low',
  'high',
  'text',
  'asks',
  'note',
  'none',
];

const wrap = (text: string) => `⟦${text}⟧`;

function wrapped(tree: unknown): Words {
  if (typeof tree === 'string') return wrap(tree);
  if (Array.isArray(tree)) return tree.map(wrapped);
  if (typeof tree !== 'object' || tree === null) return {};
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, wrapped(value)]));
}

/** The words of a practice, each under the id it has. */
function ofPractice(piece: unknown, top: boolean): Words {
  if (Array.isArray(piece)) {
    const its = piece.map((one): [string | undefined, Words] => [one?.id, ofPractice(one, false)]);
    return its.every(([id]) => id) ? Object.fromEntries(its) : its.map(([, words]) => words);
  }
  if (typeof piece !== 'object' || piece === null) return {};
  const parts = Object.entries(piece as object).flatMap(([key, value]): [string, Words][] => {
    const isLines = Array.isArray(value) && value.every((one) => typeof one === 'string');
    if (said.includes(key) && !(top && key === 'title') && (typeof value === 'string' || isLines))
      return [[key, wrapped(value)]];
    return typeof value === 'object' && value !== null && !isLines ? [[key, ofPractice(value, false)]] : [];
  });
  return Object.fromEntries(parts);
}

/** A language in which every text of the house stands in brackets. */
export function pseudoPack(): Pack {
  return Object.fromEntries(
    [...trees].map(([name, tree]) => [
      name,
      name === 'practices'
        ? Object.fromEntries(
            (tree as { id: string }[]).map((practice) => [practice.id, ofPractice(practice, true)]),
          )
        : wrapped(tree),
    ]),
  );
}
