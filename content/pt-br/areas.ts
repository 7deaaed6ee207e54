import type { AreaId } from '@/core/model/area';

/** The five areas in plain words, each with a line on what it holds. Brazilian Portuguese. */
export const areas: Record<AreaId, { name: string; says: string }> = {
  stirred: {
    name: 'difícil e agitado',
    says: 'Desagradável, com muita energia: raiva, medo, coisa demais ao mesmo tempo.',
  },
  low: { name: 'difícil e para baixo', says: 'Desagradável e pesado: tristeza, vergonha, vazio.' },
  between: { name: 'no meio', says: 'Nem uma coisa nem outra, ou não está claro.' },
  quiet: { name: 'bom e sereno', says: 'Agradável e em descanso: calma, segurança, gratidão.' },
  lively: { name: 'bom e animado', says: 'Agradável e com impulso: esperança, coragem, alegria.' },
};
