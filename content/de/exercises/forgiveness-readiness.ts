import type { PracticeWords } from '@/content/translated';

export const forgivenessReadiness: PracticeWords = {
  name: 'Nachdenken übers Verzeihen',
  purpose: 'Schauen, wo du heute stehst, ganz für dich.',
  takes: 'Drei Skalen und so viele Worte, wie du magst.',
  safety:
    'Hier wird nichts von dir verlangt. Verzeihen ist nie eine Schuld, und Heilen kann auch ohne weitergehen.',
  closing: 'Das sind deine Antworten von heute. Ein anderer Tag bringt vielleicht andere.',
  steps: {
    steady: {
      title: 'Was du siehst',
      fields: {
        steady: {
          label: 'Ich sehe beständige Veränderung',
          says: 'Das kann offen bleiben, etwa wenn es keinen Kontakt gibt.',
          low: 'gar nicht',
          high: 'ganz',
        },
        'steady-note': { label: 'Ein paar Worte dazu' },
      },
    },
    safe: {
      title: 'Wie sicher es sich anfühlt',
      fields: {
        safe: { label: 'Ich fühle mich innerlich sicher', low: 'gar nicht', high: 'ganz' },
        'safe-note': { label: 'Ein paar Worte dazu' },
      },
    },
    peace: {
      title: 'Für wen es wäre',
      fields: {
        peace: { label: 'Es wäre für meinen eigenen Frieden', low: 'gar nicht', high: 'ganz' },
        'peace-note': { label: 'Ein paar Worte dazu' },
        pressure: {
          label: 'Kommt von irgendwo Druck?',
          options: {
            me: { name: 'von mir' },
            them: { name: 'von der anderen Person' },
            family: { name: 'aus der Familie' },
            faith: { name: 'aus dem, was ich glaube' },
            none: { name: 'von nirgends' },
          },
        },
      },
    },
    mean: {
      title: 'Was es heißen würde, und was nicht',
      says: 'Für viele heißt es nicht: vergessen, entschuldigen oder zurückgehen.',
      fields: { mean: { label: 'Was Verzeihen für mich heißen würde und was nicht' } },
    },
  },
};
