import type { Prompt } from '@/core/model/prompt';
import { accountability } from './accountability';
import { boundaries } from './boundaries';
import { causes } from './causes';
import { clarity } from './clarity';
import { closeness } from './closeness';
import { communication } from './communication';
import { compassion } from './compassion';
import { consistency } from './consistency';
import { courage } from './courage';
import { expectations } from './expectations';
import { feelings } from './feelings';
import { forgiveness } from './forgiveness';
import { good } from './good';
import { pace } from './pace';
import { renewal } from './renewal';
import { safety } from './safety';
import { selfCare } from './self-care';
import { selfTrust } from './self-trust';
import { support } from './support';
import { transparency } from './transparency';

/** All prompts, theme by theme in the order of the guidance. */
export const prompts: readonly Prompt[] = [
  ...feelings,
  ...clarity,
  ...causes,
  ...pace,
  ...boundaries,
  ...communication,
  ...accountability,
  ...transparency,
  ...consistency,
  ...safety,
  ...selfTrust,
  ...selfCare,
  ...good,
  ...compassion,
  ...expectations,
  ...courage,
  ...closeness,
  ...forgiveness,
  ...support,
  ...renewal,
];
