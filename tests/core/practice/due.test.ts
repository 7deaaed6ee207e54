import { describe, expect, test } from 'vitest';
import { practices } from '@/content/exercises';
import type { ExerciseId } from '@/core/model/exercise';
import type { ListItem } from '@/core/model/list';
import { dueItems, dueOf, isEnded } from '@/core/practice/due';
import { days, noon } from '../../facts';
import { anItem, listsOf, practiceOf } from './made-up';

// Everything is made on 21 November 2026.
const today = '2026-11-21';
const looked = (daysAfter: number, outcome = 'respected') => ({
  at: noon + days(daysAfter),
  outcome,
  note: '',
  scale: null,
});

type Row = [string, ExerciseId, Parameters<typeof anItem>[0], Partial<ListItem>, string | null];

describe('when a kept thing comes back', () => {
  test.each<Row>([
    ['a boundary on its day', 'boundaries', { need: 'x', review: '2026-12-05' }, {}, '2026-12-05'],
    ['without a day never', 'boundaries', { need: 'x' }, {}, null],
    [
      'a look before the day does not count',
      'boundaries',
      { review: '2026-12-05' },
      { outcomes: [looked(1)] },
      '2026-12-05',
    ],
    [
      'after a look, two weeks on',
      'boundaries',
      { review: '2026-11-22' },
      { outcomes: [looked(3)] },
      '2026-12-08',
    ],
    [
      'a look on the very day does',
      'boundaries',
      { review: '2026-11-22' },
      { outcomes: [looked(1)] },
      '2026-12-06',
    ],
    ['a finished thing never', 'boundaries', { review: '2026-12-05' }, { state: 'finished' }, null],
    ['nor one that was set down', 'boundaries', { review: '2026-12-05' }, { state: 'set-down' }, null],
    ['a promise at its time', 'promises', { promise: 'x', due: '2026-11-22T18:30' }, {}, '2026-11-22T18:30'],
    [
      'agreed anew, at its new time',
      'promises',
      { due: '2026-12-01' },
      { outcomes: [looked(1, 'renegotiated')] },
      '2026-12-01',
    ],
    ['what was noticed, on the day named', 'promises', { said: 'x', again: '2026-12-01' }, {}, '2026-12-01'],
    [
      'notes for a talk at its time',
      'conversation',
      { topic: 'x', when: '2026-11-25T19:00' },
      {},
      '2026-11-25T19:00',
    ],
    [
      'and once it has passed, the day after',
      'conversation',
      { topic: 'x', when: '2026-11-10T19:00' },
      {},
      '2026-11-11',
    ],
    ['“not yet” after thirty days', 'letting-go', { hope: 'x', stance: 'not-yet' }, {}, '2026-12-21'],
    [
      'and thirty days after it was said again',
      'letting-go',
      { stance: 'not-yet' },
      { outcomes: [looked(31, 'not-yet')] },
      '2027-01-21',
    ],
    ['what stays as a need does not', 'letting-go', { hope: 'x', stance: 'keep' }, {}, null],
    ['nor what became one', 'letting-go', { stance: 'not-yet' }, { outcomes: [looked(31, 'keep')] }, null],
    ['notes for finding help after a fortnight', 'help-finder', { want: ['talks'] }, {}, '2026-12-05'],
    ['and only once', 'help-finder', { want: ['talks'] }, { outcomes: [looked(15, 'looking')] }, null],
    ['a picture after sixty days', 'new-chapter', { day: 'x' }, {}, '2027-01-20'],
    [
      'an offer of openness on its last day',
      'openness',
      { offer: 'x', until: '2026-12-19' },
      {},
      '2026-12-19',
    ],
    ['a plan for a hard day never by itself', 'setback-plan', { remember: 'x' }, {}, null],
    ['a day that is no day never', 'boundaries', { review: 'soon' }, {}, null],
  ])('%s', (_, id, answers, some, expected) => {
    const due = dueOf(anItem(answers, some), practiceOf(id), today);
    expect(due && due.on + (due.time ? `T${due.time}` : '')).toBe(expected);
  });

  test('what is due today or was before is listed, soonest first', () => {
    const late = anItem({ need: 'late', review: '2026-11-01' });
    const now = anItem({ promise: 'now', due: '2026-11-21T08:00' });
    const lists = listsOf({
      promises: [now],
      boundaries: [
        anItem({ review: '2026-11-22' }),
        anItem({ review: '2026-11-21' }, { state: 'finished' }),
        late,
      ],
    });
    expect(dueItems(lists, practices, today).map(({ item }) => item)).toEqual([late, now]);
  });

  test('an offer of openness ends by itself, the day after its last', () => {
    const offer = anItem({ offer: 'x', until: '2026-12-19' });
    expect(isEnded(offer, practiceOf('openness'), '2026-12-19')).toBe(false);
    expect(isEnded(offer, practiceOf('openness'), '2026-12-20')).toBe(true);
    expect(isEnded(anItem({ review: '2026-01-01' }), practiceOf('boundaries'), today)).toBe(false);
  });
});
