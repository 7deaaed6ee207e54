import { chartWords } from '@/content/words/charts';
import type { BeforeAfter as Change } from '@/core/chart/count-helped';
import { fill } from '@/core/text/fill';
import { sayCount } from '@/core/text/say-count';
import { sayNumber } from '@/core/text/say-number';

const words = chartWords.helped;

/** One practice: how often both numbers were given, and from four times on their middles on the full scale. */
export function BeforeAfter({ name, count, middle }: Change & { name: string }) {
  return (
    <div class="change">
      <p>
        {name} <span class="soft">{sayCount(count, chartWords.counts.times)}</span>
      </p>
      {middle && <Scale {...middle} />}
      <p class="soft">{middle ? sayChange(middle.change) : words.few}</p>
    </div>
  );
}

function Scale({ before, after }: { before: number; after: number }) {
  const at = (value: number) => ({ insetInlineStart: `${value * 10}%` });
  return (
    <div
      class="change-scale"
      role="img"
      aria-label={fill(words.picture, { before: sayNumber(before), after: sayNumber(after) })}
    >
      <span class="change-before" style={at(before)}>
        <span class="change-name">{words.before}</span>
      </span>
      <span class="change-after" style={at(after)}>
        <span class="change-name">{words.after}</span>
      </span>
      <span class="change-ends">
        <span>0</span>
        <span>10</span>
      </span>
    </div>
  );
}

function sayChange(change: number): string {
  const way = change === 0 ? 'same' : change < 0 ? 'lower' : 'higher';
  return fill(words.change[way], { n: sayNumber(Math.abs(change)) });
}
