import type { PromptFacts } from '@/core/model/prompt';
import {
  exploratory,
  isForgivenessOpen,
  isSolo,
  isSteadying,
  mayTalk,
  notInSteady,
  restsAfterSetback,
  suitsPath,
  suitsRole,
} from './doors';
import type { Reading } from './facts';

/** One reason why a prompt may not be shown. `allows` answers for one prompt; all must say yes. */
export interface Rule {
  /** The rule in words; tests are named by it. Numbers are those of the pacing rules (guidance, section 2). */
  name: string;
  allows: (prompt: PromptFacts, facts: Reading) => boolean;
}

const has = (themes: readonly string[], { theme }: PromptFacts) => themes.includes(theme);
const explores = (prompt: PromptFacts) => has(exploratory, prompt) && !prompt.soothing;
const writes = (prompt: PromptFacts) => explores(prompt) && prompt.depth !== 'light' && !prompt.noReply;

export const rules: readonly Rule[] = [
  {
    name: 'role: a prompt is shown to the side it was written for',
    allows: ({ role }, { profile }) => suitsRole(role, profile),
  },
  {
    name: 'stage: a prompt is shown in its stages, a soothing one in any',
    allows: (prompt, { profile }) => !!prompt.soothing || prompt.stages.includes(profile.stage),
  },
  {
    name: 'relationship: words for a friend or a family are shown to those they are about',
    allows: ({ relationships }, { profile }) =>
      !relationships?.length || (!!profile.relationship && relationships.includes(profile.relationship)),
  },
  {
    name: 'path: words for one path are shown on it',
    allows: ({ paths }, { profile }) => suitsPath(paths, profile),
  },
  {
    name: '1: no forgiveness without its stage, the open door and safety',
    allows: ({ theme, optIn }, { profile }) =>
      (theme !== 'forgiveness' && optIn !== 'forgiveness') || isForgivenessOpen(profile),
  },
  {
    name: '2: the first stage asks for no causes, no positivity, no risk, no long writing',
    allows: (prompt, { profile }) =>
      !isSteadying(profile) ||
      (!has(notInSteady, prompt) && prompt.depth !== 'deep' && prompt.optIn !== 'other-compassion'),
  },
  {
    name: '5: a skipped theme rests for 7 days',
    allows: ({ theme }, { past }) => theme === 'own' || !past.skipped.has(theme),
  },
  {
    name: '6: after a strong hard check-in the next prompt soothes, and exploring rests for 24 hours',
    allows: (prompt, { strongHard }) =>
      !strongHard ||
      !!prompt.soothing ||
      (strongHard.answeredBy && !explores(prompt) && prompt.depth !== 'deep'),
  },
  {
    name: '7: after a trigger or setback courage, closeness, forgiveness and causes rest for 24 hours',
    allows: ({ theme }, { setbackAt, now }) => !restsAfterSetback(theme, setbackAt, now),
  },
  {
    name: '8: the same prompt not within 21 days',
    allows: ({ id }, { past }) => !past.recent.has(id),
  },
  {
    name: '8: the same theme not within 48 hours',
    allows: ({ theme }, { past }) => theme === 'own' || !past.themes.has(theme),
  },
  {
    name: '8: at most one exploratory piece of writing a day',
    allows: (prompt, { past }) => !writes(prompt) || !past.answered.some(writes),
  },
  {
    name: '10: nothing that needs the other person unless it is safe and welcome',
    allows: (prompt, { profile }) => !prompt.needsSafe || mayTalk(profile),
  },
  {
    name: '10: where it is not safe, compassion for them stays away',
    allows: ({ optIn }, { profile }) =>
      optIn !== 'other-compassion' || (profile.otherCompassion && !isSolo(profile)),
  },
  {
    name: '12: never again means never again',
    allows: ({ id }, { never }) => !never.has(id),
  },
  {
    name: '12: a hidden theme is not shown',
    allows: ({ theme }, { profile }) => !profile.hiddenThemes.some((hidden) => hidden === theme),
  },
  {
    name: '12: gentle only means soothing or light, and nothing that explores',
    allows: (prompt, { profile }) =>
      !profile.gentleOnly || !!prompt.soothing || (prompt.depth === 'light' && !explores(prompt)),
  },
  {
    name: 'hard date: only what steadies',
    allows: (prompt, { hardDate }) => !hardDate || !!prompt.soothing,
  },
  {
    name: 'feelings: a prompt stays away from the feelings it does not suit',
    allows: (prompt, { mood }) => !mood?.words.some((word) => prompt.avoid?.includes(word)),
  },
];
