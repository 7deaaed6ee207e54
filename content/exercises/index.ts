import type { Practice } from '@/core/model/practice';
import { spoken } from '@/core/text/spoken';
import { apology } from './apology';
import { boundaries } from './boundaries';
import { braveSteps } from './brave-steps';
import { clarity } from './clarity';
import { conversation } from './conversation';
import { forgivenessReadiness } from './forgiveness-readiness';
import { goodThings } from './good-things';
import { helpFinder } from './help-finder';
import { lettingGo } from './letting-go';
import { newChapter } from './new-chapter';
import { openness } from './openness';
import { promises } from './promises';
import { selfCareMenu } from './self-care-menu';
import { selfCompassion } from './self-compassion';
import { setbackPlan } from './setback-plan';
import { triggerLog } from './trigger-log';
import { trustEvidence } from './trust-evidence';
import { urgePause } from './urge-pause';

/** All practices, in the order in which the pane lists them: what steadies first, what goes deep later. */
export const practices: readonly Practice[] = spoken('practices', [
  selfCompassion,
  triggerLog,
  urgePause,
  selfCareMenu,
  setbackPlan,
  clarity,
  boundaries,
  trustEvidence,
  goodThings,
  apology,
  promises,
  openness,
  conversation,
  lettingGo,
  braveSteps,
  newChapter,
  forgivenessReadiness,
  helpFinder,
]);
