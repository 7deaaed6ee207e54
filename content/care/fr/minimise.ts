import { spellPhrases } from '@/core/care/spell-phrases';
import type { MinimisingReason } from '@/core/model/phrases';

/** What makes it smaller than it was. French. */
export const minimise: readonly MinimisingReason[] = [
  {
    id: 'just',
    family: 'minimise',
    phrases: ['juste', 'simplement'],
    reason: 'Ce petit mot peut faire paraître petit ce qui s’est passé.',
    gentler: 'La phrase en dit souvent plus sans lui : « Je lui ai écrit, et je l’ai caché. »',
  },
  {
    id: 'only',
    family: 'minimise',
    phrases: spellPhrases([
      'seulement',
      'uniquement',
      'nétait|nétaient|nest|nai|navait|navons|cétait quun|quune|quà',
      'nai|navons|ai fait|eu|voulu|écrit|bu|parlé que|quun|quune|quà|quavec',
      'nétait|nétaient|nest|nont|cétait été? que des|quelques|ça|du|un|une|deux',
    ]),
    reason: 'Cela peut sonner comme si la blessure était trop grande pour si peu.',
    gentler: 'Le fait tout simple suffit : « C’est arrivé deux fois. »',
  },
  {
    id: 'at-least',
    family: 'minimise',
    phrases: spellPhrases([
      'au|du moins > je|jai|cest|ce|tu|il|elle|on|nous|personne|rien|ça|cela|maintenant|jétais|moi|quelquun',
    ]),
    reason: 'Cela montre quelque chose de pire, pour que ceci ait l’air mieux.',
    gentler: '« Ce que j’ai fait t’a fait du mal. Je ne veux pas le comparer. »',
  },
  {
    id: 'nothing',
    family: 'minimise',
    phrases: spellPhrases([
      'cétait|cest|nétait|nest rien',
      'rien de bien|très? grave|spécial|sérieux|important|méchant|terrible|mal',
      'voulait|veut rien dire',
      'ne voulait|veut|signifiait|signifie rien dire?',
      'signifiait|signifie rien',
      'ne comptait|compte|comptaient pas',
      'na rien compté',
      'rien ne sest passé',
      'sest rien passé',
      'pas|rien si|trop|tellement|bien? grave|terrible|méchant',
    ]),
    reason: 'Pour la personne qui a eu mal, c’était quelque chose.',
    gentler: '« Cela comptait, parce que cela t’a fait mal. »',
  },
  {
    id: 'big-deal',
    family: 'minimise',
    phrases: spellPhrases([
      'pas la fin du monde',
      'pas la mer à boire',
      'pas une affaire détat',
      'pas de quoi en|fouetter|pleurer|se|faire',
      'pas mort|morte dhomme',
    ]),
    reason: 'C’est à la personne qui l’a vécu de dire si c’est grand.',
    gentler: '« Je vois que c’était grave pour toi. »',
  },
  {
    id: 'one-time',
    family: 'minimise',
    phrases: spellPhrases([
      'une seule fois',
      'quune fois',
      'une|deux fois ou deux',
      'une simple|petite erreur|bêtise|faute|incartade|aventure|discussion',
      'un simple|petit mensonge|écart|dérapage|message|flirt|moment',
      'un moment dégarement|de > faiblesse',
      'un instant dégarement|de > faiblesse',
    ]),
    reason: 'Compter petit peut sonner comme une demande d’être moins en colère.',
    gentler: '« Je l’ai fait. Une fois suffisait pour briser ce que nous avions. »',
  },
  {
    id: 'overreacting',
    family: 'minimise',
    phrases: spellPhrases([
      'tu exagères|dramatises|exagère|dramatise',
      'tu es|tes|étais trop|bien|si|tellement sensible|susceptible|jaloux|jalouse|fragile|dramatique|émotif|émotive',
      'tes trop|bien|si|tellement sensible|susceptible|jaloux|jalouse|fragile|émotif|émotive',
      'tu es|deviens parano|hystérique',
      'tu en? fais trop|toute|tout > .|,|un|une',
      'tu ten? fais des|un films|film|idées',
      'tu te fais|montes la|le|des|un tête|bourrichon|films|film|idées',
      'faire|fais|faites|fait|faisons toute|tout une|un histoire|plat|drame|montagne|scandale|cinéma',
      'prends tout|ça|les trop? mal|cœur|choses',
    ]),
    reason: 'Cela juge ce que l’autre ressent au lieu de l’entendre.',
    gentler: '« Je comprends ta réaction, après ce que j’ai fait. »',
  },
];
