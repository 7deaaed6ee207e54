import type { PromptWords } from '@/content/translated';

export const communication: PromptWords = {
  'communication-no-questions-today': {
    ask: '„Ich beantworte heute keine Fragen.“ Diesen Satz kannst du allen sagen, bei denen er sich sicher anfühlt.',
    more: 'Einen Grund schuldest du nicht dazu. Ein anderes Thema tut dasselbe, leiser. Fragen können an der Tür warten wie nasse Schirme.',
  },
  'communication-one-thing-heard': {
    ask: 'Wenn du mit einer Sache gehört würdest, ohne dass etwas daraus folgt: Welche wäre es?',
    more: 'Eine Zeile ist genug, und sie kann auf dieser Seite bleiben. Worte brauchen niemanden zu erreichen, damit sie sich lohnen.',
  },
  'communication-words-that-close': {
    ask: 'Manche Worte lassen dich zugehen wie eine Muschel. Welche sind das?',
    more: 'Vielleicht gibt es andere, bei denen du wieder aufgehst. Zwei oder drei von beiden sind gut zu kennen, vor jedem schweren Gespräch.',
  },
  'communication-listening-is-not-losing': {
    ask: 'Zuhören ist nicht verlieren und nicht zustimmen. Es lässt fremde Worte ankommen, bevor deine loslaufen.',
    more: 'Vielleicht bemerkst du den Moment, in dem eine Antwort entsteht. Ein langsamer Atemzug passt da hinein. Was die andere Person gefühlt hat, weiß sie selbst, und nichts davon braucht eine Korrektur.',
  },
  'communication-sign-of-being-heard': {
    ask: 'Woran merkst du, dass du gehört wurdest: ein wiederholtes Wort, eine Pause, etwas, das morgen anders ist?',
    more: 'Wenn du das Zeichen kennst, kannst du darum bitten. „Magst du mir sagen, was du gehört hast?“ ist eine Art. Wenn es ausbleibt, sagt dir auch das etwas.',
  },
  'communication-choose-how-much': {
    ask: 'Du bestimmst, wie viel du darüber hörst. Manche Einzelheit kann ungefragt bleiben, für heute oder für immer.',
    more: 'Mehr Fakten bringen nicht immer mehr Frieden. Vielleicht möchtest du den Umriss, ein paar Daten oder die eine Antwort, die zählt. Nichts davon zu wollen ist auch gut.',
  },
  'communication-news-travels': {
    ask: 'In Familien und Freundeskreisen spricht sich vieles herum. Was darf bekannt sein, und was bleibt bei dir?',
    more: 'Eine Form dafür: „Du kannst wissen, dass …, und über … rede ich lieber nicht.“ Das kann deine Antwort sein, wer auch fragt.',
  },
  'communication-where-words-come': {
    ask: 'Auf Papier, auf einer Bank, an einem Tisch: Wo kommen schwere Worte am leichtesten?',
    more: 'Kein Weg ist mutiger als ein anderer. Wenn du deinen kennst, bleibt dir manches Gespräch am falschen Ort erspart, mit wem auch immer.',
  },
  'communication-after-a-hard-talk': {
    ask: 'Was würde nach einem schweren Gespräch gern auf dich warten: frische Luft, ein Film, eine liebe Stimme?',
    more: 'Das Gespräch kann mit irgendwem sein, über irgendwas. Was dir guttut und vorher gewählt ist, brauchst du müde nicht mehr zu suchen. Ein leerer Raum zählt auch.',
  },
  'communication-pause-sign': {
    ask: 'Wenn ein Gespräch zu heiß wird: Welches Wort oder Zeichen könnte für euch „Pause“ heißen?',
    more: 'Eine Pause tut am besten, wenn es einen Weg zurück gibt: in zwanzig Minuten oder morgen nach dem Essen. Am leichtesten wählt ihr das Zeichen in Ruhe, und ihr könnt es beide nutzen.',
  },
  'communication-what-goes-first': {
    ask: 'Wenn du dich beschuldigt fühlst, was geht zuerst: dein Kiefer, deine Stimme, deine Geduld?',
    more: 'Dieses erste Zeichen ist eine gute Stelle für eine Pause. Manche Worte sind schwer zu hören und wahr. Du kannst zu ihnen zurückkommen, wenn dein Atem langsamer ist. Drohungen gehören nicht dazu.',
  },
  'communication-the-tenth-time': {
    ask: 'Dieselbe Frage kann zehnmal kommen. Wie könnte deine zehnte Antwort so freundlich sein wie die erste?',
    more: 'Nochmal zu fragen kann heißen, den Boden zu prüfen. Kurz, ruhig und wahr reicht. Du kannst sagen, wenn du zu müde bist, und eine bessere Stunde nennen. Ein Gespräch, das dir Angst macht, kann enden.',
  },
  'communication-no-longer-shut-away': {
    ask: 'Worüber kannst du heute sprechen, das du früher weggeschlossen hast?',
    more: 'Vielleicht mit einem vertrauten Menschen, in einer Beratung oder auf dieser Seite. Ein Gefühl früh zu benennen, bevor daraus etwas Verborgenes wird, ist eine echte Veränderung.',
  },
};
