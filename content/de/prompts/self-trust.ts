import type { PromptWords } from '@/content/translated';

export const selfTrust: PromptWords = {
  'self-trust-built-to-work': {
    ask: 'Wenn du belogen wurdest: Die Lüge war zum Glauben gemacht. Sie zu glauben war kein Fehler von dir.',
    more: 'Sorgfältige, kluge, liebevolle Menschen werden jeden Tag belogen. Das Können lag im Verbergen.',
  },
  'self-trust-judged-rightly': {
    ask: 'Welche Kleinigkeit hast du diese Woche richtig eingeschätzt?',
    more: 'Den Regen, eine Stimmung im Raum, wie lange eine Aufgabe dauert. Vielleicht arbeitet dein Gespür mehr, als du merkst.',
  },
  'self-trust-whose-voice': {
    ask: 'Vielleicht sagt eine Stimme, du kannst Menschen nicht einschätzen. Nach wem klingt sie?',
    more: 'Manchmal ist sie geliehen: aus der Arbeit, aus dem Elternhaus, von dem Menschen, der etwas verbarg. Du brauchst nicht zu streiten. Zu hören, wem sie gehört, reicht vielleicht.',
  },
  'self-trust-not-a-measure': {
    ask: 'Was dir angetan wurde, war kein Maß für dich. Nicht für dein Aussehen, deinen Kopf oder deinen Wert.',
    more: 'Es kann sich wie eine Note anfühlen. Es zeigt, wie jemand sich entschieden hat. Gezählt wurde damit nie, was du bist.',
  },
  'self-trust-hunch-and-fear': {
    ask: 'Wie fühlt sich eine Ahnung in dir an, und wie die Angst? Sie können denselben Mantel tragen.',
    more: 'Bei manchen ist die Ahnung leise und schlicht, und die Angst ist laut. Bei dir kann es anders sein, und beide haben dir vielleicht etwas zu sagen. Drei Worte für jede reichen.',
  },
  'self-trust-promise-to-self': {
    ask: 'Welches Versprechen an dich selbst ist klein genug für heute?',
    more: 'Wasser am Bett, Licht aus um elf, heute Abend keine alten Fotos. Dich auf dich selbst zu verlassen kann so nah am Boden beginnen.',
  },
  'self-trust-solid-friend': {
    ask: 'Ist in einer Freundschaft Vertrauen zerbrochen, wirken vielleicht auch die anderen zerbrechlich. Wer fühlt sich für dich fest an?',
    more: 'Fest kann heißen: langweilig, unpünktlich, schlecht im Schreiben und treu. Wenn dir niemand einfällt, könntest du bei dir selbst anfangen.',
  },
  'self-trust-whose-version': {
    ask: 'Wessen Sicht galt in deiner Familie, als du aufwuchst? Wo blieb deine?',
    more: 'Manche lernen früh, an dem zu zweifeln, was sie sehen. Deine Sicht kann jetzt einen Platz haben, auch einen, den sonst niemand sieht. Du kannst bei jeder Zeile aufhören.',
  },
  'self-trust-old-habit': {
    ask: 'Unter Druck: Welche deiner Gewohnheiten springt zuerst ein? Gefallen wollen, verstecken, prüfen, kalt werden?',
    more: 'Vielleicht hat sie dich geschützt, damals oder jetzt, darum kommt sie gelaufen. Du kannst sie beim Namen begrüßen, bevor du entscheidest, ob du ihr folgst.',
  },
  'self-trust-word-holds': {
    ask: 'Wo ist auf dein Wort zurzeit Verlass, und sei es in etwas Winzigem?',
    more: 'Vielleicht zweifelst du an dir, und ein Teil davon nützt. Ein gehaltenes Wort, das niemand sieht, zählt: eine Schlafenszeit, eine Rechnung, eine wahre Zeile im Tagebuch.',
  },
  'self-trust-pause-before-yes': {
    ask: 'In der Pause vor einem Ja: Was hörst du da?',
    more: 'Ein Ja, das kurz Luft holen konnte, steht oft fester. Die nächste kleine Bitte könnte warten, bis du langsam auf fünf gezählt hast.',
  },
  'self-trust-glad-choice': {
    ask: 'Allein zu entscheiden hat sein eigenes Gewicht. Über welche deiner Entscheidungen bist du froh?',
    more: 'Sie kann so klein sein wie eine Wandfarbe oder so groß wie ein neues Türschloss. Dein Urteil war dabei und hat etwas Gutes getan.',
  },
  'self-trust-borrowed-eyes': {
    ask: 'Jemand vertraut dir etwas an: einen Schlüssel, eine Sorge, ein Tier. Was sieht dieser Mensch wohl in dir?',
    more: 'Du könntest dir diese Augen für eine Minute leihen. Was sie sehen, braucht nicht zu dem zu passen, wie du dich heute fühlst.',
  },
};
