import { describe, expect, test } from 'vitest';
import { emptyDraft } from '@/core/model/draft';
import { entriesLeft } from '@/core/model/entries-left';
import { noon } from '../../facts';

const moment = { at: noon, offsetMinutes: 60, newId: () => 'id' };

describe('what is left while the lock is closed becomes', () => {
  test.each([
    ['nothing, when nothing is there', { note: ' \n' }, []],
    [
      'a check-in for a feeling',
      { tiles: ['hurt', 'calm'] },
      [{ kind: 'check-in', tiles: ['hurt', 'calm'], note: '' }],
    ],
    ['a note for a line alone', { note: 'a line' }, [{ kind: 'note', text: 'a line' }]],
    [
      'a check-in with its note for both',
      { tiles: ['hurt'], note: 'a line' },
      [{ kind: 'check-in', note: 'a line' }],
    ],
  ] as const)('%s', (_, left, entries) => {
    const made = entriesLeft({ ...emptyDraft, ...structuredClone(left) } as never, moment);
    expect(made).toHaveLength(entries.length);
    expect(made).toMatchObject(entries);
  });
});
