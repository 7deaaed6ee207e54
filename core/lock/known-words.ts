/**
 * What people choose most when asked for a password, and what guessing programs try first; beside the words that lie
 * near in this place. A rule table, not words anybody reads. In order of nothing.
 */
export const knownWords: ReadonlySet<string> = new Set(
  (
    'password passwort passwd pass letmein welcome admin login master secret access hello monkey dragon football ' +
    'baseball soccer hockey sunshine princess superman batman shadow michael jordan jennifer jessica ashley daniel ' +
    'thomas andrew joshua charlie robert george summer winter spring autumn flower cookie cheese banana orange ' +
    'purple silver golden ginger pepper tigger buster maggie bailey lovely lover love iloveyou forever whatever ' +
    'trustno trust trustme freedom nothing computer internet google facebook samsung starwars pokemon killer hunter ' +
    'ranger harley mustang ferrari mercedes porsche matrix phoenix diamond angel angels jesus christ heaven blessed ' +
    'family mother father sister brother baby honey darling sweetheart husband wife partner marriage wedding divorce ' +
    'cheater liar betrayal broken heart heartbreak forgive forgiveness healing hope mendful mend diary journal private ' +
    'qwerty qwertz azerty asdf zxcv yxcv qazwsx abcd abc one two three test user guest root'
  ).split(' '),
);
