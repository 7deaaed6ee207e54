import { useSignal } from '@preact/signals';
import { findingsWords as words } from '@/content/words/care';
import type { Finding } from '@/core/care/find-minimising';
import type { MinimisingReason } from '@/core/model/phrases';
import { fill } from '@/core/text/fill';
import { sayCount } from '@/core/text/say-count';

interface Props {
  text: string;
  findings: readonly Finding[];
  /** The reasons of the list the findings come from. */
  reasons: readonly MinimisingReason[];
}

/**
 * What the phrase check found, below the field it speaks of: the place, why, and a gentler way. It blocks nothing. What is
 * waved away stays away while the page is open, and nothing of it is kept.
 */
export function Findings({ text, findings, reasons }: Props) {
  const waved = useSignal<readonly string[]>([]);
  const shown = findings.filter((one) => !waved.value.includes(keyOf(text, one)));
  return (
    <div class="findings">
      <p class="soft" role="status">
        {sayHowMany(shown.length)}
      </p>
      {shown.length > 0 && (
        <ul aria-label={words.heading}>
          {shown.map((one) => (
            <FindingRow
              key={`${one.from} ${keyOf(text, one)}`}
              text={text}
              finding={one}
              reason={reasons.find(({ id }) => id === one.reasonId)}
              onWave={() => {
                waved.value = [...waved.value, keyOf(text, one)];
              }}
            />
          ))}
        </ul>
      )}
      {shown.length > 0 && <p class="soft">{words.lead}</p>}
    </div>
  );
}

interface RowProps {
  text: string;
  finding: Finding;
  reason: MinimisingReason | undefined;
  onWave: () => void;
}

function FindingRow({ text, finding: { from, to, family }, reason, onWave }: RowProps) {
  const phrase = text.slice(from, to);
  const [before, after] = around(text, from, to);
  return (
    <li data-family={family}>
      <p class="excerpt">
        {before}
        <mark>{phrase}</mark>
        {after}
      </p>
      {reason && <p>{reason.reason}</p>}
      {reason && <p class="gentler">{reason.gentler}</p>}
      <button
        type="button"
        class="plain"
        aria-label={`${words.dismiss}. ${fill(words.dismissNamed, { phrase })}`}
        onClick={onWave}
      >
        {words.dismiss}
      </button>
    </li>
  );
}

function sayHowMany(count: number): string {
  if (count === 0) return words.none;
  return sayCount(count, words);
}

/** The same phrase for the same reason, wherever typing moves it. */
function keyOf(text: string, { from, to, reasonId }: Finding): string {
  return `${reasonId} ${text.slice(from, to).toLowerCase()}`;
}

const reach = 36;

/** A few words on either side, cut between words. */
function around(text: string, from: number, to: number): [string, string] {
  const before = text.slice(Math.max(0, from - reach), from).replace(/\s+/g, ' ');
  const after = text.slice(to, to + reach).replace(/\s+/g, ' ');
  return [
    from > reach ? `…${before.replace(/^\S*/, '')}` : before,
    to + reach < text.length ? `${after.replace(/\S*$/, '')}…` : after,
  ];
}
