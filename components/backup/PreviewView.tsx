import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { TickChips } from '@/components/TickChips';
import { backupWords as words } from '@/content/words/backup';
import type { Format, Unread } from '@/core/import/arrived';
import { fullDay } from '@/core/portable/full-day';
import type { SettingKey } from '@/core/portable/holdings';
import { type Group, gentleChoice, type MergeChoice } from '@/core/portable/merge-holdings';
import type { Way } from '@/core/portable/merge-pieces';
import type { Preview } from '@/core/portable/preview-merge';
import type { PaperNames } from '@/core/portable/tell-entry';
import { fill } from '@/core/text/fill';
import { sayCount } from '@/core/text/say-count';
import { PreviewGroup } from './PreviewGroup';
import { entryLines, itemLines } from './tell-piece';
import { UnreadList } from './UnreadList';

/** What a file holds, as it is shown before anything is changed. */
export interface Shown {
  format: Format;
  /** The day it was made, `YYYY-MM-DD`; null where it does not say. */
  madeOn: string | null;
  preview: Preview;
  unread: readonly Unread[];
}

interface Props {
  file: Shown;
  names: PaperNames;
  busy: boolean;
  onGo: (choice: MergeChoice) => void;
  onLeave: () => void;
}

/** What a file would bring, what differs, what could not be read; and the reader's word on each. */
export function PreviewView({ file, names, busy, onGo, onLeave }: Props) {
  const { format, madeOn, preview, unread } = file;
  const differs = useSignal<Record<Group, Way>>({ ...gentleChoice.differs });
  // Where nothing was set yet, nothing can be lost by taking it over.
  const ticked = useSignal<SettingKey[]>(
    preview.settings.filter(({ isSet }) => !isSet).map(({ key }) => key),
  );
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const group = (name: Group) => ({
    group: name,
    way: differs.value[name],
    onWay: (way: Way) => {
      differs.value = { ...differs.value, [name]: way };
    },
  });
  const isTable = format === 'daylio' || format === 'presently' || format === 'mood-buddy';
  const made = madeOn && fill(words.madeOn, { day: fullDay(madeOn) });
  return (
    <section class="file-preview" aria-labelledby="preview-name">
      <h3 id="preview-name" tabIndex={-1} ref={heading}>
        {[words.from[format], made].filter(Boolean).join(', ')}
      </h3>
      {format !== 'mendful' && <p class="soft">{words.others}</p>}
      {isNothing(preview) && <p>{words.nothing}</p>}
      <PreviewGroup
        {...group('entries')}
        compared={preview.entries}
        linesOf={(one) => entryLines(one, names)}
      />
      <PreviewGroup {...group('lists')} compared={preview.lists} linesOf={(one) => itemLines(one, names)} />
      <PreviewGroup {...group('questions')} compared={preview.questions} linesOf={({ text }) => [text]} />
      {preview.noRoom > 0 && <p>{sayCount(preview.noRoom, words.noRoom)}</p>}
      <TickChips
        legend={words.settings}
        options={preview.settings.map(({ key }) => ({ value: key, name: words.settingNames[key] }))}
        picked={ticked.value}
        onPick={(picked) => {
          ticked.value = picked;
        }}
      />
      {preview.settings.length > 0 && <p class="soft">{words.settingsSay}</p>}
      <UnreadList unread={unread} isTable={isTable} />
      <div class="pills">
        <button
          type="button"
          class="main"
          id="bring-in"
          disabled={busy}
          onClick={() => onGo({ differs: differs.value, settings: ticked.value })}
        >
          {words.go}
        </button>
        <button type="button" id="leave-file" disabled={busy} onClick={onLeave}>
          {words.leave}
        </button>
      </div>
    </section>
  );
}

function isNothing({ entries, lists, questions, settings }: Preview): boolean {
  const none = [entries, lists, questions].every(({ fresh, differs }) => !fresh.length && !differs.length);
  return none && !settings.length;
}
