/** How words are written in a hurry, on a phone, beside leaving the accents out. */
export const chat: Readonly<Record<string, readonly string[]>> = {
  que: ['q', 'k', 'qe', 'ke'],
  qué: ['q', 'k', 'ke'],
  quiero: ['kiero', 'qiero'],
  quisiera: ['kisiera'],
  porque: ['xq', 'pq', 'porq', 'xque', 'xk', 'porke'],
  por: ['x'],
  para: ['pa'],
  también: ['tb', 'tmb', 'tbn'],
  nada: ['na'],
  solo: ['sólo'],
  estoy: ['toy'],
};
