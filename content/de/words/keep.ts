import type { Translated } from '@/content/translated';
import type { keepWords as english } from '@/content/words/keep';

/** What came of keeping. {braces} are filled in by the page. */
export const keepWords = {
  kept: {
    feeling: 'Behalten. Danke, dass du kurz hingeschaut hast.',
    good: 'Behalten. Etwas Gutes, hier ist es sicher.',
    reflection: 'Behalten. Deine Worte sind hier sicher.',
  },
  nothing: 'Ein Gefühl oder ein paar Worte, mehr braucht es nicht.',
  refused:
    'Das konnte nicht behalten werden: {reason} Nichts ist verloren. Deine Worte stehen weiter auf dieser Seite.',
  full: 'der Speicher ist voll.',
  broken: 'der Speicher hat nicht geantwortet.',
  tooLong:
    'Bisher ist nichts behalten: Das ist länger, als eine Seite fasst. In einen Text passen bis zu {n} Zeichen. Nichts ist verloren, alles steht weiter hier. Ein kürzeres Stück kann jetzt behalten werden, der Rest danach.',
  copy: 'Meine Worte kopieren',
  copied: 'Kopiert. Du kannst sie überall einfügen.',
  uncopied: 'Das Kopieren ging nicht. Deine Worte stehen weiter hier und lassen sich von Hand markieren.',
} as const satisfies Translated<typeof english>;
