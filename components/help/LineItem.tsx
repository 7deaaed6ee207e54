import { helpWords as words } from '@/content/words/help';
import type { HelpLine, Way } from '@/core/model/help-line';
import { fill } from '@/core/text/fill';
import { languageName } from '@/core/text/place-names';
import type { HelpState } from './help-state';

type Copying = Pick<HelpState, 'copied' | 'copy'>;

/** One line: who they are, how to reach them, when and in which languages. */
export function LineItem({ line, ...copying }: { line: HelpLine } & Copying) {
  const facts = factsOf(line);
  return (
    <li class="line" id={line.id}>
      {line.name && (
        <h3>
          {line.ways.length === 0 ? <Visit line={line} says={line.name} /> : <Name line={line} />}
          {line.region && <span class="soft"> {fill(words.region, { region: line.region })}</span>}
        </h3>
      )}
      {line.ways.length > 0 && (
        <ul class="ways">
          {line.ways.map((way) => (
            <WayItem key={`${way.by} ${way.number}`} way={way} {...copying} />
          ))}
        </ul>
      )}
      <div class="foot-row">
        {facts && <span class="soft facts">{facts}</span>}
        {line.ways.length > 0 && <Visit line={line} says={words.visitShort} />}
      </div>
      {line.chat && <p class="soft">{words.ways.chat}</p>}
    </li>
  );
}

/** The operator's own name for it, in the language it answers in. */
function Name({ line: { name, languages } }: { line: HelpLine }) {
  return <span lang={languages[0]}>{name}</span>;
}

function Visit({ line: { name = '', url }, says }: { line: HelpLine; says: string }) {
  if (!url) return null;
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" aria-label={fill(words.visit, { name })}>
      {says}
    </a>
  );
}

/** A number as text to read out, select or copy. It is no link: that would start whatever a computer has for calls. */
function WayItem({ way, copied, copy }: { way: Way } & Copying) {
  const { by, number, say, about } = way;
  const worked = copied.value?.number === number ? copied.value.worked : null;
  return (
    <li>
      <span class="soft by">{words.ways[by]}</span>
      <span class="number" translate={false}>
        {say ? fill(words.ways.sayTo, { word: say, number }) : number}
      </span>
      {about && <span class="soft">{words.ways.about[about]}</span>}
      <button
        type="button"
        class="plain"
        aria-label={fill(worked ? words.copied : words.copyNumber, { number })}
        onClick={() => void copy(number)}
      >
        {worked ? words.copiedShort : words.copy}
      </button>
      {worked === false && <span class="uncopied">{words.uncopied}</span>}
    </li>
  );
}

/** For whom, when and in which languages, as far as it is known. An emergency number is there for everybody, always. */
function factsOf({ kind, audience, hours, languages }: HelpLine): string {
  if (kind === 'emergency') return '';
  return [
    audience === 'everyone' ? '' : words.audience[audience],
    hours === 'unsaid' ? '' : words.hours[hours],
    languages.map(languageName).join(', '),
  ]
    .filter(Boolean)
    .join(' · ');
}
