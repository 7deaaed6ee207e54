import type { PracticeWords } from '@/content/translated';

export const apology: PracticeWords = {
  name: 'Eine Entschuldigung in vier Teilen',
  purpose: 'Klare Worte finden für das, was du getan hast, und dazu stehen.',
  takes: 'Vier kurze Texte und eine Änderung.',
  safety:
    'Eine Entschuldigung verlangt nichts zurück. Von hier wird nichts verschickt. Ob sie jemanden erreicht, ist eine Frage für später.',
  closing: 'Behalten. Du kannst sie wieder lesen, ändern oder so lassen.',
  none: 'Bisher kein Entwurf. Ein erster kann ganz roh sein.',
  steps: {
    did: {
      title: 'Was du getan hast',
      says: 'Schlicht, ohne einen Grund daneben. Die Gründe haben ihren eigenen Platz.',
      fields: { did: { label: 'Was ich getan habe', placeholder: 'Ich habe …' } },
    },
    harm: {
      title: 'Der Schaden, den du siehst',
      says: 'Was es der anderen Person genommen oder für sie verändert hat, soweit du es sehen kannst.',
      fields: { harm: { label: 'Der Schaden, den ich sehe' } },
    },
    felt: {
      title: 'Wie es sich für die andere Person anfühlen mag',
      says: 'Eine Vermutung, als Vermutung gesagt. Sie selbst weiß es am besten.',
      fields: {
        felt: { label: 'Wie es sich für sie anfühlen mag', placeholder: 'Ich stelle mir vor …' },
      },
    },
    mine: {
      title: 'Deine eigene Entscheidung',
      says: 'Es war eine Wahl unter anderen. Hier ist der Ort, das zu sagen, ohne ein „aber“ danach.',
      fields: { mine: { label: 'Was meine Entscheidung war' } },
    },
    change: {
      title: 'Eine Änderung',
      says: 'Eine Sache, die von außen zu sehen ist, sagt mehr als ein großes Versprechen.',
      fields: {
        change: { label: 'Die Änderung, die ich zusage' },
        first: { label: 'Ein erster kleiner Schritt' },
        by: { label: 'Bis zu welchem Tag' },
        repair: {
          label: 'Was ich zur Wiedergutmachung anbieten könnte',
          says: 'Ein Angebot kann abgelehnt werden, und auch das ist eine Antwort.',
        },
      },
    },
    aloud: {
      title: 'Deine Worte, langsam gelesen',
      says: 'Du kannst auf Worte hören, die erklären oder es kleiner machen. Zurückgehen ist leicht.',
      fields: {
        aloud: { label: 'Deine Worte' },
        sent: {
          label: 'Wo es steht',
          options: {
            no: { name: 'Es bleibt vorerst hier' },
            said: { name: 'Ich habe es gesagt' },
            wrote: { name: 'Ich habe es geschrieben' },
            not: { name: 'Ich habe mich dagegen entschieden' },
          },
        },
      },
    },
  },
  becomes: [{ name: 'Die Änderung als Versprechen' }],
};
