import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as items from '@/store/items';

const told = readFileSync('SECURITY.md', 'utf8');
const claims = [...told.matchAll(/`(tests\/[^`]+)`:\s+“([^”]+)”/g)].map(([, file, name]) => [file!, name!]);

describe('SECURITY.md', () => {
  test('makes no claim without a test', () => {
    const [, listed] = told.split('## What is claimed');
    const points = listed!.split('## The cryptography')[0]!.split('\n- ').slice(1);
    expect(points.length).toBeGreaterThan(15);
    expect(points.filter((point) => !/`tests\/[^`]+`:\s+“/.test(point))).toEqual([]);
  });

  test.each(claims)('%s has the test it names: %s', (file, name) => {
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain(name);
  });

  test('names everything that can be read while the lock is closed', () => {
    for (const key of items.readable) expect(told).toContain(`\`${key}\``);
    expect(told).toContain(`\`${items.asked.key}\``);
    for (const { prefix } of [items.shards, items.lists, items.inbox]) expect(told).toContain(`\`${prefix}`);
  });
});
