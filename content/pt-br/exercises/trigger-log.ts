import type { PracticeWords } from '@/content/translated';

/** Brazilian Portuguese. */
export const triggerLog: PracticeWords = {
  name: 'Quando vem de repente',
  purpose: 'Para anotar um momento difícil, e o que aliviou um pouco.',
  takes: 'Uma linha e alguns toques.',
  safety: 'Aqui o curto é o melhor. Se mexer demais com você, tudo bem deixar no meio.',
  closing: 'Guardado. O que despertou isso não volta a aparecer, a não ser que você procure.',
  steps: {
    what: {
      title: 'O que despertou isso?',
      fields: {
        what: {
          label: 'O que aconteceu',
          says: 'Poucas palavras, sem detalhes: um lugar, uma música, um silêncio.',
        },
        where: {
          label: 'Onde foi',
          options: {
            home: { name: 'em casa' },
            out: { name: 'na rua' },
            work: { name: 'no trabalho' },
            online: { name: 'na internet' },
            night: { name: 'à noite' },
            people: { name: 'no meio de gente' },
          },
        },
      },
    },
    strength: {
      title: 'Com que força?',
      fields: {
        strength: { label: 'No ponto mais forte', low: 'quase nada', high: 'toda a força' },
        body: {
          label: 'Onde o corpo sentiu',
          options: {
            chest: { name: 'peito' },
            stomach: { name: 'barriga' },
            throat: { name: 'garganta' },
            jaw: { name: 'queixo' },
            shoulders: { name: 'ombros' },
            hands: { name: 'mãos' },
            breath: { name: 'respiração' },
            nowhere: { name: 'em lugar nenhum, nada' },
          },
        },
        needed: { label: 'Do que eu precisava naquela hora' },
      },
    },
    helped: {
      title: 'O que ajudou, nem que fosse um pouco?',
      says: '“Nada ainda” também é uma resposta.',
      fields: {
        helped: {
          label: 'O que ajudou',
          options: {
            breathing: { name: 'respirar devagar' },
            feet: { name: 'pés no chão' },
            air: { name: 'ar fresco' },
            water: { name: 'água fria' },
            moving: { name: 'mexer o corpo' },
            someone: { name: 'alguém gentil' },
            music: { name: 'música' },
            warmth: { name: 'algo quente' },
            pet: { name: 'um bicho' },
            waiting: { name: 'esperar' },
          },
        },
        'helped-more': { label: 'Outra coisa que ajudou' },
        card: {
          label: 'O que ajudou pode ir para o seu cartão dos dias difíceis?',
          options: { yes: { name: 'Sim' }, no: { name: 'Não' } },
        },
        after: { label: 'E com que força está agora?', low: 'quase nada', high: 'toda a força' },
      },
    },
  },
};
