import type { PracticeWords } from '@/content/translated';

/** French. */
export const helpFinder: PracticeWords = {
  name: 'Trouver de l’aide',
  purpose: 'Voir quelle sorte d’aide te conviendrait.',
  takes: 'Surtout des choix à toucher, et un brouillon si tu veux.',
  safety:
    'Rien n’est envoyé ni cherché. S’il y a un danger en ce moment, la page Aide est le chemin le plus court.',
  closing: 'C’est gardé. Chercher de l’aide est courant, et peut demander plusieurs essais.',
  none: 'Rien ici pour l’instant.',
  steps: {
    want: {
      title: 'Pour quoi aimerais-tu de l’aide ?',
      fields: {
        want: {
          label: 'De l’aide pour',
          options: {
            talks: { name: 'les discussions difficiles' },
            deeper: { name: 'ce qui est plus profond' },
            days: { name: 'passer les journées' },
            rebuilding: { name: 'reconstruire' },
            safety: { name: 'être en sécurité' },
          },
        },
        how: {
          label: 'Comment tu aimerais y aller',
          options: {
            alone: { name: 'Sans personne' },
            group: { name: 'En groupe' },
            together: { name: 'Ensemble' },
            open: { name: 'Je ne sais pas' },
          },
        },
      },
    },
    fit: {
      title: 'Qu’est-ce qui fait que cela convient ?',
      fields: {
        fit: {
          label: 'C’est important pour moi',
          options: {
            language: { name: 'ma langue' },
            cost: { name: 'le prix' },
            'like-me': { name: 'quelqu’un qui connaît des vies comme la mienne' },
            belief: { name: 'partage mes croyances' },
            'no-belief': { name: 'laisse les croyances de côté' },
            remote: { name: 'par téléphone ou en vidéo' },
          },
        },
        questions: {
          label: 'Des questions que je pourrais poser',
          options: {
            known: { name: 'Avez-vous l’habitude des histoires de confiance brisée ?' },
            way: { name: 'Comment travaillez-vous ?' },
            length: { name: 'Combien de temps cela peut-il prendre, et combien cela coûte-t-il ?' },
            private: { name: 'Qui d’autre apprend ce que je dis ?' },
            stop: { name: 'Et si cela ne convient pas ?' },
          },
        },
      },
    },
    first: {
      title: 'Les premiers mots',
      says: 'Un premier message peut tenir en deux lignes. Il reste ici jusqu’à ce que tu t’en serves toi-même.',
      fields: {
        first: { label: 'Un brouillon de premier message' },
        'contact-1': { label: 'Quelqu’un à qui demander' },
        'link-1': { label: 'Où trouver cette personne' },
        'contact-2': { label: 'Quelqu’un d’autre à qui demander' },
        'link-2': { label: 'Où trouver cette autre personne' },
      },
    },
  },
  review: {
    asks: 'Où en est la recherche d’aide ?',
    outcomes: {
      found: { name: 'J’ai trouvé quelqu’un' },
      looking: { name: 'Je cherche' },
      rest: { name: 'Elle se repose pour l’instant' },
    },
    note: 'Une ligne à ce sujet, si tu veux',
  },
  back: [{ says: 'Tu avais pris des notes pour trouver de l’aide. Elles sont ici quand tu veux.' }],
};
