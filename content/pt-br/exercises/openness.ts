import type { PracticeWords } from '@/content/translated';

/** Brazilian Portuguese. */
export const openness: PracticeWords = {
  name: 'Oferecer transparência',
  purpose: 'Para oferecer algo seu por um tempo, por vontade própria.',
  takes: 'Uma linha e uma data para acabar.',
  safety:
    'É sobre o que é só seu: os seus planos, as suas contas, mostrados por você. É feito para acabar, e qualquer um dos dois lados pode encerrar antes.',
  closing: 'Guardado. Acaba por conta própria no seu dia.',
  none: 'Nada está sendo oferecido agora. Tudo bem.',
  steps: {
    offer: {
      title: 'O que você poderia oferecer?',
      says: 'Algo que parta de você mostrar ou dizer. Chaves, códigos e onde você está ficam de fora.',
      fields: {
        offer: { label: 'O que eu ofereço', placeholder: 'Dizer de manhã como vai ser o meu dia.' },
        why: { label: 'Por que eu ofereço' },
      },
    },
    until: {
      title: 'Até quando?',
      says: 'Doze semanas é o máximo. Quatro muitas vezes já bastam.',
      fields: {
        until: { label: 'Acaba em' },
        stop: {
          label: 'Como qualquer um dos lados pode encerrar antes',
          placeholder: 'Dizendo “chega”. Não precisa de motivo.',
        },
      },
    },
  },
  review: {
    asks: 'Os dois lados querem que isto continue?',
    outcomes: {
      both: { name: 'Os dois querem' },
      'not-both': { name: 'Não os dois' },
      done: { name: 'Já fez o seu papel' },
    },
    note: 'Uma linha sobre isso, se quiser',
  },
  back: [
    { says: 'Esta oferta chegou ao fim. Uma nova data a começaria de novo, se os dois lados quiserem.' },
  ],
};
