import type { Translated } from '@/content/translated';
import type { whyWords as english } from '@/content/words/why';

/** What stands behind "Why this one?", in German. {braces} are filled in. */
export const whyWords = {
  heading: 'Warum diese?',
  reasons: {
    own: 'Du hast sie selbst geschrieben.',
    soothing: 'Du hast etwas Schweres genannt. Danach kommt nur, was Halt gibt.',
    'hard-date': 'Du hast heute als Tag nur für Ruhiges markiert.',
    liked: 'Du wolltest mehr davon.',
    close: 'Du hast sie in deiner Nähe behalten.',
    rested: 'Zu diesem Thema kam eine Weile nichts.',
    feeling: 'Du hast „{word}“ genannt, und dazu passt sie gut.',
    lean: 'Du hast „{word}“ genannt. Dieses Thema kann dabei helfen.',
    stage: 'Du hast „{stage}“ gewählt.',
  },
  idea: 'Die Idee: {sections}.',
  ideaFrom: '{section} (aus {article})',
  more: 'Mehr davon',
  less: 'Weniger davon',
  never: 'Nie wieder zeigen',
  close: 'In der Nähe behalten',
  back: 'Zurück zur Frage',
  justWrite: 'Lieber frei schreiben',
} as const satisfies Translated<typeof english>;
