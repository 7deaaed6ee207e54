import type { PracticeWords } from '@/content/translated';

export const boundaries: PracticeWords = {
  name: 'Eine Grenze von mir',
  purpose: 'Sagen, was dich schützt und was du tun wirst.',
  takes: 'Zwei kurze Zeilen, der Rest ist freiwillig.',
  safety:
    'Eine Grenze handelt von dem, was du tust, nicht von dem, was jemand anderes tut. Sie für dich zu behalten kann der sichere Weg sein.',
  closing: 'Behalten. Du kannst sie ändern, sobald sie nicht mehr passt.',
  none: 'Hier steht noch keine Grenze. Eine zu etwas Kleinem ist ein guter Anfang.',
  steps: {
    need: {
      title: 'Was brauchst du?',
      fields: {
        kind: {
          label: 'Worum es geht',
          options: {
            contact: { name: 'Kontakt' },
            behaviour: { name: 'Wie wir miteinander umgehen' },
            request: { name: 'Etwas, um das ich bitte' },
            digital: { name: 'Telefon und online' },
            home: { name: 'Geld oder Wohnen' },
            time: { name: 'Zeit' },
          },
        },
        need: { label: 'Was ich brauche', placeholder: 'Abende ohne dieses Thema.' },
      },
    },
    will: {
      title: 'Was du tun wirst',
      says: 'Eine Form ist „Wenn … passiert, werde ich …“. Die zweite Hälfte liegt in deiner Hand.',
      fields: { will: { label: 'Wenn … werde ich …' } },
    },
    when: {
      title: 'Ab wann, und ein Blick später',
      says: 'All das kann offen bleiben.',
      fields: {
        told: {
          label: 'Hast du es der anderen Person gesagt?',
          options: {
            no: { name: 'Nein' },
            yes: { name: 'Ja' },
            'not-needed': { name: 'Nicht nötig' },
          },
        },
        start: { label: 'Sie beginnt am' },
        review: {
          label: 'Ein Tag, um wieder hinzusehen',
          says: 'Bleibt es leer, kommt sie nicht von selbst wieder.',
        },
      },
    },
  },
  review: {
    asks: 'Wie war es mit dieser Grenze?',
    outcomes: {
      respected: { name: 'Geachtet' },
      tested: { name: 'Getestet' },
      crossed: { name: 'Überschritten' },
      changed: { name: 'Ich habe sie geändert' },
    },
    note: 'Eine Zeile dazu, wenn du magst',
  },
  back: [{ says: 'Diese Grenze wolltest du dir etwa jetzt wieder ansehen.' }],
};
