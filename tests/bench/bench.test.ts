import { describe, expect, test } from 'vitest';
import { drawPlot, powers, spreadLabels, ticks } from '../../scripts/bench/draw-plot.mjs';
import { readOptions } from '../../scripts/bench/read-options.mjs';
import { ratioOf, summarise } from '../../scripts/bench/summarise.mjs';
import { tellResults } from '../../scripts/bench/tell-results.mjs';
import { scriptOf } from '../../scripts/bench/wake-rounds.mjs';
import { sayMiddle, sayRatio, writeTable } from '../../scripts/bench/write-table.mjs';

describe('the bench', () => {
  test('tells the middle and the quartiles, and leaves out what was not told', () => {
    expect(summarise([5, 1, 3, Number.NaN, 2, 4])).toEqual({ median: 3, from: 2, to: 4, n: 5 });
    expect(summarise([null, undefined])).toBeNull();
  });

  test('gives a ratio only of two figures', () => {
    const one = summarise([3]);
    expect(ratioOf(one, summarise([2]))).toBe(1.5);
    expect(ratioOf(one, null)).toBeNull();
  });

  test.each([
    [[], { rounds: 15, years: [0, 1, 5, 10], save: false }],
    [['--rounds', '3', '--years', '0,10', '--only', 'popup'], { rounds: 3, years: [0, 10], only: ['popup'] }],
    [['--beside', '/some/ext:p.html'], { beside: [{ folder: '/some/ext', page: 'p.html', name: 'ext' }] }],
    [['--beside', '/some/ext'], { beside: [{ folder: '/some/ext', page: null, name: 'ext' }] }],
  ])('reads %j', (args, wanted) => expect(readOptions(args)).toMatchObject(wanted));

  test.each([[['--rounds', '0']], [['--only', 'all']], [['--browser', 'safari']], [['--years', 'ten']]])(
    'says how it is called instead of running with %j',
    (args) => expect(() => readOptions(args)).toThrow('npm run bench'),
  );

  test('writes tables as Markdown', () => {
    expect(writeTable(['page', 'ms'], [['popup', sayMiddle(summarise([10, 12, 14]))]])).toBe(
      '| page | ms |\n| --- | ---: |\n| popup | 12.0 (11.0–13.0) |',
    );
    expect([sayMiddle(null), sayRatio(null), sayRatio(1.234)]).toEqual(['–', '–', '1.23 ×']);
  });

  test('tells an act that did not come to its end, beside the figures of all others', () => {
    const told = tellResults({
      at: '2026-11-22T10:00:00Z',
      machine: { processor: '2 × one', memoryGB: 8, system: 'linux', loadAtStart: 0 },
      rounds: 2,
      browsers: [
        {
          version: 'Firefox',
          loads: [],
          acts: [{ act: 'keep', years: 0, ms: summarise([10, Number.NaN]), toEmpty: null }],
          missed: ['firefox, keep after 0 years, round 1: it never came'],
        },
      ],
      rules: [],
    });
    expect(told).toContain('| keep: tap to “Kept” | 10.0 (10.0–10.0) | – |');
    expect(told).toContain('\n\n- firefox, keep after 0 years, round 1: it never came');
  });

  test('adds up the script of the one worker, and nothing of other threads', () => {
    const task = { ph: 'X', name: 'ThreadControllerImpl::RunTask', pid: 1, tid: 2 };
    const events = [
      {
        ph: 'X',
        name: 'EvaluateScript',
        pid: 1,
        tid: 2,
        ts: 100,
        dur: 3000,
        tdur: 2000,
        args: { data: { url: 'x://a/b.js' } },
      },
      { ...task, ts: 50, dur: 9000 },
      { ...task, ts: 4000, dur: 600, tdur: 500 },
      { ...task, ts: 5000, dur: 700, tid: 3 },
    ];
    expect(scriptOf(events, 'x://a/')).toBe(2.5);
    expect(scriptOf(events, 'x://other/')).toBeNull();
  });
});

describe('a plot', () => {
  const points = [0, 1, 10].map((years) => ({ years, median: 20 + years, from: 19, to: 40 }));

  test.each([0.3, 7, 41, 100, 1234])('has round marks from 0 to above %d', (most) => {
    const marks = ticks(most);
    expect(marks[0]).toBe(0);
    expect(marks.at(-1)).toBeGreaterThanOrEqual(most);
    expect(marks.length).toBeLessThanOrEqual(6);
  });

  test('keeps its labels apart, in the order of what they name', () => {
    expect(spreadLabels([50, 10, 52, 11])).toEqual([50, 10, 66, 26]);
    expect(spreadLabels([90, 99, 95], 100)).toEqual([68, 100, 84]);
  });

  test('has a mark for every power of ten where costs lie far apart', () => {
    expect(powers(0.8, 1250)).toEqual([0.1, 1, 10, 100, 1000, 10_000]);
    expect(powers(0, 1)).toEqual([0.1, 1]);
  });

  test('is well-formed, escapes names and reads on light and dark', () => {
    const svg = drawPlot('ms', [{ name: '<a> & "b"', points }]);
    expect(svg.match(/<circle/g)).toHaveLength(3);
    expect(svg).toContain('&#60;a&#62;');
    expect(svg).toContain('prefers-color-scheme:dark');
  });
});
