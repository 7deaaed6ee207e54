import { expect, test } from 'vitest';
import { reflectionOf } from '@/core/model/reflection-of';
import { noon } from '../../facts';

const moment = { at: noon, offsetMinutes: 60, newId: () => 'id', prompt: null };
const own = { id: 'id', at: noon, offsetMinutes: 60, kind: 'reflection' };

test('words on a blank page are kept exactly as they were written', () => {
  const text = '  one line\n\nand another ';
  expect(reflectionOf(text, moment)).toEqual({ ...own, promptId: '', asked: '', text });
});

test('an answer has its question with it, as it stood', () => {
  const prompt = { id: 'pace-an-hour', asked: 'What would an hour be?' };
  expect(reflectionOf('rest', { ...moment, prompt })).toEqual({
    ...own,
    promptId: prompt.id,
    asked: prompt.asked,
    text: 'rest',
  });
});

test.each(['', ' ', '\n\t\u00a0'])('white space alone is nothing: %j', (text) => {
  expect(reflectionOf(text, moment)).toBeNull();
});
