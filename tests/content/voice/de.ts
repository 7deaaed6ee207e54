/** Words the German of Mendful keeps out, outside quotation marks, and why (docs/voice/de.md). */
export const banned: readonly { pattern: RegExp; why: string }[] = [
  { pattern: /!/, why: 'raises its voice' },
  {
    pattern:
      /(?<![\p{L}])(?:soll(?:te|test|ten|tet|st|t)?|müsstest|müsste|musst|müsst|gefälligst|unbedingt)(?![\p{L}])/iu,
    why: 'orders',
  },
  { pattern: /(?<![\p{L}])muss(?![\p{L}])(?! (?:nicht|nichts|niemand|kein))/iu, why: 'orders' },
  {
    pattern:
      /(?:^|[.?…:] )(?:Nimm|Schreib|Schreibe|Denk|Denke|Versuch|Versuche|Lass|Atme|Stell|Frag|Frage dich|Gib|Finde|Such|Suche|Wähl|Schau|Schaue|Hör|Höre|Leg|Sag|Sage|Setz|Überleg|Überlege|Bleib|Bleibe|Mach|Mache|Geh|Gehe|Tu|Sei|Erlaube|Akzeptiere|Spür|Spüre|Fühl|Fühle|Vergiss|Beginn|Beginne|Fang|Nutze|Öffne|Trink|Steh|Rede|Sprich|Ruf|Lies|Sieh|Verlass)(?![\p{L}])/u,
    why: 'reads as an order',
  },
  {
    pattern: /(?<![\p{L}])(?:es ist|wird) (?:höchste )?Zeit(?![\p{L}])|Zeit,? zu (?!\p{L}+en)/iu,
    why: 'rushes',
  },
  {
    pattern:
      /(?<![\p{L}])(?:endlich|inzwischen|mittlerweile|schon|immer noch|noch immer|allmählich|nach vorne? (?:schauen|blicken|sehen)|abschließen|hinter dir lassen|darüber hinweg|hinwegkommen|drüber ?weg)(?![\p{L}])/iu,
    why: 'hurries',
  },
  {
    pattern:
      /(?<![\p{L}])(?:bloß|lediglich|wenigstens|zumindest|immerhin|halb so schlimm|nicht so schlimm|so schlimm|halt mal|nur mal|Kopf hoch|(?<!nicht |ganz |zu )einfach(?! (?:ist|war|Text|Worte)))(?![\p{L}])/iu,
    why: 'makes it smaller',
  },
  {
    pattern: /(?<![\p{L}])warum (?:hast|bist|kannst|willst|machst|tust|lässt|gehst) du(?![\p{L}])/iu,
    why: 'accuses',
  },
  {
    pattern:
      /(?<![\p{L}])(?:super|toll|prima|bravo|klasse|großartig|weiter so|gut gemacht|du schaffst|du packst|gratul\p{L}*|Glückwunsch|beruhig\p{L}* dich|natürlich|selbstverständlich|Lichtblick)(?![\p{L}])/iu,
    why: 'cheers, hushes or presumes',
  },
  {
    pattern:
      /(?<![\p{L}])(?:Krieg\p{L}*|Kampf\p{L}*|kämpf\p{L}*|Schlacht\p{L}*|Feind\p{L}*|Waffe\p{L}*|Rüstung\p{L}*|überleb\p{L}*|besieg\p{L}*)(?![\p{L}])/iu,
    why: 'a picture of war',
  },
  {
    pattern:
      /(?<![\p{L}])(?:Trauma\p{L}*|traumat\p{L}*|trigger\p{L}*|toxisch\p{L}*|narziss\p{L}*|Gaslight\p{L}*|Co-?Abhängig\p{L}*|inneres Kind|Prozess\p{L}*|verarbeit\p{L}*|aufarbeit\p{L}*|Bewältigung\p{L}*|Heilungsreise|Heilungsweg|Reise|Achtsamkeit\p{L}*|achtsam\p{L}*|Resilienz\p{L}*|resilient\p{L}*|Ressourcen?|validier\p{L}*|regulier\p{L}*|authentisch\p{L}*|Selbstliebe|Bindungs\p{L}*|depressi\p{L}*|Depression\p{L}*|Störung\p{L}*|Diagnose\p{L}*|Symptom\p{L}*|Klient\p{L}*|Raum halten|empower\p{L}*|Selbstfürsorge|Selbstmitgefühl|wertschätz\p{L}*|Wertschätzung)(?![\p{L}])/iu,
    why: 'jargon or a clinical label',
  },
  {
    pattern:
      /(?<![\p{L}])(?:Studien?|Forschung\p{L}*|Wissenschaft\p{L}*|Expert\p{L}*|bewiesen|nachweislich)(?![\p{L}])/iu,
    why: 'claims',
  },
  {
    pattern:
      /(?<![\p{L}])(?:wird (?:heilen|vergehen|wieder gut|besser|leichter)|alles wird gut|stärker als (?:zuvor|vorher|je)|Zeit heilt|hat (?:alles )?seinen (?:Grund|Sinn))(?![\p{L}])/iu,
    why: 'promises an outcome',
  },
  {
    pattern:
      /(?<![\p{L}])(?:Ehe|Ehen|Ehepartner\p{L}*|verheiratet\p{L}*|Scheidung\p{L}*|geschieden\p{L}*|Affäre\p{L}*|Seitensprung\p{L}*|fremdge\p{L}*|untreu\p{L}*|Untreue|Betrüger\p{L}*|Täter\p{L}*|Opfer\p{L}*|Geliebte\p{L}*)(?![\p{L}])/iu,
    why: 'presumes a kind of tie, or labels a person',
  },
  {
    pattern:
      /(?<![\p{L}])(?:Gott\p{L}*|bete[nt]?|Gebete?|Kirche\p{L}*|Sünde\p{L}*|Segen|gesegnet|Gnade|Buße|Sex\p{L}*|intim\p{L}*|deine Kinder|euer Kind)(?![\p{L}])/iu,
    why: 'presumes sex, children or faith',
  },
  {
    pattern:
      /(?<![\p{L}])(?:ihr Handy|sein Handy|ihre Nachrichten|seine Nachrichten|ihren Standort|seinen Standort|Standort|ausspionier\p{L}*|überprüf\p{L}*)(?![\p{L}])/iu,
    why: 'points at watching somebody',
  },
  {
    pattern:
      /\p{L}[*:_](?:innen|in)(?![\p{L}])|\p{L}\/(?:innen|in)(?![\p{L}])|\p{L}Innen(?![\p{L}])|(?<![\p{L}])(?:Partner|Partnerin|Freundin|Freundinnen|Ehemann|Ehefrau|Mann|Frau|Nachbar|Nachbarin|Nachbarn|Kollege|Kollegin|Kollegen|Cousin|Cousine|Chef|Chefin|Berater|Beraterin|Therapeut|Therapeutin|Arzt|Ärztin|Lehrer|Lehrerin|Mutter|Vater|Mama|Papa|Bruder|Schwester|Sohn|Tochter|Onkel|Tante|Oma|Opa|jemand,? der|jemanden,? der|jemandem,? der|niemand,? der|keiner,? der|jeder,? der|einer,? der|Freunde)(?![\p{L}])/u,
    why: 'gendered',
  },
  { pattern: /\p{Extended_Pictographic}/u, why: 'holds a picture' },
  { pattern: /["']|\.\.\.|--| – | — |[“”]\p{L}/u, why: 'has a typewriter’s marks' },
];
