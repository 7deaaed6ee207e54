import { Choice } from '@/components/Choice';
import { LineList } from '@/components/LineList';
import { Panel } from '@/components/Part';
import { faultWords, optionsWords } from '@/content/words/options';
import { questionWords as words } from '@/content/words/options-questions';
import { checkQuestion } from '@/core/model/check-line';
import { ownPromptLength } from '@/core/model/limits';
import type { OwnPrompt } from '@/core/model/own-prompts';
import type { OptionsState } from './state';

const uses = ['mixed', 'alone', 'off'] as const;

/** Questions in the reader's own words, and how they come. */
export function OwnPanel({ ownPrompts, changeOwn }: OptionsState) {
  const { use, prompts } = ownPrompts.value;
  const change = (change: (prompts: OwnPrompt[]) => OwnPrompt[]) =>
    changeOwn((own) => ({ ...own, prompts: change(own.prompts) }));
  return (
    <Panel name={words.own} lead={words.ownSays}>
      <LineList
        id="own-question"
        lines={prompts}
        empty={words.ownNone}
        label={words.add}
        help={words.addHelp}
        button={optionsWords.add}
        most={ownPromptLength}
        check={(text, others) => {
          const fault = checkQuestion(text, others);
          return fault && faultWords[fault];
        }}
        onAdd={(text) => change((all) => [...all, { id: `own-${crypto.randomUUID()}`, text }])}
        onChange={(id, text) => change((all) => all.map((own) => (own.id === id ? { ...own, text } : own)))}
        onRemove={(id) => change((all) => all.filter((own) => own.id !== id))}
        onBack={({ id, text }, index) => change((all) => all.toSpliced(index, 0, { id, text }))}
      />
      <div class="with-field">
        <Choice
          name="use"
          rows
          legend={words.use}
          says={prompts.length ? undefined : words.noEffect}
          options={uses.map((value) => ({ value, ...words.uses[value] }))}
          picked={use}
          onPick={(use) => void changeOwn((own) => ({ ...own, use }))}
        />
        {use === 'alone' && (
          <p class="soft help" id="alone-says">
            {words.alone}
          </p>
        )}
      </div>
    </Panel>
  );
}
