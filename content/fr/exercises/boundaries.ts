import type { PracticeWords } from '@/content/translated';

/** French. */
export const boundaries: PracticeWords = {
  name: 'Une limite à moi',
  purpose: 'Dire ce qui prend soin de toi, et ce que tu feras.',
  takes: 'Deux courtes lignes, le reste est au choix.',
  safety:
    'Une limite parle de ce que tu fais, pas de ce que fait quelqu’un d’autre. La garder pour toi peut être la façon sûre.',
  closing: 'C’est gardé. Tu peux la changer dès qu’elle ne convient plus.',
  none: 'Aucune limite ici pour l’instant. Une limite sur une petite chose est un bon début.',
  steps: {
    need: {
      title: 'De quoi as-tu besoin ?',
      fields: {
        kind: {
          label: 'De quoi il s’agit',
          options: {
            contact: { name: 'Le contact' },
            behaviour: { name: 'La façon de se traiter' },
            request: { name: 'Une chose que je demande' },
            digital: { name: 'Le téléphone et Internet' },
            home: { name: 'L’argent ou la maison' },
            time: { name: 'Le temps' },
          },
        },
        need: { label: 'Ce dont j’ai besoin', placeholder: 'Des soirées sans ce sujet.' },
      },
    },
    will: {
      title: 'Ce que tu feras',
      says: 'Une forme possible : « Si … arrive, je … ». La seconde moitié est entre tes mains.',
      fields: { will: { label: 'Si … je …' } },
    },
    when: {
      title: 'À partir de quand, et un regard plus tard',
      says: 'Tout cela peut rester ouvert.',
      fields: {
        told: {
          label: 'L’as-tu dit à l’autre ?',
          options: { no: { name: 'Non' }, yes: { name: 'Oui' }, 'not-needed': { name: 'Pas besoin' } },
        },
        start: { label: 'Elle commence le' },
        review: {
          label: 'Un jour pour la revoir',
          says: 'Si la case reste vide, elle ne revient pas d’elle-même.',
        },
      },
    },
  },
  review: {
    asks: 'Comment cela s’est-il passé avec cette limite ?',
    outcomes: {
      respected: { name: 'Respectée' },
      tested: { name: 'Mise à l’épreuve' },
      crossed: { name: 'Franchie' },
      changed: { name: 'Je l’ai changée' },
    },
    note: 'Une ligne à ce sujet, si tu veux',
  },
  back: [{ says: 'Tu voulais revoir cette limite à peu près maintenant.' }],
};
