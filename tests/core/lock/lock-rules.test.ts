import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLockDue, locksAt } from '@/core/lock/auto-lock';
import { estimateStrength } from '@/core/lock/estimate-strength';
import { readRecoveryCode, writeRecoveryCode } from '@/core/lock/recovery-code';

describe('the lock closes by itself', () => {
  test.each([
    ['after its minutes', 0, 15, 15 * 60_000, true],
    ['not a moment before', 0, 15, 15 * 60_000 - 1, false],
    ['when nobody has used it since the start', null, 15, 0, true],
    ['when the clock was turned back by hours', 5 * 3_600_000, 15, 0, true],
    ['not when the clock was nudged', 30_000, 15, 0, false],
  ] as const)('%s', (_, usedAt, minutes, now, due) => {
    expect(isLockDue(usedAt, minutes, now)).toBe(due);
  });

  test('exactly at the time it is looked at again', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 41), fc.integer({ min: 1, max: 1440 }), (usedAt, minutes) => {
        const at = locksAt(usedAt, minutes);
        return isLockDue(usedAt, minutes, at) && !isLockDue(usedAt, minutes, at - 1);
      }),
    );
  });
});

const bytes = fc.uint8Array({ minLength: 16, maxLength: 16 });

describe('a recovery code', () => {
  test('is read back however it was copied', () => {
    fc.assert(
      fc.property(bytes, (some) => {
        const code = writeRecoveryCode(some);
        expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
        const copied = code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
        expect(readRecoveryCode(copied)).toBe(code);
      }),
    );
  });

  test('of two readers is never the same', () => {
    fc.assert(
      fc.property(bytes, bytes, (a, b) => {
        fc.pre(a.join() !== b.join());
        return writeRecoveryCode(a) !== writeRecoveryCode(b);
      }),
    );
  });

  test('with one wrong letter, or two neighbours swapped, is noticed', () => {
    fc.assert(
      fc.property(bytes, fc.nat(27), fc.nat(31), (some, at, letter) => {
        const code = [...writeRecoveryCode(some).replaceAll('-', '')];
        const slip = code.with(at, '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[letter]!);
        if (slip[at] !== code[at]) expect(readRecoveryCode(slip.join(''))).toBeNull();
        const swapped = code.with(at, code[at + 1] ?? code[at]!).with(Math.min(at + 1, 27), code[at]!);
        if (swapped.join() !== code.join()) expect(readRecoveryCode(swapped.join(''))).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['', 'lamp gravel otter nine', 'AAAA-BBBB', 'U'.repeat(28)])('is not “%s”', (typed) => {
    expect(readRecoveryCode(typed)).toBeNull();
  });
});

describe('how hard a passphrase is to guess', () => {
  test.each([
    ['', 'short'],
    ['a', 'short'],
    ['password', 'short'],
    ['Password1', 'short'],
    ['iloveyou2024', 'short'],
    ['qwertyuiop', 'short'],
    ['aaaaaaaaaaaaaaaa', 'short'],
    ['abcabcabcabc', 'short'],
    ['12345678', 'short'],
    ['19.04.1988', 'short'],
    ['heart heart heart heart', 'short'],
    ['lamp gravel', 'short'],
    ['lamp gravel otter', 'fair'],
    ['lamp gravel otter window', 'strong'],
    ['lamp gravel otter window salt', 'strong'],
    ['xkqzvbtrw', 'good'],
    ['xk4!Qz#vb9Tr', 'strong'],
    ['ключ туман берег якорь', 'strong'],
  ] as const)('“%s” is %s', (typed, strength) => {
    expect(estimateStrength(typed).strength).toBe(strength);
  });

  test('never falls when another word is added', () => {
    fc.assert(
      fc.property(fc.string(), fc.stringMatching(/^[a-z]{3,9}$/), (typed, word) => {
        return estimateStrength(`${typed} ${word}`).bits >= estimateStrength(typed).bits;
      }),
    );
  });
});
