import type { AreaId } from '@/core/model/area';

/** The five areas in plain words, each with a line on what it holds. Spanish. */
export const areas: Record<AreaId, { name: string; says: string }> = {
  stirred: {
    name: 'difícil y agitado',
    says: 'Desagradable y con mucha energía: rabia, miedo, demasiado a la vez.',
  },
  low: { name: 'difícil y apagado', says: 'Desagradable y pesado: tristeza, vergüenza, vacío.' },
  between: { name: 'en medio', says: 'Ni lo uno ni lo otro, o no está claro.' },
  quiet: { name: 'bueno y tranquilo', says: 'Agradable y en reposo: calma, sentirse a salvo, gratitud.' },
  lively: { name: 'bueno y vivo', says: 'Agradable y con impulso: esperanza, valentía, alegría.' },
};
