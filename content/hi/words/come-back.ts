import type { Translated } from '@/content/translated';
import type { comeBackWords as english } from '@/content/words/come-back';

/** What stands around the reader's own words when they come back after a check-in. Hindi. */
export const comeBackWords = {
  heading: 'जो आपने अपने लिए सहेजा था',
  line: 'आपकी अपनी नरम पंक्ति',
  helps: 'जो पहले काम आया',
  plan: 'मुश्किल दिन की मेरी योजना खोलें',
  care: 'आपकी सूची से एक छोटी चीज़',
  trust: 'एक पल जब आपकी समझ सही निकली',
  brave: 'आपका लिखा एक छोटा क़दम, अगर आज उसका दिन हो',
  away: 'हटा दें',
} as const satisfies Translated<typeof english>;
