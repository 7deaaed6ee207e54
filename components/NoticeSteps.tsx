import { noticesWords as words } from '@/content/words/options-notices';

type System = keyof typeof words.steps;

/** Where to look when no notification shows: this system first, the others folded. */
export function NoticeSteps({ system, all }: { system: System | null; all: readonly System[] }) {
  const others = all.filter((other) => other !== system);
  return (
    <div class="notice-steps">
      <p>{words.look}</p>
      {system && (
        <div data-system={system}>
          <h4>{words.systems[system]}</h4>
          <Steps of={system} />
        </div>
      )}
      <details class="fold">
        <summary>
          <h4>{words.other}</h4>
        </summary>
        {others.map((other) => (
          <div key={other} data-system={other}>
            <h5>{words.systems[other]}</h5>
            <Steps of={other} />
          </div>
        ))}
      </details>
      <p class="soft">{words.browser}</p>
    </div>
  );
}

function Steps({ of }: { of: System }) {
  return (
    <ol class="steps">
      {words.steps[of].map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
