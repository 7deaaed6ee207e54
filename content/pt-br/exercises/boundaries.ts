import type { PracticeWords } from '@/content/translated';

/** Brazilian Portuguese. */
export const boundaries: PracticeWords = {
  name: 'Um limite meu',
  purpose: 'Para dizer o que cuida de você, e o que você vai fazer.',
  takes: 'Duas linhas curtas, o resto é opcional.',
  safety:
    'Um limite é sobre o que você faz, não sobre o que outra pessoa faz. Guardá-lo com você pode ser o jeito seguro.',
  closing: 'Guardado. Você pode mudar quando ele deixar de servir.',
  none: 'Nenhum limite aqui ainda. Um sobre uma coisa pequena é um bom começo.',
  steps: {
    need: {
      title: 'Do que você precisa?',
      fields: {
        kind: {
          label: 'Sobre o que é',
          options: {
            contact: { name: 'Contato' },
            behaviour: { name: 'Como nos tratamos' },
            request: { name: 'Algo que eu peço' },
            digital: { name: 'Celular e internet' },
            home: { name: 'Dinheiro ou casa' },
            time: { name: 'Tempo' },
          },
        },
        need: { label: 'Do que eu preciso', placeholder: 'Noites sem esse assunto.' },
      },
    },
    will: {
      title: 'O que você vai fazer',
      says: 'Uma forma é “Se … acontecer, eu vou …”. A segunda metade está nas suas mãos.',
      fields: { will: { label: 'Se … eu vou …' } },
    },
    when: {
      title: 'A partir de quando, e um olhar mais tarde',
      says: 'Tudo isto pode ficar em aberto.',
      fields: {
        told: {
          label: 'Você contou à outra pessoa?',
          options: {
            no: { name: 'Não' },
            yes: { name: 'Sim' },
            'not-needed': { name: 'Não precisa' },
          },
        },
        start: { label: 'Começa em' },
        review: {
          label: 'Um dia para olhar de novo',
          says: 'Vazio, ele não volta por conta própria.',
        },
      },
    },
  },
  review: {
    asks: 'Como tem sido com este limite?',
    outcomes: {
      respected: { name: 'Respeitado' },
      tested: { name: 'Testado' },
      crossed: { name: 'Cruzado' },
      changed: { name: 'Eu mudei' },
    },
    note: 'Uma linha sobre isso, se quiser',
  },
  back: [{ says: 'Você queria olhar de novo para este limite por estes dias.' }],
};
