import type { PracticeWords } from '@/content/translated';

export const triggerLog: PracticeWords = {
  name: 'Wenn es hochkommt',
  purpose: 'Einen schweren Moment notieren, und was ihn etwas leichter gemacht hat.',
  takes: 'Eine Zeile und ein paar Tipper.',
  safety: 'Kurz ist hier am besten. Wenn es dich aufwühlt, kannst du mittendrin aufhören.',
  closing: 'Behalten. Was es ausgelöst hat, siehst du erst wieder, wenn du selbst danach suchst.',
  steps: {
    what: {
      title: 'Was hat es ausgelöst?',
      fields: {
        what: {
          label: 'Was geschehen ist',
          says: 'Ein paar Worte, keine Einzelheiten: ein Ort, ein Lied, eine Stille.',
        },
        where: {
          label: 'Wo es war',
          options: {
            home: { name: 'zu Hause' },
            out: { name: 'unterwegs' },
            work: { name: 'bei der Arbeit' },
            online: { name: 'online' },
            night: { name: 'nachts' },
            people: { name: 'unter Menschen' },
          },
        },
      },
    },
    strength: {
      title: 'Wie stark war es?',
      fields: {
        strength: { label: 'Als es am stärksten war', low: 'kaum da', high: 'stärker geht es nicht' },
        body: {
          label: 'Wo im Körper es zu spüren war',
          options: {
            chest: { name: 'Brust' },
            stomach: { name: 'Bauch' },
            throat: { name: 'Kehle' },
            jaw: { name: 'Kiefer' },
            shoulders: { name: 'Schultern' },
            hands: { name: 'Hände' },
            breath: { name: 'Atem' },
            nowhere: { name: 'nirgends, wie taub' },
          },
        },
        needed: { label: 'Was ich da gebraucht hätte' },
      },
    },
    helped: {
      title: 'Was hat geholfen, und sei es ein wenig?',
      says: '„Noch nichts“ ist auch eine Antwort.',
      fields: {
        helped: {
          label: 'Was geholfen hat',
          options: {
            breathing: { name: 'langsam atmen' },
            feet: { name: 'Füße auf dem Boden' },
            air: { name: 'frische Luft' },
            water: { name: 'kaltes Wasser' },
            moving: { name: 'Bewegung' },
            someone: { name: 'ein lieber Mensch' },
            music: { name: 'Musik' },
            warmth: { name: 'etwas Warmes' },
            pet: { name: 'ein Tier' },
            waiting: { name: 'abwarten' },
          },
        },
        'helped-more': { label: 'Was sonst geholfen hat' },
        card: {
          label: 'Darf das, was geholfen hat, auf deiner Karte für schwere Tage stehen?',
          options: { yes: { name: 'Ja' }, no: { name: 'Nein' } },
        },
        after: { label: 'Und wie stark ist es jetzt?', low: 'kaum da', high: 'stärker geht es nicht' },
      },
    },
  },
};
