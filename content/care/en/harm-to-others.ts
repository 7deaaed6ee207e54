import type { Phrase } from '@/core/model/phrases';

const person = 'him|her|them|you|someone|somebody|everyone|everybody|my|his';

/** Harm to somebody, and payback. English (guidance, section 5, crisis content). */
export const harmToOthers: readonly Phrase[] = [
  `want|wanted|wanna|going|gonna|about|ready|plan|planning to? kill|hurt|stab|shoot|murder|beat|strangle|choke|poison|smash|punch|hit|attack|harm ${person}`,
  `ill|id kill|hurt|stab|shoot|murder|strangle|poison|beat|attack ${person}`,
  `i could|would|will|might|may|can really|actually|honestly|gladly? kill|stab|shoot|murder|strangle|poison ${person}`,
  `feel|felt|thinking|thought|think|dream|dreaming|fantasise|fantasize|imagine like|about|of? killing|hurting|stabbing|shooting|murdering|strangling|poisoning|hitting|beating|attacking ${person}`,
  'might|may|could|going|gonna to? hurt|harm someone|somebody > .|,|else|if|one|today|soon',
  'want|wanted|wish|hope|hoping|deserves|deserve|deserved ~ to suffer|die|burn|bleed',
  'make|making him|her|them|you pay|suffer|bleed|hurt|regret',
  'hope|hoping|wish|wished|wishing he|she|they|you ~ dies|die|dead|suffers|suffer|crash|crashes',
  'want|wanted|wants|wanna|take|taking|took|get|getting|plan|planning|planned|my|our|some|sweet|for|of|about|need|crave|seek|seeking revenge|vengeance|payback',
  'get|getting back at him|her|them|you|my|his|that|both',
  'get|getting even with?',
  'pay|paying him|her|them|you back > for|so|and|,|.',
  'ruin|destroy|wreck his|her|their|your life|lives|career|reputation|marriage|wedding',
  'slash|cut|burn|smash|key his|her|their|your tires|tyres|car|house|clothes|things|phone|windows|face|place|stuff',
];
