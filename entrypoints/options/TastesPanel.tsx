import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Panel } from '@/components/Part';
import { ToldList } from '@/components/ToldList';
import { themeNames } from '@/content/themes';
import { questionWords as words } from '@/content/words/options-questions';
import { leaningsOf } from '@/core/model/leanings';
import { letGo } from '@/core/model/let-go';
import { fill } from '@/core/text/fill';
import type { OptionsState } from './state';
import { readTold, type Told } from './told';

/** What the reader said of single questions: kept close, not again, more and less. */
export function TastesPanel({ tastes, ownPrompts, changeTastes }: OptionsState) {
  const told = useSignal<ReadonlyMap<string, Told> | null>(null);
  const failed = useSignal(false);
  const named = tastes.value.filter(({ says, close }) => close || says === 'never');
  const ids = named.map(({ promptId }) => promptId);
  const own = new Map(ownPrompts.value.prompts.map(({ id, text }) => [id, text]));
  useEffect(() => {
    if (!tastes.value.length) return;
    readTold(ids).then(
      (read) => {
        told.value = read;
        failed.value = false;
      },
      () => {
        failed.value = true;
      },
    );
  }, [tastes.value]);

  const textOf = (id: string) => own.get(id) ?? told.value?.get(id)?.ask ?? words.gone;
  const themeOf = (id: string) => (id.startsWith('own-') ? 'own' : told.value?.get(id)?.theme);
  const forget = (ids: readonly string[], what: 'says' | 'close') =>
    void changeTastes((all) => letGo(all, ids, what));
  const items = (ids: readonly string[], act: string) =>
    ids.map((key) => ({ key, text: textOf(key), act: fill(act, { text: textOf(key) }) }));
  const idsOf = (kept: (taste: (typeof named)[number]) => boolean) =>
    named.filter(kept).map(({ promptId }) => promptId);
  const nameOf = (theme: ReturnType<typeof themeOf>) =>
    !theme || theme === 'own' ? words.ownTheme : themeNames[theme];
  const leanings = leaningsOf(tastes.value, themeOf);

  if (failed.value) return <Panel>{<p class="soft">{words.unread}</p>}</Panel>;
  // Without their words the lists would say that the questions are gone.
  if (tastes.value.length && !told.value) return null;
  return (
    <>
      <Panel name={words.close} lead={words.closeSays}>
        <ToldList
          items={items(
            idsOf(({ close }) => close),
            words.letGoOf,
          )}
          empty={words.closeNone}
          button={words.letGo}
          onAct={(id) => forget([id], 'close')}
        />
      </Panel>
      <Panel name={words.never} lead={words.neverSays}>
        <ToldList
          items={items(
            idsOf(({ says }) => says === 'never'),
            words.againOf,
          )}
          empty={words.neverNone}
          button={words.again}
          onAct={(id) => forget([id], 'says')}
        />
      </Panel>
      <Panel name={words.leanings} lead={words.leaningsSay}>
        <ToldList
          items={leanings.map(({ theme, more, less }) => ({
            key: theme,
            text: `${nameOf(theme)}: ${sayLeaning(more, less)}`,
            act: fill(words.forgetOf, { theme: nameOf(theme) }),
          }))}
          empty={words.leaningsNone}
          button={words.forget}
          onAct={(key) => forget(leanings.find(({ theme }) => theme === key)?.promptIds ?? [], 'says')}
        />
      </Panel>
    </>
  );
}

function sayLeaning(more: number, less: number): string {
  const { both, more: onlyMore, less: onlyLess } = words.leaning;
  if (more && less) return fill(both, { more, less });
  return more ? fill(onlyMore, { n: more }) : fill(onlyLess, { n: less });
}
