import { describe, expect, test } from 'vitest';
import { conditional } from '@/content/care/de/conditional';
import { danger } from '@/content/care/de/danger';
import { grand } from '@/content/care/de/grand';
import { harmToOthers } from '@/content/care/de/harm-to-others';
import { harmToSelf } from '@/content/care/de/harm-to-self';
import { idioms } from '@/content/care/de/idioms';
import { innocent } from '@/content/care/de/innocent';
import { minimise } from '@/content/care/de/minimise';
import { passive } from '@/content/care/de/passive';
import { pressure } from '@/content/care/de/pressure';
import { shift } from '@/content/care/de/shift';
import { findCare } from '@/core/care/find-care';
import { findMinimising } from '@/core/care/find-minimising';
import { readPhrase } from '@/core/care/read-phrase';
import type { CareKind, CareList, MinimisingFamily, MinimisingList } from '@/core/model/phrases';

const care: CareList = { self: harmToSelf, danger, others: harmToOthers, idioms };
const apology: MinimisingList = {
  reasons: [...minimise, ...shift, ...conditional, ...passive, ...pressure, ...grand],
  innocent,
};

const found: readonly [text: string, kind: CareKind][] = [
  ['Manchmal denke ich daran, mich umzubringen.', 'self'],
  ['ich bring mich um, ich halts nicht aus', 'self'],
  ['Am liebsten würde ich mir das Leben nehmen.', 'self'],
  ['Ich will einfach nur noch sterben.', 'self'],
  ['Seit Wochen habe ich Suizidgedanken.', 'self'],
  ['ich moechte nicht mehr leben', 'self'],
  ['Ich wünschte, ich wäre nie geboren.', 'self'],
  ['Wäre ich doch einfach tot.', 'self'],
  ['Ohne mich wären alle besser dran.', 'self'],
  ['Hab mich gestern wieder geritzt.', 'self'],
  ['Ich habe Angst, dass ich mir etwas antue.', 'self'],
  ['Ich will einschlafen und nicht mehr aufwachen.', 'self'],
  ['Ich denke oft an eine Überdosis.', 'self'],
  ['Manchmal stelle ich mir vor, vor einen Zug zu springen.', 'self'],
  ['Ich sehe keinen Sinn mehr im Leben.', 'self'],
  ['Ich kann nicht mehr.', 'self'],
  ['hab keine kraft mehr weiterzuleben', 'self'],
  ['Ich würde am liebsten für immer verschwinden.', 'self'],
  ['Niemand würde mich vermissen.', 'self'],
  ['Ich tue mir selbst weh, damit es aufhört.', 'self'],
  ['Ich kann einfach nicht mehr, es wird alles zu viel.', 'self'],
  ['will nimmer leben', 'self'],
  ['Ich habe keinen Grund mehr, weiterzuleben.', 'self'],
  ['Ich habe daran gedacht, alles zu beenden.', 'self'],
  ['Gestern hat er mich geschlagen.', 'danger'],
  ['Mein Freund schubst mich, wenn er sauer ist.', 'danger'],
  ['Er hat mir ins Gesicht geschlagen.', 'danger'],
  ['Wenn er das rausfindet, schlägt er mich tot.', 'danger'],
  ['Wenn er trinkt, schlägt er mich.', 'danger'],
  ['Sie hat mich die Treppe hinuntergestoßen.', 'danger'],
  ['Er hat mir gedroht, alle Fotos zu veröffentlichen.', 'danger'],
  ['Mein Ex hat gesagt, er bringt mich um.', 'danger'],
  ['ich hab angst vor ihm', 'danger'],
  ['Ich habe Angst vor meinem Mann.', 'danger'],
  ['Er lässt mich nicht aus dem Haus gehen.', 'danger'],
  ['Sie hat mich im Bad eingesperrt.', 'danger'],
  ['Ich traue mich nicht nach Hause.', 'danger'],
  ['Er packte mich am Hals.', 'danger'],
  ['Sie wirft Teller nach mir.', 'danger'],
  ['Mein Vater wird handgreiflich, wenn er wütend ist.', 'danger'],
  ['Zu Hause bin ich nicht mehr sicher.', 'danger'],
  ['Er hat mich zum Sex gezwungen.', 'danger'],
  ['Er sagt, wenn ich gehe, bringt er sich um.', 'danger'],
  ['Sie stalkt mich seit der Trennung.', 'danger'],
  ['Ich fürchte um mein Leben.', 'danger'],
  ['Ich könnte ihn umbringen.', 'others'],
  ['ich bring sie um, wenn ich sie sehe', 'others'],
  ['Ich will, dass er leidet. Er soll dafür büßen.', 'others'],
  ['Ich will Rache.', 'others'],
  ['Das werde ich ihr heimzahlen.', 'others'],
  ['Ich habe Angst, dass ich jemandem etwas antue.', 'others'],
  ['Ich möchte ihm richtig wehtun.', 'others'],
  ['Ich werde sein Leben zerstören.', 'others'],
  ['Am liebsten würde ich ihr Auto zerkratzen.', 'others'],
  ['Hoffentlich verreckt er.', 'others'],
];

const leftAlone: readonly string[] = [
  'Du hast mich so verletzt, dass ich kaum schlafen konnte.',
  'Was du mir angetan hast, vergesse ich nicht.',
  'Ich wollte dir nie wehtun.',
  'Ich habe dich verletzt und stehe dazu.',
  'Wir haben im Frühjahr Schluss gemacht.',
  'Ich bin mir nicht sicher, ob ich bleiben will.',
  'Ich lebe seit März allein und das ist gut so.',
  'Die Hitze bringt mich um.',
  'Ich könnte vor Scham im Boden versinken.',
  'Wir haben Tränen gelacht und sind fast gestorben vor Lachen.',
  'Meine Oma ist letztes Jahr gestorben.',
  'Ich kann nicht mehr schlafen, seit ich es weiß.',
  'Ich kann ihm nicht mehr glauben.',
  'Der Gedanke verfolgt mich bis in den Schlaf.',
  'Die Nachricht hat mich getroffen wie ein Schlag.',
  'Sie hat mich im Schach geschlagen.',
  'Er hat mir vorgeschlagen, eine Pause zu machen.',
  'Ich habe mich in den Finger geschnitten beim Kochen.',
  'Ich will nicht mehr darüber reden.',
  'Ich habe Angst vor dem Gespräch morgen.',
  'Ich habe Angst, dass sie mich wieder belügt.',
  'Das Bild lässt mich nicht los.',
  'Es bringt mich um den Verstand, nichts zu wissen.',
  'Ich möchte keine Rache, ich möchte Ruhe.',
  'Ich will ihm nicht wehtun.',
  'Ich habe unser Leben auf den Kopf gestellt.',
  'Ich habe ihr Vertrauen zerstört.',
  'Unsere Freundschaft ist vielleicht in Gefahr.',
  'Ich nehme jeden Morgen meine Tabletten gegen den Blutdruck.',
  'Heute bin ich einfach todmüde.',
  'Wir sind zusammen ins Wasser gesprungen.',
  'Die Blumen auf dem Balkon sind vertrocknet.',
  'Er lässt mich ausreden und hört zu.',
  'Mein Chef lässt mich freitags früher gehen.',
  'Mir droht die Kündigung.',
  'Ich habe mich selbst belogen.',
  'Ich habe es beendet und ihr alles gesagt.',
  'Es gibt keinen Grund, warum ich das geheim gehalten habe.',
  'Ich schlage vor, wir reden am Sonntag.',
  'Ich war traurig und bin früh ins Bett gegangen.',
  'Ohne mich hätten sie den Bus verpasst.',
  'Ich ertrage den Lärm im Büro nicht.',
  'Ich weiß, dass ich dich damit umgehauen habe.',
  'Der Film über den Mord war spannend.',
  'Ich fühle mich sicher, wenn meine Schwester da ist.',
  'Ich muss ihr das Geld noch zurückzahlen.',
  'Am Abend habe ich den Tee auf dem Balkon getrunken.',
  'Ich hätte es dir früher sagen können.',
  'Ich will die Sahne schlagen, bevor die Gäste kommen.',
  'Ich wollte dich verletzen, das war grausam von mir.',
  'Ich kann nicht ohne dich leben, so fühlt es sich an.',
  'Wir haben kein gemeinsames Leben mehr.',
  'Ich möchte mein Leben wieder zu meinem machen.',
  'Die Wahrheit würde ihr wehtun.',
  'Ich will nicht mehr hier wohnen.',
  'Ich sehe unsere Freundschaft in Gefahr.',
  'Sie wollte uns Brot holen.',
  'Ich mache sie heute Abend fertig, die Präsentation.',
];

/** What is found is what stands between brackets; a sentence may hold more than one. */
const caught: readonly [text: string, ...families: MinimisingFamily[]][] = [
  ['Es war [nur] ein Kuss.', 'minimise'],
  ['Das war [doch nichts].', 'minimise'],
  ['[Immerhin] habe ich es dir selbst gesagt.', 'minimise'],
  ['Ich habe [bloß] ein paar Nachrichten geschrieben.', 'minimise'],
  ['Es war [halb so schlimm].', 'minimise'],
  ['Es war ein [einmaliger] Ausrutscher.', 'minimise'],
  ['Du [übertreibst] jetzt.', 'minimise'],
  ['Sie hat mir [nichts bedeutet].', 'minimise'],
  ['Sei nicht [so empfindlich].', 'minimise'],
  ['[Du warst nie] da, als ich dich brauchte.', 'shift'],
  ['[Du hast mich dazu gebracht].', 'shift'],
  ['Ich habe gelogen, [weil du] immer wütend wirst.', 'shift'],
  ['[Wenn du mir zugehört hättest], wäre das nicht passiert.', 'shift'],
  ['[Hättest du] mehr Zeit gehabt, wäre ich geblieben.', 'shift'],
  ['[Du hast auch] Fehler gemacht.', 'shift'],
  ['[Wir haben beide] Fehler gemacht.', 'shift'],
  ['Dazu [gehören immer zwei].', 'shift'],
  ['Es tut mir leid, [falls ich] dich verletzt habe.', 'conditional'],
  ['Entschuldige, [wenn dich das gekränkt] hat.', 'conditional'],
  ['[Tut mir leid, dass du dich] so fühlst.', 'conditional'],
  ['Es [tut mir leid, aber] ich war so allein.', 'conditional'],
  ['Es war falsch[, aber] ich stand unter Druck.', 'conditional'],
  ['Es [sind Fehler passiert].', 'passive'],
  ['[Es ist einfach passiert].', 'passive'],
  ['Dann [kam eins zum anderen].', 'passive'],
  ['Es ist [aus dem Ruder gelaufen].', 'passive'],
  ['Bitte [verzeih mir].', 'pressure'],
  ['Können wir [nach vorne schauen]?', 'pressure'],
  ['[Wie oft soll] ich es noch sagen?', 'pressure'],
  ['[Ich habe mich doch schon entschuldigt].', 'pressure'],
  ['[Lass uns das vergessen].', 'pressure'],
  ['[Das wird nie wieder] vorkommen.', 'grand'],
  ['[Ich werde immer] ehrlich sein.', 'grand'],
  ['Ich tue [alles, was du willst].', 'grand'],
  ['[Ich schwöre] dir, es ist vorbei.', 'grand'],
];

const clean: readonly string[] = [
  'Ich habe dich belogen.',
  'Ich habe dein Vertrauen gebrochen und trage die Verantwortung.',
  'Ich habe nicht nur gelogen, ich habe es auch geplant.',
  'Es war meine Entscheidung, nicht deine.',
  'Es tut mir leid, dass ich dich belogen habe.',
  'Ich erwarte nicht, dass du mir verzeihst.',
  'Du brauchst mir nicht zu verzeihen.',
  'Ich war einsam, aber das ist keine Entschuldigung.',
  'Ich habe es getan, weil ich feige war.',
  'Du warst nicht schuld daran.',
  'Du hast recht, wütend zu sein.',
  'Ich weiß nicht, wenn ich ehrlich bin, wie es dir damit geht.',
  'Diese Woche sage ich dir jeden Tag, wann ich nach Hause komme.',
  'Es ist passiert, weil ich es wollte.',
  'Ich habe dich allein gelassen, weil du mir zu nah warst, und das war mein Fehler.',
  'Nichts davon war deine Schuld.',
  'Ich frage mich, ob ich dich damals auch verletzt habe.',
  'Ich kann nur ahnen, wie es sich anfühlt.',
  'Ich verspreche nicht, dass ich immer alles richtig mache.',
  'Wenn du Fragen hast, beantworte ich sie.',
  'Du hast auch ein Recht auf deine Wut.',
  'Ich gebe dir Zeit, so viel du möchtest.',
  'Am Dienstag habe ich ihr geschrieben und es dir verschwiegen.',
  'Du warst nicht zu empfindlich, du hast es richtig gespürt.',
  'Ich habe zweimal gelogen: im März und im Mai.',
  'Du hast mir vertraut, und ich habe es ausgenutzt.',
  'Wir waren beide müde an dem Abend.',
  'Es war kein Ausrutscher, ich habe es geplant.',
  'Du musst mir nie wieder vertrauen.',
  'Ich verstehe, wenn du mir nicht verzeihst.',
  'Mir ist egal, wie lange es dauert.',
];

describe('words of care in German', () => {
  test.each(found)('%s → %s', (text, kind) => {
    expect(findCare(text, care)).toContain(kind);
  });
  test.each(leftAlone)('leaves alone: %s', (text) => {
    expect(findCare(text, care)).toEqual([]);
  });
});

describe('the phrase check of an apology in German', () => {
  test.each(caught)('%s', (marked, ...families) => {
    const text = marked.replace(/[[\]]/g, '');
    const hits = findMinimising(text, apology);
    const parts = Array.from(marked.matchAll(/\[([^\]]*)\]/g), ([, part]) => part);
    expect(hits.map(({ from, to }) => text.slice(from, to))).toEqual(parts);
    expect(hits.map(({ family }) => family)).toEqual(families);
  });
  test.each(clean)('leaves alone: %s', (text) => {
    expect(findMinimising(text, apology)).toEqual([]);
  });
  test('has words of its own for every reason', () => {
    const ids = apology.reasons.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { reason, gentler, phrases } of apology.reasons) {
      expect(phrases.length).toBeGreaterThan(0);
      expect(reason.length).toBeGreaterThan(10);
      expect(gentler.length).toBeGreaterThan(10);
    }
  });
});

test('every phrase can be read', () => {
  const all = [
    ...Object.values(care).flat(),
    ...innocent,
    ...apology.reasons.flatMap(({ phrases }) => phrases),
  ];
  for (const phrase of all) expect(() => readPhrase(phrase)).not.toThrow();
});
