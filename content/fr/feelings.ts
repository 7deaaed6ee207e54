import type { FeelingId, TileId } from '@/core/model/feeling';

/** The ten tiles in French: words that agree with nobody. */
export const tileNames: Record<TileId, string> = {
  hurt: 'Peine',
  angry: 'Colère',
  afraid: 'Peur',
  doubting: 'Doute',
  'worn-out': 'À bout',
  okay: 'Ça va',
  calm: 'Calme',
  strong: 'Force',
  warm: 'Chaleur',
  'not-sure': 'C’est flou',
};

/** The thirty words in French, each with one line on what people often mean by it. */
export const feelingWords: Record<FeelingId, { name: string; says: string }> = {
  hurt: { name: 'blessure', says: 'Quelque chose en moi a pris le coup.' },
  sad: { name: 'tristesse', says: 'C’est lourd et bas, près des larmes ou au-delà.' },
  lonely: { name: 'solitude', says: 'Loin des gens, même quand il y a du monde.' },
  grieving: { name: 'deuil', says: 'Ce qui était me manque, ou ce que je croyais vrai.' },
  angry: { name: 'colère', says: 'Ça brûle, ça serre, et je voudrais que ce soit autrement.' },
  frustrated: { name: 'frustration', says: 'Je retombe sur le même mur.' },
  resentful: { name: 'rancœur', says: 'L’injustice de tout cela revient sans cesse.' },
  payback: {
    name: 'envie de revanche',
    says: 'L’envie que l’autre le sente aussi. Une envie n’est pas un projet.',
  },
  anxious: { name: 'angoisse', says: 'En alerte, sans repos, en attente de quelque chose.' },
  afraid: { name: 'peur que ça recommence', says: 'Je me crispe, au cas où tout reviendrait.' },
  unsafe: { name: 'pas en sécurité', says: 'Autour de moi, quelque chose ne me semble pas sûr.' },
  insecure: { name: 'doute sur moi', says: 'Sur ma valeur, mon apparence ou mon jugement.' },
  confused: { name: 'confusion', says: 'Les morceaux ne vont pas encore ensemble.' },
  ashamed: { name: 'honte', says: 'L’envie d’échapper aux regards, même au mien.' },
  guilty: { name: 'culpabilité', says: 'Ce que j’ai fait me pèse.' },
  drained: { name: 'épuisement', says: 'Plus rien à donner aujourd’hui.' },
  overwhelmed: { name: 'trop-plein', says: 'Trop de tout en même temps.' },
  numb: { name: 'engourdissement', says: 'Je ne sens pas grand-chose, ou de très loin.' },
  hopeless: { name: 'désespoir', says: 'Là, je ne vois pas comment continuer.' },
  okay: { name: 'ça va, entre deux', says: 'Ni bien ni mal. Cela compte aussi.' },
  calm: { name: 'calme', says: 'Du silence dedans, le souffle lent.' },
  safe: { name: 'sécurité', says: 'Ici, mes épaules peuvent se relâcher.' },
  clear: { name: 'clarté', says: 'Je vois ce qu’il en est.' },
  hopeful: { name: 'espoir', says: 'Quelque chose de bon semble possible.' },
  proud: { name: 'fierté', says: 'J’ai fait une chose qui n’était pas facile.' },
  brave: { name: 'courage', says: 'De la peur peut-être, et j’y vais quand même.' },
  grateful: { name: 'gratitude', says: 'C’est bon que cette chose, ou cette personne, soit là.' },
  supported: { name: 'soutien', says: 'Quelqu’un est là pour moi.' },
  close: { name: 'proche de quelqu’un', says: 'Tout près d’une personne qui compte.' },
  happy: { name: 'joie', says: 'C’est léger, c’est doux, le temps que ça dure.' },
};
