import type { AreaId } from '@/core/model/area';

/** The five areas in plain German, each with a line on what it holds. Never asked; they order charts and lists. */
export const areas: Record<AreaId, { name: string; says: string }> = {
  stirred: {
    name: 'schwer und aufgewühlt',
    says: 'Unangenehm und voller Kraft: Wut, Angst, zu viel auf einmal.',
  },
  low: { name: 'schwer und still', says: 'Unangenehm und drückend: Trauer, Scham, Leere.' },
  between: { name: 'dazwischen', says: 'Weder das eine noch das andere, oder unklar.' },
  quiet: { name: 'gut und ruhig', says: 'Angenehm und still: Ruhe, Sicherheit, Dankbarkeit.' },
  lively: { name: 'gut und lebendig', says: 'Angenehm mit Schwung: Hoffnung, Mut, Freude.' },
};
