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

/** One reason why a prompt may not be shown: answers for one prompt, and all must say yes. */
type Rule = (prompt: PromptFacts, facts: Reading) => boolean;

const has = (themes: readonly string[], { theme }: PromptFacts) => themes.includes(theme);
const explores = (prompt: PromptFacts) => has(exploratory, prompt) && !prompt.soothing;
const writes = (prompt: PromptFacts) => explores(prompt) && prompt.depth !== 'light' && !prompt.noReply;

/** Each in words above it; the numbers are those of the pacing rules (guidance, section 2). */
export const rules: readonly Rule[] = [
  // role: a prompt is shown to the side it was written for
  ({ role }, { profile }) => suitsRole(role, profile),
  // stage: a prompt is shown in its stages, a soothing one in any
  (prompt, { profile }) => !!prompt.soothing || prompt.stages.includes(profile.stage),
  // relationship: words for a friend or a family are shown to those they are about
  ({ relationships }, { profile }) =>
    !relationships?.length || (!!profile.relationship && relationships.includes(profile.relationship)),
  // path: words for one path are shown on it
  ({ paths }, { profile }) => suitsPath(paths, profile),
  // 1: no forgiveness without its stage, the open door and safety
  ({ theme, optIn }, { profile }) =>
    (theme !== 'forgiveness' && optIn !== 'forgiveness') || isForgivenessOpen(profile),
  // 2: the first stage asks for no causes, no positivity, no risk, no long writing
  (prompt, { profile }) =>
    !isSteadying(profile) ||
    (!has(notInSteady, prompt) && prompt.depth !== 'deep' && prompt.optIn !== 'other-compassion'),
  // 5: a skipped theme rests for 7 days
  ({ theme }, { past }) => theme === 'own' || !past.skipped.has(theme),
  // 6: after a strong hard check-in the next prompt soothes, and exploring rests for 24 hours
  (prompt, { strongHard }) =>
    !strongHard ||
    !!prompt.soothing ||
    (strongHard.answeredBy && !explores(prompt) && prompt.depth !== 'deep'),
  // 7: after a trigger or setback courage, closeness, forgiveness and causes rest for 24 hours
  ({ theme }, { setbackAt, now }) => !restsAfterSetback(theme, setbackAt, now),
  // 8: the same prompt not within 21 days
  ({ id }, { past }) => !past.recent.has(id),
  // 8: the same theme not within 48 hours
  ({ theme }, { past }) => theme === 'own' || !past.themes.has(theme),
  // 8: at most one exploratory piece of writing a day
  (prompt, { past }) => !writes(prompt) || !past.answered.some(writes),
  // 10: nothing that needs the other person unless it is safe and welcome
  (prompt, { profile }) => !prompt.needsSafe || mayTalk(profile),
  // 10: where it is not safe, compassion for them stays away
  ({ optIn }, { profile }) => optIn !== 'other-compassion' || (profile.otherCompassion && !isSolo(profile)),
  // 12: never again means never again
  ({ id }, { never }) => !never.has(id),
  // 12: a hidden theme is not shown
  ({ theme }, { profile }) => !profile.hiddenThemes.some((hidden) => hidden === theme),
  // 12: gentle only means soothing or light, and nothing that explores
  (prompt, { profile }) =>
    !profile.gentleOnly || !!prompt.soothing || (prompt.depth === 'light' && !explores(prompt)),
  // hard date: only what steadies
  (prompt, { hardDate }) => !hardDate || !!prompt.soothing,
  // feelings: a prompt stays away from the feelings it does not suit
  (prompt, { mood }) => !mood?.words.some((word) => prompt.avoid?.includes(word)),
];
