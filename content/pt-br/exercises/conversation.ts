import type { PracticeWords } from '@/content/translated';

/** Brazilian Portuguese. */
export const conversation: PracticeWords = {
  name: 'Uma conversa, pensada antes',
  purpose: 'Para saber o que você gostaria de dizer antes de dizer.',
  takes: 'Um assunto, uma necessidade, e algumas linhas curtas.',
  safety:
    'Isto é para uma conversa segura e bem-vinda dos dois lados. Se isso mudar, o plano pode continuar sendo um plano.',
  closing: 'Guardado. Se ela acontece, e quando, vocês decidem.',
  none: 'Nenhuma conversa planejada. Tudo bem.',
  steps: {
    topic: {
      title: 'Sobre o que é?',
      fields: {
        topic: { label: 'O assunto, em poucas palavras' },
        aim: {
          label: 'O que você espera',
          options: {
            heard: { name: 'Que me escutem' },
            ask: { name: 'Pedir algo' },
            understand: { name: 'Entender' },
            agree: { name: 'Combinar algo' },
          },
        },
        happened: { label: 'O que aconteceu, como você viu' },
      },
    },
    need: {
      title: 'O que você sente e precisa',
      fields: {
        feel: { label: 'Eu sinto', says: 'Até três palavras.' },
        need: { label: 'Do que eu preciso' },
        request: {
          label: 'O que eu poderia pedir',
          says: 'A um pedido se pode responder não.',
        },
      },
    },
    frame: {
      title: 'Uma moldura que segura',
      says: 'Uma conversa curta, com fim, costuma ser mais gentil do que uma longa.',
      fields: {
        length: { label: 'Quanto tempo' },
        when: { label: 'Quando' },
        place: { label: 'Onde' },
        stop: {
          label: 'Uma palavra que encerra',
          says: 'Qualquer um dos dois lados pode dizer, e aí acaba por aquele dia.',
        },
        heat: { label: 'O que eu vou fazer se esquentar' },
      },
    },
    listen: {
      title: 'Um cartão para escutar',
      fields: {
        card: {
          label: 'Para escutar',
          text: [
            'Repetir o que se ouviu vem antes de responder.',
            'Não interromper é um jeito de ter gentileza.',
            '“Foi isso que você quis dizer?” é uma pergunta que ajuda.',
          ],
        },
      },
    },
  },
  review: {
    asks: 'Como foi, olhando para trás?',
    outcomes: {
      talked: { name: 'Conversamos' },
      begun: { name: 'Começamos' },
      'not-held': { name: 'Não aconteceu' },
    },
    note: 'O que eu ouvi',
    scale: { label: 'Quanta segurança senti', low: 'nenhuma', high: 'toda' },
  },
  back: [
    { says: 'Suas notas para a conversa estão aqui, se quiser.' },
    { says: 'Se a conversa aconteceu, uma linha sobre ela pode ir aqui.' },
  ],
  becomes: [{ name: 'O que você pede, como pedido' }],
};
