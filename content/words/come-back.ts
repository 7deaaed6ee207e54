import { spoken } from '@/core/text/spoken';

/** What stands around the reader's own words when they come back after a check-in. Every one of them is an offer. */
export const comeBackWords = spoken('comeBackWords', {
  heading: 'From what you kept for yourself',
  line: 'Your own kind line',
  helps: 'What has helped before',
  plan: 'Open my plan for a hard day',
  care: 'One small thing from your menu',
  trust: 'A moment when your sense was right',
  brave: 'A small step you wrote down, if today is a day for it',
  away: 'Put it away',
} as const);
