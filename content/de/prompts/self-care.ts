import type { PromptWords } from '@/content/translated';

export const selfCare: PromptWords = {
  'self-care-wants-nothing': {
    ask: 'Welche Dinge um dich herum wollen gerade nichts von dir?',
    more: 'Eine Pflanze, eine Wand, eine Tasse, ein Fleck Licht. Fünf davon, wenn du magst. Zwischen ihnen zu ruhen zählt als Ruhe.',
  },
  'self-care-toast': {
    ask: 'Ein Brot über der Spüle ist eine Mahlzeit. Hinlegen ist Ruhe, auch ohne Schlaf.',
    more: 'Für dich zu sorgen kann eine Weile sehr schlicht sein. Schlichte Fürsorge ist Fürsorge.',
  },
  'self-care-dressed-up-as-dread': {
    ask: 'Durst, Kälte und Hunger können sich als Angst verkleiden. Klopft gerade etwas davon an?',
    more: 'Sich darum zu kümmern repariert nicht alles. Vielleicht lockert es einen Knoten, und einer ist etwas.',
  },
  'self-care-second-best': {
    ask: 'Wenn der Schlaf nicht kommt, kann Ruhe reichen: Augen zu, leise etwas Langweiliges und Liebes im Ohr.',
    more: 'Du brauchst ihm nicht nachzulaufen. Für einen müden Körper an einem weichen Ort ist gesorgt, was die Uhr auch sagt.',
  },
  'self-care-warmth': {
    ask: 'Welche Wärme wäre heute willkommen, von etwas, das dich nicht enttäuschen kann?',
    more: 'Eine Wärmflasche, eine schwere Decke, Sonne durchs Fenster, eine Katze mit eigenen Plänen. Sie braucht nicht von einem Menschen zu kommen.',
  },
  'self-care-heat': {
    ask: 'Wohin könnte etwas von der Hitze gehen, ohne dass etwas kaputtgeht?',
    more: 'Einen Topf schrubben, Pappe zerreißen, schief singen in einem leeren Zimmer. Vielleicht möchte dein Körper auch einmal dran sein.',
  },
  'self-care-crossed-off': {
    ask: 'Eine Sache auf der heutigen Liste lässt sich ungetan durchstreichen.',
    more: 'Du kannst sie aussuchen, oder sie sucht sich selbst aus. Auch eine kürzere Liste ist eine Liste.',
  },
  'self-care-dry-socks': {
    ask: 'Für dich zu sorgen heißt nicht, dich davonkommen zu lassen. Ausgeruht lässt sich besser zu etwas stehen.',
    more: 'Essen, Schlaf und ein klarer Kopf sind keine Belohnung. Was du getan hast, lässt sich auch mit trockenen Socken ansehen.',
  },
  'self-care-unmarked': {
    ask: 'Was hast du einmal geliebt, wofür es weder Noten noch Geld gab?',
    more: 'Pferde malen, Radios zerlegen, in der Küche tanzen. Eine Viertelstunde davon passt vielleicht irgendwo in diese Woche.',
  },
  'self-care-no-update': {
    ask: 'Manche Gesellschaft verlangt keinen Bericht: ein Film, ein Kartenspiel, gemeinsam Wäsche falten.',
    more: 'Du kannst Menschen um dich haben, ohne es noch einmal zu erzählen. „Können wir über etwas ganz anderes reden?“ ist ein guter Anfang.',
  },
  'self-care-lighter-place': {
    ask: 'Nach welchem Zimmer, welcher Straße, welcher Stunde ist dir etwas leichter als davor?',
    more: 'Du könntest diese Woche mit Absicht hingehen. Es kann so nah sein wie das sonnige Ende eines Tisches.',
  },
  'self-care-when-shame-is-loud': {
    ask: 'Wenn Scham laut wird, wonach greifst du? Wirst du damit ehrlicher oder weniger?',
    more: 'Ein Glas, ein Bildschirm, ein langer Lauf, ein wahres Wort zu jemandem. Eines, auf das du am Morgen gut zurückschauen kannst, lohnt sich in der Nähe.',
  },
  'self-care-own-evening': {
    ask: 'Wenn ein Abend ganz dir gehörte, was käme hinein?',
    more: 'Deine Musik, dein Essen, deine Zeit fürs Bett. Wenn ein ganzer Abend zu weit wirkt, reicht eine halbe Stunde davon für den Anfang.',
  },
  'self-care-time-goes-soft': {
    ask: 'Was lässt dich zurzeit die Uhr vergessen?',
    more: 'Freude kann sich in allem verstecken, was die Stunden weich macht. Du könntest ihr eine Tür offen lassen, ganz ohne weiteren Plan.',
  },
};
