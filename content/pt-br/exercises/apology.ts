import type { PracticeWords } from '@/content/translated';

/** Brazilian Portuguese. */
export const apology: PracticeWords = {
  name: 'Um pedido de desculpas em quatro partes',
  purpose: 'Para achar palavras simples para o que você fez, e assumir.',
  takes: 'Quatro textos curtos e uma mudança.',
  safety:
    'Um pedido de desculpas não pede nada em troca. Daqui nada é enviado. Se ele chega a alguém ou não, é pergunta para mais tarde.',
  closing: 'Guardado. É seu para reler, mudar ou deixar como está.',
  none: 'Nenhum rascunho até agora. O primeiro pode ser meio torto.',
  steps: {
    did: {
      title: 'O que você fez',
      says: 'De forma simples, sem uma razão ao lado. As razões têm o seu próprio lugar.',
      fields: { did: { label: 'O que eu fiz', placeholder: 'Eu …' } },
    },
    harm: {
      title: 'O dano que você vê',
      says: 'O que isso tirou ou mudou na vida da outra pessoa, até onde dá para ver.',
      fields: { harm: { label: 'O dano que eu reconheço' } },
    },
    felt: {
      title: 'Como pode ser para a outra pessoa',
      says: 'Um palpite, dito como palpite. A outra pessoa sabe melhor do que ninguém.',
      fields: { felt: { label: 'Como pode ser para a outra pessoa', placeholder: 'Eu imagino …' } },
    },
    mine: {
      title: 'A sua própria escolha',
      says: 'Foi uma escolha entre outras. Este é o lugar para dizer isso, sem um “mas” depois.',
      fields: { mine: { label: 'O que cabia a mim escolher' } },
    },
    change: {
      title: 'Uma mudança',
      says: 'Uma coisa que se vê de fora diz mais do que uma promessa grande.',
      fields: {
        change: { label: 'A mudança com que me comprometo' },
        first: { label: 'Um primeiro passo pequeno' },
        by: { label: 'Até que dia' },
        repair: {
          label: 'O que eu poderia oferecer para reparar',
          says: 'Uma oferta pode ser recusada, e isso também é uma resposta.',
        },
      },
    },
    aloud: {
      title: 'Suas palavras, lidas devagar',
      says: 'Você pode escutar se há palavras que explicam ou que diminuem. Voltar é fácil.',
      fields: {
        aloud: { label: 'Suas palavras' },
        sent: {
          label: 'Em que pé está',
          options: {
            no: { name: 'Fica aqui por enquanto' },
            said: { name: 'Eu disse' },
            wrote: { name: 'Eu escrevi' },
            not: { name: 'Decidi que não' },
          },
        },
      },
    },
  },
  becomes: [{ name: 'A mudança, como promessa' }],
};
