import type { FeelingId, TileId } from '@/core/model/feeling';

/** The ten tiles, as nouns, so that nobody is gendered by them. Brazilian Portuguese. */
export const tileNames: Record<TileId, string> = {
  hurt: 'Dor',
  angry: 'Raiva',
  afraid: 'Medo',
  doubting: 'Dúvida',
  'worn-out': 'Cansaço',
  okay: 'Vou indo',
  calm: 'Calma',
  strong: 'Força',
  warm: 'Aconchego',
  'not-sure': 'Não sei',
};

/** A word and one line on what people often mean by it: never a definition the reader has to fit. Brazilian Portuguese. */
export const feelingWords: Record<FeelingId, { name: string; says: string }> = {
  hurt: { name: 'mágoa', says: 'Algo em mim levou o golpe.' },
  sad: { name: 'tristeza', says: 'Um peso para baixo, perto do choro ou depois dele.' },
  lonely: { name: 'solidão', says: 'Longe das pessoas, mesmo com gente por perto.' },
  grieving: { name: 'luto', says: 'Falta do que era, ou do que eu achava que era.' },
  angry: { name: 'raiva', says: 'Calor, tensão, vontade de que isto fosse diferente.' },
  frustrated: { name: 'frustração', says: 'Sempre dou com a mesma parede.' },
  resentful: { name: 'ressentimento', says: 'Volta e volta a lembrança de como foi injusto.' },
  payback: {
    name: 'vontade de dar o troco',
    says: 'O desejo de que a outra pessoa sinta também. Um desejo não é um plano.',
  },
  anxious: { name: 'ansiedade', says: 'Em alerta, sem sossego, à espera de alguma coisa.' },
  afraid: { name: 'medo de que se repita', says: 'O corpo se prepara, caso tudo volte.' },
  unsafe: { name: 'não me sinto em segurança', says: 'Algo à minha volta não parece seguro.' },
  insecure: { name: 'dúvidas sobre mim', says: 'Sobre o meu valor, a minha aparência ou o meu juízo.' },
  confused: { name: 'confusão', says: 'As peças ainda não se encaixam.' },
  ashamed: { name: 'vergonha', says: 'Vontade de sumir da vista, até da minha.' },
  guilty: { name: 'culpa', says: 'O que eu fiz fica comigo.' },
  drained: { name: 'sem forças', says: 'Hoje não sobra nada para dar.' },
  overwhelmed: { name: 'sobrecarga', says: 'Coisa demais, tudo ao mesmo tempo.' },
  numb: { name: 'não sinto nada', says: 'Pouco por dentro, ou muito longe de sentir.' },
  hopeless: { name: 'sem esperança', says: 'Agora não consigo ver um caminho.' },
  okay: { name: 'vou indo, no meio', says: 'Nem bem nem mal. Isso também conta.' },
  calm: { name: 'calma', says: 'Silêncio por dentro, a respiração vai devagar.' },
  safe: { name: 'em segurança', says: 'Aqui posso soltar os ombros.' },
  clear: { name: 'clareza', says: 'Consigo ver o que é o quê.' },
  hopeful: { name: 'esperança', says: 'Algo bom parece possível.' },
  proud: { name: 'orgulho de mim', says: 'Fiz uma coisa que não era fácil.' },
  brave: { name: 'coragem', says: 'Com medo, talvez, e indo mesmo assim.' },
  grateful: { name: 'gratidão', says: 'Que bom que algo, ou alguém, está aí.' },
  supported: { name: 'apoio', says: 'Tem alguém do meu lado.' },
  close: { name: 'perto de alguém', says: 'Perto de uma pessoa que importa.' },
  happy: { name: 'alegria', says: 'Leveza e gosto, dure quanto durar.' },
};
