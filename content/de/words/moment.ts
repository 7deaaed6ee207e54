import type { Translated } from '@/content/translated';
import type { momentWords as english } from '@/content/words/moment';

/** Help in the moment, in German: a minute and a half to land again. Every step can be left. */
export const momentWords = {
  heading: 'Hier, bei dir',
  steps: [
    {
      id: 'feet',
      seconds: 15,
      figure: false,
      title: 'Deine Füße finden den Boden.',
      says: 'Er trägt dich. Du kannst ein wenig drücken und dann loslassen. Du bist hier, und diese Minute genügt.',
    },
    {
      id: 'breath',
      seconds: 40,
      figure: true,
      title: 'Langsam ein, länger aus.',
      says: 'Mit dem Kreis, oder in deinem Tempo. Wenn dir der Atem gerade nicht guttut, ist der Kreis allein auch genug.',
    },
    {
      id: 'see',
      seconds: 10,
      figure: false,
      title: 'Drei Dinge, die du siehst.',
      says: 'Eine Ecke, eine Farbe, etwas, das sich nicht bewegt.',
    },
    {
      id: 'hear',
      seconds: 10,
      figure: false,
      title: 'Zwei Geräusche.',
      says: 'Eines nah, eines weit weg.',
    },
    {
      id: 'touch',
      seconds: 10,
      figure: false,
      title: 'Etwas, das du berühren kannst.',
      says: 'Kühl oder warm, rau oder glatt. Deine Hand kann einen Moment dort bleiben.',
    },
  ],
  next: 'Weiter',
  leave: 'Hier aufhören',
  progress: '{n} von {all}',
  figure: 'Ein Kreis, der langsam größer und kleiner wird, wie ruhiger Atem.',
  urge: 'Es ist ein Drang, etwas zu tun',
  after: {
    title: 'Das war ein schwerer Moment. Du bist hier.',
    says: 'Wenn du magst, kannst du mit einem Tippen notieren, was es ausgelöst hat. Es kann auch ungesagt bleiben.',
    saysOnly: 'Du kannst noch etwas hierbleiben oder in deinen Tag zurückgehen.',
    what: [
      'eine Erinnerung',
      'ein Ort',
      'ein Lied oder Geräusch',
      'eine Nachricht',
      'etwas Gesagtes',
      'eine Begegnung',
      'ein stiller Moment',
      'keine Ahnung, was',
    ],
    again: 'Noch einmal',
    done: 'Zurück',
    kept: 'Notiert. Du siehst es erst wieder, wenn du selbst danach suchst.',
    refused:
      'Das ließ sich nicht notieren: Der Speicher des Geräts hat nicht geantwortet. Sonst hat sich nichts geändert.',
    help: 'Wenn du nicht in Sicherheit bist: Unter Hilfe stehen Menschen, mit denen du reden kannst',
  },
} as const satisfies Translated<typeof english>;
