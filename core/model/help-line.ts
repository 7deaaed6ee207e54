import type { LocalDay } from './time';

/** The countries whose lines are known here (guidance, section 5), as ISO 3166 says them. */
export const countries = [
  'AT',
  'AU',
  'BE',
  'BR',
  'CA',
  'CH',
  'DE',
  'ES',
  'FR',
  'GB',
  'IE',
  'IN',
  'IT',
  'JP',
  'KR',
  'MX',
  'NL',
  'NO',
  'NZ',
  'PL',
  'PT',
  'SE',
  'SG',
  'US',
  'ZA',
] as const;
export type Country = (typeof countries)[number];

/** In the order the help page shows them: what saves a life stands first. */
export const helpKinds = ['emergency', 'crisis', 'violence', 'directory'] as const;
export type HelpKind = (typeof helpKinds)[number];

/** One way to reach a line. A number is written as it is dialled in its country. */
export interface Way {
  by: 'call' | 'text' | 'whatsapp';
  number: string;
  /** The word to send. */
  say?: string;
  /** What this number is for, where a line has several: a key of the help page's words. */
  about?: 'police' | 'ambulance' | 'fireAndAmbulance';
}

/** People whose work is to answer, or a list of them. */
export interface HelpLine {
  id: string;
  /** `null`: for wherever the reader is. */
  country: Country | null;
  kind: HelpKind;
  /** As the operator writes it; absent where it goes without saying: the emergency numbers. */
  name?: string;
  /** The part of the country it is for; absent: all of it. */
  region?: string;
  ways: readonly Way[];
  /** The operator's site also offers a written talk. */
  chat?: true;
  /** The operator's own site, for readers. */
  url?: string;
  hours: 'always' | 'limited' | 'unsaid';
  /** BCP 47; empty: not known, or too many to name. */
  languages: readonly string[];
  audience: 'everyone' | 'women' | 'men';
  /** Where the operator says so, for whoever checks it next. */
  source: string;
  /** The day it was last held against the guidance or its source. */
  checkedOn: LocalDay;
  /** seen: on a published page · known: from the literature, not read again · unsure: never ships. */
  certainty: 'seen' | 'known' | 'unsure';
}
