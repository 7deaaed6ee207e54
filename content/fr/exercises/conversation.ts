import type { PracticeWords } from '@/content/translated';

/** French. */
export const conversation: PracticeWords = {
  name: 'Une discussion, pensée d’avance',
  purpose: 'Savoir ce que tu voudrais dire avant de le dire.',
  takes: 'Un sujet, un besoin, et quelques courtes lignes.',
  safety:
    'Ceci est pour une discussion sûre et bienvenue pour toi comme pour l’autre. Si cela change, le plan peut rester un plan.',
  closing: 'C’est gardé. Si elle a lieu, et quand, dépend de toi et de l’autre.',
  none: 'Aucune discussion n’est prévue. C’est très bien.',
  steps: {
    topic: {
      title: 'De quoi s’agit-il ?',
      fields: {
        topic: { label: 'Le sujet, en quelques mots' },
        aim: {
          label: 'Ce que tu espères',
          options: {
            heard: { name: 'Que l’on m’entende' },
            ask: { name: 'Demander quelque chose' },
            understand: { name: 'Comprendre' },
            agree: { name: 'Se mettre d’accord' },
          },
        },
        happened: { label: 'Ce qui s’est passé, comme tu l’as vu' },
      },
    },
    need: {
      title: 'Ce que tu ressens et ce qu’il te faut',
      fields: {
        feel: { label: 'Je ressens', says: 'Jusqu’à trois mots.' },
        need: { label: 'Ce dont j’ai besoin' },
        request: {
          label: 'Ce que je pourrais demander',
          says: 'On peut répondre non à une demande.',
        },
      },
    },
    frame: {
      title: 'Un cadre qui tient',
      says: 'Une discussion courte, avec une fin, est souvent plus douce qu’une longue.',
      fields: {
        length: { label: 'Combien de temps' },
        when: { label: 'Quand' },
        place: { label: 'Où' },
        stop: {
          label: 'Un mot qui y met fin',
          says: 'Toi ou l’autre, n’importe qui peut le dire, et alors c’est fini pour ce jour-là.',
        },
        heat: { label: 'Ce que je ferai si cela s’échauffe' },
      },
    },
    listen: {
      title: 'Une carte pour écouter',
      fields: {
        card: {
          label: 'Pour écouter',
          text: [
            'Redire ce qu’on a entendu vient avant la réponse.',
            'Ne pas couper la parole est une forme de gentillesse.',
            '« Ai-je bien compris ? » est une question qui aide.',
          ],
        },
      },
    },
  },
  review: {
    asks: 'Avec du recul, comment c’était ?',
    outcomes: {
      talked: { name: 'Nous avons parlé' },
      begun: { name: 'Nous avons commencé' },
      'not-held': { name: 'Cela n’a pas eu lieu' },
    },
    note: 'Ce que j’ai entendu',
    scale: { label: 'À quel point je me sentais en sécurité', low: 'pas du tout', high: 'tout à fait' },
  },
  back: [
    { says: 'Tes notes pour la discussion sont ici, si tu les veux.' },
    { says: 'Si la discussion a eu lieu, une ligne à ce sujet pourrait venir ici.' },
  ],
  becomes: [{ name: 'Ce que tu demandes, comme demande' }],
};
