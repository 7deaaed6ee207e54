import { describe, expect, test } from 'vitest';
import { livingOf } from '@/core/choose/living';
import type { ExerciseId } from '@/core/model/exercise';
import type { ItemState, ListItem } from '@/core/model/list';
import { noon } from '../../facts';

const item = (field: string, value: string, state: ItemState = 'open'): ListItem => ({
  id: `${field}-${state}`,
  madeAt: noon,
  offsetMinutes: 0,
  answers: [{ field, value }],
  state,
  outcomes: [],
});
const lists = (of: Partial<Record<ExerciseId, ListItem[]>>) =>
  new Map(Object.entries(of) as [ExerciseId, ListItem[]][]);

describe('what living lists hold for a look back', () => {
  test.each([
    ['a moment of trusting oneself is a strength', 'trust-evidence', 'moment', 'strength'],
    ['a line to oneself is a kind line', 'self-compassion', 'line', 'kind-line'],
    ['what is needed is a boundary', 'boundaries', 'need', 'boundary'],
  ] as const)('%s', (_, list, field, kind) => {
    expect(livingOf(lists({ [list]: [item(field, 'Mine.')] }))).toMatchObject([
      { kind, text: 'Mine.', at: noon },
    ]);
  });

  test.each([
    ['something set down', item('need', 'Quiet.', 'set-down')],
    ['something without words', item('need', '  ')],
    ['other fields of the same list', item('will', 'I will leave.')],
  ])('%s stays away', (_, one) => {
    expect(livingOf(lists({ boundaries: [one] }))).toEqual([]);
  });

  test('a finished boundary may come back; promises, plans and triggers never do', () => {
    const [need] = livingOf(lists({ boundaries: [item('need', 'Quiet.', 'finished')] }));
    expect(need?.text).toBe('Quiet.');
    expect(
      livingOf(lists({ promises: [item('promise', 'x')], 'setback-plan': [item('signs', 'x')] })),
    ).toEqual([]);
  });
});
