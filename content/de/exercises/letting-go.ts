import type { PracticeWords } from '@/content/translated';

export const lettingGo: PracticeWords = {
  name: 'Festhalten, lockern',
  purpose: 'Ansehen, was du erwartest, und wählen, was bleibt.',
  takes: 'Eine Zeile und eine Wahl.',
  safety:
    'Eine Erwartung zu lockern heißt nicht, dich mit weniger zufriedenzugeben. Was du brauchst, kann ein Bedürfnis bleiben.',
  closing: 'Behalten. „Noch nicht“ ist eine volle Antwort.',
  none: 'Hier steht nichts. Wenn eine Erwartung auf dir lastet, könnte sie auf diese Liste.',
  steps: {
    hope: {
      title: 'Welche Erwartung bemerkst du bei dir?',
      fields: {
        hope: { label: 'Die Erwartung' },
        whose: {
          label: 'Wem gehört sie?',
          options: {
            mine: { name: 'Mir' },
            theirs: { name: 'Der anderen Person' },
            others: { name: 'Jemand anderem' },
          },
        },
      },
    },
    stance: {
      title: 'Was möchtest du mit ihr tun?',
      fields: {
        stance: {
          label: 'Für jetzt',
          options: {
            keep: { name: 'Sie bleibt ein Bedürfnis' },
            loosen: { name: 'Ich lockere sie' },
            'not-yet': { name: 'Noch nicht' },
          },
        },
        free: { label: 'Was frei würde, wenn sie lockerer wird' },
      },
    },
  },
  review: {
    asks: 'Wie ist es heute damit?',
    outcomes: {
      loosen: { name: 'Ich konnte sie lockern' },
      keep: { name: 'Sie bleibt ein Bedürfnis' },
      'not-yet': { name: 'Noch nicht' },
    },
    note: 'Eine Zeile dazu, wenn du magst',
  },
  back: [
    {
      says: 'Vor einigen Wochen hast du dazu „noch nicht“ gesagt. Das kann heute gut genauso sein.',
    },
  ],
  becomes: [{ name: 'Als Grenze' }, { name: 'Als Bitte' }],
};
