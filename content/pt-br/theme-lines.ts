import type { ThemeId } from '@/core/model/theme';

/** One line on what each theme holds. Brazilian Portuguese. */
export const themeLines: Record<ThemeId, string> = {
  feelings: 'Dar nome ao que está aí, e deixar que esteja.',
  clarity: 'O que doeu, por que importava, do que você precisa.',
  causes: 'Entender o porquê. Uma razão nunca é desculpa.',
  pace: 'Tempo, espaço, e os dias que andam para trás.',
  boundaries: 'Limites que cuidam de você, e pedir coisas.',
  communication: 'Dizer, escutar, escolher a hora.',
  accountability: 'Assumir o que se fez, em palavras simples.',
  transparency: 'Honestidade que se oferece, não que se arranca.',
  consistency: 'Palavras e atos que combinam, dia após dia.',
  safety: 'A segurança por dentro, e o que a abala.',
  'self-trust': 'Voltar a acreditar na sua própria percepção.',
  'self-care': 'Corpo, descanso, leveza e gente.',
  good: 'Forças e pequenos momentos bons, ao lado do resto.',
  compassion: 'Uma voz mais gentil com você.',
  expectations: 'Quais esperanças manter como necessidade, quais largar.',
  courage: 'Passos que dá para desfazer.',
  closeness: 'Estar perto, sem forçar, até onde for bem-vindo.',
  forgiveness: 'Só se você abrir esta porta, e só para a sua própria paz.',
  support: 'Amizades, grupos, e gente que trabalha ajudando.',
  renewal: 'O que você quer a partir daqui, com a outra pessoa ou por sua conta.',
};
