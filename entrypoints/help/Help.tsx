import { Bowl } from '@/components/Bowl';
import { helpWords as words } from '@/content/words/help';

/** Where to find a person. It needs no storage and no network. */
export function Help() {
  return (
    <div class="page help-page">
      <header class="page-head">
        <Bowl />
        <h1>{words.title}</h1>
      </header>
      <main>
        <p>{words.lead}</p>
        <section class="card">
          <h2>{words.danger.heading}</h2>
          <p>{words.danger.says}</p>
        </section>
        <section class="card">
          <h2>{words.lines.heading}</h2>
          <p>{words.lines.says}</p>
          <ul>
            {words.lines.directories.map(({ name, url }) => (
              <li key={url}>
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {name}
                </a>
              </li>
            ))}
          </ul>
          <p class="soft">{words.lines.warns}</p>
        </section>
        <section class="card">
          <h2>{words.watched.heading}</h2>
          <p>{words.watched.says}</p>
        </section>
        <p class="soft">{words.not}</p>
      </main>
    </div>
  );
}
