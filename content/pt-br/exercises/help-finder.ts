import type { PracticeWords } from '@/content/translated';

/** Brazilian Portuguese. */
export const helpFinder: PracticeWords = {
  name: 'Procurar ajuda',
  purpose: 'Para ver que tipo de ajuda combinaria com você.',
  takes: 'Quase tudo em toques, e um rascunho se quiser.',
  safety: 'Nada é enviado nem pesquisado. Se há perigo agora, a página Ajuda é o caminho mais curto.',
  closing: 'Guardado. Procurar ajuda é comum, e pode levar algumas tentativas.',
  none: 'Nada aqui ainda.',
  steps: {
    want: {
      title: 'Em que você gostaria de ajuda?',
      fields: {
        want: {
          label: 'Ajuda com',
          options: {
            talks: { name: 'conversas difíceis' },
            deeper: { name: 'o que está mais fundo' },
            days: { name: 'atravessar os dias' },
            rebuilding: { name: 'reconstruir' },
            safety: { name: 'ter segurança' },
          },
        },
        how: {
          label: 'Como você gostaria de ir',
          options: {
            alone: { name: 'Por minha conta' },
            group: { name: 'Em grupo' },
            together: { name: 'Com a outra pessoa' },
            open: { name: 'Não sei' },
          },
        },
      },
    },
    fit: {
      title: 'O que faz combinar?',
      fields: {
        fit: {
          label: 'Importa para mim',
          options: {
            language: { name: 'a minha língua' },
            cost: { name: 'quanto custa' },
            'like-me': { name: 'alguém que conhece vidas como a minha' },
            belief: { name: 'que tenha as minhas crenças' },
            'no-belief': { name: 'que deixe a crença de fora' },
            remote: { name: 'por telefone ou vídeo' },
          },
        },
        questions: {
          label: 'Perguntas que eu poderia fazer',
          options: {
            known: { name: 'Você já trabalhou com confiança quebrada?' },
            way: { name: 'Como você trabalha?' },
            length: { name: 'Quanto tempo pode levar, e quanto custa?' },
            private: { name: 'Quem mais fica sabendo do que eu digo?' },
            stop: { name: 'E se não combinar?' },
          },
        },
      },
    },
    first: {
      title: 'Primeiras palavras',
      says: 'Uma primeira mensagem pode ter duas linhas. Ela fica aqui até você querer usar.',
      fields: {
        first: { label: 'Um rascunho de primeira mensagem' },
        'contact-1': { label: 'Alguém a quem perguntar' },
        'link-1': { label: 'Onde achar o primeiro contato' },
        'contact-2': { label: 'Outra pessoa a quem perguntar' },
        'link-2': { label: 'Onde achar o segundo contato' },
      },
    },
  },
  review: {
    asks: 'Como vai a procura por ajuda?',
    outcomes: {
      found: { name: 'Encontrei alguém' },
      looking: { name: 'Estou procurando' },
      rest: { name: 'Por enquanto, descansa' },
    },
    note: 'Uma linha sobre isso, se quiser',
  },
  back: [{ says: 'Você fez notas para procurar ajuda. Elas estão aqui quando quiser.' }],
};
