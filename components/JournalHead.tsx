import { helpWords } from '@/content/words/help';
import { journalWords as words } from '@/content/words/journal';
import { Bowl } from './Bowl';
import { HideButton } from './HideButton';
import { Icon } from './Icon';

/** The parts of the journal page, in the order of their tabs. */
export const panes = ['kept', 'patterns', 'practices', 'summary'] as const;
export type Pane = (typeof panes)[number];

interface Props {
  greeting: string;
  pane: Pane;
  onPane: (pane: Pane) => void;
}

/** What the journal page begins with: a greeting, its parts, and the ways out. */
export function JournalHead({ greeting, pane, onPane }: Props) {
  return (
    <header class="page-head">
      <Bowl />
      {/* Before anything was read there is nothing to say yet. */}
      {greeting.trim() === '' ? <p class="h1">{greeting}</p> : <h1>{greeting}</h1>}
      <nav aria-label={words.panes.label}>
        {panes.map((one) => (
          <button
            key={one}
            type="button"
            class="tab"
            id={`to-${one}`}
            aria-current={pane === one ? 'page' : undefined}
            onClick={() => onPane(one)}
          >
            {words.panes[one]}
          </button>
        ))}
        <a class="tab help-link" href="/help.html">
          {helpWords.link}
        </a>
      </nav>
      <HideButton />
      <a class="icon-button" href="/options.html" title={words.options} aria-label={words.options}>
        <Icon name="options" />
      </a>
    </header>
  );
}

/** The page before anything has been read. */
export function Shell() {
  return (
    <div class="page">
      <JournalHead greeting={'\u00a0'} pane="kept" onPane={() => {}} />
      <main />
    </div>
  );
}
