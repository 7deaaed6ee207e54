import type { HelpLine } from '@/core/model/help-line';
import { australia } from './help-lines/australia';
import { austria } from './help-lines/austria';
import { belgium } from './help-lines/belgium';
import { brazil } from './help-lines/brazil';
import { canada } from './help-lines/canada';
import { everywhere } from './help-lines/everywhere';
import { france } from './help-lines/france';
import { germany } from './help-lines/germany';
import { india } from './help-lines/india';
import { ireland } from './help-lines/ireland';
import { italy } from './help-lines/italy';
import { japan } from './help-lines/japan';
import { mexico } from './help-lines/mexico';
import { netherlands } from './help-lines/netherlands';
import { newZealand } from './help-lines/new-zealand';
import { norway } from './help-lines/norway';
import { poland } from './help-lines/poland';
import { portugal } from './help-lines/portugal';
import { singapore } from './help-lines/singapore';
import { southAfrica } from './help-lines/south-africa';
import { southKorea } from './help-lines/south-korea';
import { spain } from './help-lines/spain';
import { sweden } from './help-lines/sweden';
import { switzerland } from './help-lines/switzerland';
import { unitedKingdom } from './help-lines/united-kingdom';
import { unitedStates } from './help-lines/united-states';

/**
 * Every line of the help page (guidance, section 5), a file for each country. A number ships when the guidance marks it as
 * seen or known; what it marks with a question mark waits in a comment of its file. Each needs a person's look at the
 * operator's own site before a release, and a test fails when the last look is older than a year.
 */
export const helpLines: readonly HelpLine[] = [
  ...austria,
  ...australia,
  ...belgium,
  ...brazil,
  ...canada,
  ...switzerland,
  ...germany,
  ...spain,
  ...france,
  ...unitedKingdom,
  ...ireland,
  ...india,
  ...italy,
  ...japan,
  ...southKorea,
  ...mexico,
  ...netherlands,
  ...norway,
  ...newZealand,
  ...poland,
  ...portugal,
  ...sweden,
  ...singapore,
  ...unitedStates,
  ...southAfrica,
  ...everywhere,
];
