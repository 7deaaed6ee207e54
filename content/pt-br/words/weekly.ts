import type { Translated } from '@/content/translated';
import type { weeklyWords as english } from '@/content/words/weekly';

/** The look at a week: three questions, each of them free to leave. Brazilian Portuguese. */
export const weeklyWords = {
  offer: 'Um olhar para esta semana, se quiser',
  says: 'Para você ir percebendo. Não há número certo, e qualquer linha pode ficar vazia.',
  scales: {
    safety: {
      label: 'Quanta segurança você sentiu por dentro?',
      name: 'segurança por dentro',
      low: 'nenhuma',
      high: 'toda',
    },
    selfTrust: {
      label: 'Quanto deu para confiar na sua própria percepção?',
      name: 'confiança em mim',
      low: 'nada',
      high: 'por inteiro',
    },
    trust: {
      label: 'Quanto deu para contar com a outra pessoa, pelo que você sentiu?',
      name: 'confiança na outra pessoa, pelo que senti',
      low: 'nada',
      high: 'por inteiro',
    },
  },
  now: { label: 'Quanta segurança você sente por dentro agora?', low: 'nenhuma', high: 'toda' },
  noContact: 'Não tivemos contato',
  own: 'Algo seu para acompanhar',
  ownHint: 'Descanso, firmeza, tempo ao ar livre',
  ownValue: 'Como foi?',
  ownEnds: { low: 'muito pouco', high: 'muito' },
  keep: 'Guardar',
  later: 'Deixar assim',
  nothing: 'Uma linha basta para guardar.',
} as const satisfies Translated<typeof english>;
