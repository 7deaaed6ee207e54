/** Words kept out of the Spanish texts (guidance, section 7), matched outside quotation marks. */
export const banned: readonly { pattern: RegExp; why: string }[] = [
  { pattern: /[!¡]/u, why: 'raises its voice' },
  { pattern: /\p{Extended_Pictographic}/u, why: 'holds a picture' },
  { pattern: /["']|\.\.\.|[«»—]/u, why: 'marks this house does not use; “ ”, ’ and …' },
  {
    pattern:
      /(?<!\p{L})(?<!se )(?:debes|debe|debías?|deberías?|deberás?|debemos)(?!\p{L})(?! una razón| respuesta| a nadie)/iu,
    why: 'orders (“deber” as owing is fine)',
  },
  {
    pattern:
      /(?<!\bno |\bNo |\bnada de tu vida )(?<!\p{L})(?:tienes que|tendrás que|tendrías que|has de|hay que)(?!\p{L})/u,
    why: 'orders (“no tienes que” is fine)',
  },
  {
    pattern: /(?<!\bno )(?<!\p{L})(?:es hora de|es el momento de|va siendo hora|toca ya)(?!\p{L})/iu,
    why: 'rushes',
  },
  {
    pattern:
      /(?<!\p{L})(?:de una vez|a estas alturas|pasar página|dar vuelta la página|dejar atrás el pasado|superar\p{L}*|superas|supera|salir adelante|cuanto antes olvid\p{L}*)(?!\p{L})/iu,
    why: 'hurries',
  },
  {
    pattern:
      /(?<!\p{L})(?:todavía (?:te duele|sientes|lloras|piensas|estás)|sigues (?:triste|mal|igual|llorando|pensando)|aún (?:te duele|lloras|sientes))(?!\p{L})/iu,
    why: 'hurries (“still hurting”)',
  },
  {
    pattern:
      /(?<!\p{L})(?:al menos|por lo menos|simplemente|tan solo|tan sólo|nada más que|total,|no es para tanto|no fue para tanto)(?!\p{L})/iu,
    why: 'makes it smaller',
  },
  {
    pattern: /(?<!\p{L})por qué no (?:lo )?(?:hiciste|dijiste|te fuiste|viste|preguntaste)/iu,
    why: 'accuses',
  },
  {
    pattern:
      /(?<!\p{L})(?:(?<!un )ánimo,|(?<!solo )tú puedes|lo lograrás|lo conseguirás|bien hecho|buen trabajo|enhorabuena|felicidades|bravo|sé fuerte|anímate|alegra esa cara|(?<!voz )tranquil[oa],|cálmate|por supuesto|claro que sí|obviamente|lado bueno de)(?!\p{L})/iu,
    why: 'cheers, hushes or presumes',
  },
  {
    pattern:
      /(?<!\p{L})(?:sanarás|te curarás|todo irá bien|todo pasará|todo va a pasar|todo estará bien|mejorará|saldrás más fuerte|más fuerte que antes|el tiempo lo cura|todo pasa por algo|por algo pasan)(?!\p{L})/iu,
    why: 'promises an outcome',
  },
  {
    pattern:
      /(?<!\p{L})(?<!registros |vez )en (?:unos|pocos|dos|tres|cuatro|seis|\d+) (?:días|semanas|meses|años)(?!\p{L})/iu,
    why: 'promises a time (mind the notes on data, where it is fine)',
  },
  {
    pattern:
      /(?<!\p{L})(?:trauma\p{L}*|tóxic\p{L}*|narcisis\p{L}*|narciso|apego|codepend\p{L}*|resilien\p{L}*|empoder\p{L}*|vulnerab\p{L}*|detonante\p{L}*|disparador\p{L}*|gatillo\p{L}*|validar\p{L}*|validación|gestionar|gestión emocional|procesar|proceso de|duelar|mindful\p{L}*|atención plena|sanador\p{L}*|niñ[oa] interior|autoestima|amor propio|zona de confort|depres\p{L}*|trastorno\p{L}*|síntoma\p{L}*|diagn\p{L}*|paciente|patológic\p{L}*|viaje de sanación|camino de sanación|cierre emocional)(?!\p{L})/iu,
    why: 'jargon or a clinical label',
  },
  {
    pattern:
      /(?<!\p{L})(?:estudios|la ciencia|la investigación|los expertos|se ha demostrado|está demostrado|científic\p{L}*)(?!\p{L})/iu,
    why: 'claims',
  },
  {
    pattern:
      /(?<!\p{L})(?:guerra|batalla\p{L}*|lucha\p{L}*|enemig\p{L}*|armas?|armadura|guerrer\p{L}*|sobrevivi\p{L}*|derrota\p{L}*|vencer\p{L}*|trinchera\p{L}*)(?!\p{L})/iu,
    why: 'a picture of war',
  },
  {
    pattern:
      /(?<!\p{L})(?:infidel\p{L}*|infiel\p{L}*|adulter\p{L}*|amante|cuern\p{L}*|matrimonio|casad[oa]s?|divorci\p{L}*|cónyuge|maltratador\p{L}*|víctima\p{L}*|verdugo|agresor\p{L}*|traidor\p{L}*|mentiros[oa]s?)(?!\p{L})/iu,
    why: 'presumes a kind of tie, or labels a person',
  },
  {
    pattern:
      /(?<!\p{L})(?:dios|rez\p{L}*|orar|oración|iglesia|pecad\p{L}*|bendi\p{L}*|milagro\p{L}*|cruz|alma|gracias a dios|ojalá dios|fe)(?!\p{L})/iu,
    why: 'religious',
  },
  {
    pattern: /(?<!\p{L})(?:sex\p{L}*|tus hij[oa]s|hij[oa]s)(?!\p{L})/iu,
    why: 'presumes sex or children',
  },
  {
    pattern:
      /(?<!\p{L}|(?:con|sin|de|en|a|para|por|entre|sobre) )(?:él|ellos|ella|ellas)(?!\p{L})|(?<!\p{L})(?:esposo|esposa|marido|mujer|novi[oa]s?|herman[oa]s?|padre|madre|papá|mamá|chic[oa]s?|amig[oa]s?|vecin[oa]s?|compañer[oa]s?|uno mism[oa]|un[oa] mism[oa])(?!\p{L})/iu,
    why: 'gendered person (“mujeres”, “hombres” in names of help lines are fine)',
  },
  {
    pattern:
      /(?<!\p{L})(?:sol[oa] con|estás sol[oa]|a solas y sol[oa]|segur[oa] de|cansad[oa]|preparad[oa]|list[oa] para|bienvenid[oa] a|enfadad[oa]|enojad[oa]|(?<!una )herid[oa]s?|traicionad[oa]|(?<!ha[sn]? |haber )perdid[oa]|asustad[oa]|nervios[oa]|avergonzad[oa]|agotad[oa]|confundid[oa]|orgullos[oa]|agradecid[oa]|content[oa]|dolid[oa]|ti mism[oa]|mí mism[oa]|tú mism[oa]|en sí mism[oa])(?!\p{L})/iu,
    why: 'agrees with the reader or the other person',
  },
  {
    pattern:
      /\p{L}[oa]\/[oa](?!\p{L})|\p{L}@|(?<!\p{L})(?:todes|todxs|todas y todos|todos y todas)(?!\p{L})/iu,
    why: 'slashes, @, -e, -x',
  },
  {
    pattern:
      /(?<!\p{L})(?:vos|vosotr[oa]s|ustedes|vuestr[oa]s?|os|usted|podés|querés|tenés|sentís|habéis|podéis|tenéis)(?!\p{L})/iu,
    why: 'another form of address',
  },
  {
    pattern:
      /(?<!\p{L})(?:coger|coge|coges|móvil|ordenador|vale,|celular|computadora|platicar|carro|guay|chévere|ahorita|enojón|piso|zumo)(?!\p{L})/iu,
    why: 'belongs to one country, or means something else in another',
  },
];
