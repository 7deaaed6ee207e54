import type { PromptWords } from '@/content/translated';

export const safety: PromptWords = {
  'safety-three-harmless-things': {
    ask: 'Wenn dein Körper klingelt wie ein Alarm, kannst du drei harmlose Dinge in deiner Nähe suchen.',
    more: 'Eine Tasse, eine Decke, ein Summen von der Straße. Das ist für einen Alarm von früher. Bei Gefahr hier und jetzt findest du auf der Hilfe-Seite Nummern zum Anrufen.',
  },
  'safety-on-guard': {
    ask: 'Auf der Hut zu sein ergibt nach all dem Sinn. Ein Teil von dir hält Wache und meint es gut.',
    more: 'Er kann müde und treu zugleich sein. Du brauchst ihm die Wache nicht auszureden. Ist das, was er sieht, nah und echt, ist die Hilfe-Seite da. Wenn nicht, lässt ihn gedämpftes Licht vielleicht ruhen.',
  },
  'safety-a-kind-voice': {
    ask: 'Gibt es eine Stimme oder ein Gesicht, bei dem ein Raum weniger scharf wirkt? Auch von lange her.',
    more: 'Du könntest es dir für eine Minute leihen: ein Foto, eine Aufnahme, eine Zeile, die du auswendig kennst. Wenn nichts kommt, reicht auch Regen oder Verkehr.',
  },
  'safety-for-the-night': {
    ask: 'Nachts kann alles lauter sein. Welcher kleine Trost könnte in der nächsten in Reichweite sein?',
    more: 'Ein Glas Wasser, ein langweiliges Buch, ein Zettel mit „Jetzt nicht, morgen“. Wach zu liegen ist auch erlaubt.',
  },
  'safety-dates-with-weight': {
    ask: 'Manche Tage im Kalender sind schwer. Kommt bald einer, um den du etwas Gutes legen möchtest?',
    more: 'Gesellschaft vielleicht, ein leerer Nachmittag oder ein Ort ohne Erinnerungen. Ein schwerer Tag, den du kommen sahst, kann etwas weniger einsam sein.',
  },
  'safety-lower-shoulders': {
    ask: 'Nach manchen Menschen sitzen deine Schultern tiefer. Wer ist das?',
    more: 'Körper führen ihre eigene Liste. Ein Name ist viel. Wenn keiner kommt, zählt auch ein Tier oder ein Ort.',
  },
  'safety-echo-or-now': {
    ask: 'Wenn Angst kommt: Woran erkennst du ein altes Echo und woran etwas, das jetzt geschieht?',
    more: 'Vielleicht am Tempo, im Magen, an den Worten, die sie benutzt. „Ich weiß es nicht“ ist ehrlich, und beides verdient Fürsorge. Wenn es jetzt geschieht, ist die Hilfe-Seite da.',
  },
  'safety-in-a-shaky-hour': {
    ask: 'Was tun andere in einer wackligen Stunde am besten, und was lieber nicht?',
    more: 'Tee, aber kein Rat. Eine Nachricht, aber kein Besuch. In einer Zeile ist das eine Karte für einen vertrauten Menschen oder für dich selbst.',
  },
  'safety-safe-enough': {
    ask: '„Sicher genug“ ist etwas anderes als immer sicher. Wie sieht genug heute aus?',
    more: 'Vielleicht: wissen, wo die Tür ist, wen du anrufen kannst, und dass ein Nein gehört wird. Morgen kann es anders sein.',
  },
  'safety-when-they-startle': {
    ask: 'Vielleicht erschrickt oder verstummt die andere Person wegen dem, was du getan hast. Was könntest du tun, das nichts zurückverlangt?',
    more: 'Leise werden, einen Schritt zurücktreten, ein schlichtes „Ich sehe es, und es eilt nicht“. Ein erschrockener Körper wiegt nicht ab, wie viel Mühe du dir gibst.',
  },
  'safety-back-to-your-own-age': {
    ask: 'In manchen Familien macht dich ein Tonfall klein. Wie findest du zurück in dein eigenes Alter?',
    more: 'Etwas Festes unter der Hand, das heutige Datum, ein Schlüssel in der Tasche. Wo es sicher ist, den Raum zu verlassen, kann die Familie ohne dich zu Ende reden.',
  },
  'safety-shared-places': {
    ask: 'Gemeinsame Bekannte, gemeinsame Orte: Was davon fühlt sich jetzt gut an, und was kann warten?',
    more: 'Du gibst nichts davon für immer her. Eine Gruppe, ein Café, ein Chat kann für jetzt ruhen und später wieder deins sein.',
  },
  'safety-the-far-alarm': {
    ask: 'Auch weit weg von der anderen Person kann der alte Alarm klingeln. Er sagt nichts darüber, wie es mit dir vorangeht.',
    more: 'Körper lernen langsam und ohne Kalender. Du kannst ihm für die Warnung danken und zu dem zurückgehen, was du getan hast. Ist etwas Echtes nah, gibt es die Hilfe-Seite.',
  },
  'safety-more-of-a-ripple': {
    ask: 'Gibt es etwas, das dich anfangs erschüttert hat und jetzt eher kleine Wellen schlägt?',
    more: 'An manchen Tagen steigt es vielleicht wieder. Wasser tut das. Du könntest notieren, was ihm half, sich zu legen.',
  },
};
