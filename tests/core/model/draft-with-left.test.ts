import { describe, expect, test } from 'vitest';
import { behind } from '@/core/model/behind';
import { emptyDraft } from '@/core/model/draft';
import { draftWithLeft } from '@/core/model/draft-with-left';

test.each([
  ['', 'more', 'more'],
  [' \n', 'more', 'more'],
  ['there', '', 'there'],
  ['there \n', ' ', 'there \n'],
  ['there ', ' more ', 'there\n\n more '],
])('words go behind words: %j and %j', (there, more, both) => {
  expect(behind(there, more)).toBe(both);
});

describe('what was begun while the lock was closed goes on in the popup', () => {
  const typed = { ...emptyDraft, tiles: ['calm' as const], note: 'typed', good: 'tea' };

  test('a line alone is a note of its own, behind the one that is there', () => {
    expect(draftWithLeft(emptyDraft, { ...emptyDraft, note: 'left' })).toEqual({
      ...emptyDraft,
      good: 'left',
    });
    expect(draftWithLeft(typed, { ...emptyDraft, note: 'left' })).toEqual({ ...typed, good: 'tea\n\nleft' });
  });

  test('beside a feeling it is its note, and no feeling comes twice', () => {
    const left = { ...emptyDraft, tiles: ['hurt' as const, 'calm' as const], note: 'left' };
    expect(draftWithLeft(typed, left)).toEqual({ ...typed, tiles: ['calm', 'hurt'], note: 'typed\n\nleft' });
  });

  test('where nothing was left, nothing changes', () => {
    expect(draftWithLeft(typed, { ...emptyDraft, note: ' \n' })).toBe(typed);
  });
});
