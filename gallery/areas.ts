import { backup, nudge } from './stories/backup';
import { card } from './stories/card';
import { pictures, tenYears } from './stories/charts';
import { checkIn } from './stories/check-in';
import { entries } from './stories/entries';
import { fields } from './stories/fields';
import { help } from './stories/help';
import { journal } from './stories/journal';
import { keep } from './stories/keep';
import { lists } from './stories/lines';
import { closed, lock } from './stories/lock';
import { moment } from './stories/moment';
import { options } from './stories/options';
import { practising } from './stories/practices';
import { runs, steps } from './stories/runs';
import { searching } from './stories/search';
import { sync } from './stories/sync';
import { weekAhead } from './stories/week';
import { answering, welcome } from './stories/welcome';
import type { Area } from './story';

/** Every component in every state. */
export const areas: readonly Area[] = [
  card,
  checkIn,
  keep,
  moment,
  closed,
  journal,
  entries,
  searching,
  pictures,
  tenYears,
  practising,
  runs,
  steps,
  nudge,
  fields,
  lists,
  weekAhead,
  options,
  lock,
  backup,
  sync,
  welcome,
  answering,
  help,
];
