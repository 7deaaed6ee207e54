/** French words that are kept out of what Mendful says, outside quotation marks (docs/voice/fr.md). */
export const banned: readonly { pattern: RegExp; why: string }[] = [
  {
    pattern:
      /(?<!\p{L})(?:tu|vous|on) (?:doi[ts]|devez|devrai[st]|devriez|devras?)(?!\p{L})(?! (?:rien|aucune?|ta|de réponse|le à|pas de)(?!\p{L}))/iu,
    why: 'orders ("tu ne dois rien à personne" is said without the order)',
  },
  {
    pattern:
      /(?<!\p{L}|ce qu’)il (?:te )?fau(?:t|drait|dra)(?!\p{L})(?!,? (?:parfois|une|un|du|de la)(?!\p{L}))/iu,
    why: 'orders',
  },
  {
    pattern: /(?<!\p{L})(?:obligé|tenu)e?s? de(?!\p{L})|n’oublie pas|n’hésite pas|assure-toi|veille à/iu,
    why: 'orders',
  },
  { pattern: /(?<!\p{L})il est temps|c’est le moment de|(?<!\p{L})dépêche|vite fait/iu, why: 'rushes' },
  {
    pattern:
      /(?<!\p{L})(?:toujours|encore) (?:mal|triste|en colère|bloqué|blessé|amer|coincé)|(?<!\p{L})tu (?:en )?es encore/iu,
    why: 'hurries ("still" as in "still hurting")',
  },
  { pattern: /(?<!\p{L})déjà(?!\p{L})/iu, why: 'hurries' },
  {
    pattern:
      /pass(?:er|e) à autre chose|tourner la page|(?<!\p{L})surmonter|aller de l’avant|faire (?:son|ton) deuil|oublier tout/iu,
    why: 'hurries',
  },
  {
    pattern:
      /(?<!\p{L})(?:juste (?:un|une|le|la|les|des|pour|que)|simplement|au moins|tout de même|après tout|uniquement)(?!\p{L})/iu,
    why: 'makes it smaller',
  },
  { pattern: /pourquoi (?:n’as|as|est|ne fais|n’es)-?(?:tu)?(?!\p{L})/iu, why: 'accuses' },
  {
    pattern:
      /(?<!\p{L})(?:processus|traum\p{L}*|toxique\p{L}*|narciss\p{L}*|pervers\p{L}*|enfant intérieur|résilien\p{L}*|vulnérab\p{L}*|bienveillan[ct]\p{L}* envers soi|authenti\p{L}*|déni|codépend\p{L}*|gaslight\p{L}*|pleine conscience|lâcher[- ]prise sur|travail sur soi|dépress\p{L}*|diagnos\p{L}*|symptôme\p{L}*|clini\p{L}*|trouble\p{L}*|cheminement|développement personnel|ancrage|émotionnel\p{L}*)(?!\p{L})/iu,
    why: 'jargon or a clinical label',
  },
  {
    pattern:
      /(?<!\p{L})(?:études?|recherches?|science|experts?|spécialistes?) (?:montrent?|disent|prouvent?)/iu,
    why: 'claims',
  },
  {
    pattern:
      /(?<!\p{L})(?:dans|en) (?:quelques|deux|trois|quatre|cinq|six|\d+) (?:jours|semaines|mois|ans)(?!\p{L})/iu,
    why: 'promises a time',
  },
  {
    pattern:
      /(?:ça|cela) (?:ira|va) (?:mieux|passer|aller)|tu (?:iras|vas aller|guériras|vas guérir|te sentiras) ?(?:mieux)?|tout ira bien|plus forte? qu’avant/iu,
    why: 'promises an outcome',
  },
  {
    pattern:
      /(?<!\p{L})(?:bravo|félicitations|bon courage|bien joué|calme-toi|bien sûr|évidemment|super|génial)(?!\p{L})/iu,
    why: 'cheers, hushes or presumes',
  },
  {
    pattern:
      /ta part de (?:responsabilité|torts?)|tu évites de|tu fuis|(?<!n’était )(?<!n’est )(?<!pas )(?:de )?ta faute/iu,
    why: 'interprets or shares out blame',
  },
  {
    pattern:
      /(?<!\p{L})(?:époux|épouse|mari|conjoint\p{L}*|mariage|divorc\p{L}*|infid\p{L}*|adult[èe]re\p{L}*|tromp(?:er|é|ée|és|ait)|amante?|bourreau|victime\p{L}*|agresseur\p{L}*|coupable\p{L}*)(?!\p{L})/iu,
    why: 'presumes a kind of tie, or labels a person',
  },
  {
    pattern:
      /(?<!\p{L})(?:sexe|sexuel\p{L}*|dieu|pri(?:er|ère|ères)|église|péch\p{L}*|béni\p{L}*|âme|enfants|sacré)(?!\p{L})/iu,
    why: 'presumes sex, children or faith',
  },
  {
    pattern:
      /mot de passe|espionn\p{L}*|(?:son|ses|leur) (?:téléphone|messages|comptes?|position)(?!\p{L})/iu,
    why: 'points at watching somebody',
  },
  {
    pattern:
      /(?<!\p{L})(?:guerr\p{L}*|bataill\p{L}*|combat\p{L}*|ennemi\p{L}*|armure|survi[ev]\p{L}*|lutt\p{L}*|vainc\p{L}*)(?!\p{L})/iu,
    why: 'a picture of war',
  },
  {
    pattern:
      /(?<!\p{L})(?:mère|père|sœur|frère|cousine?|tante|oncle|homme|fille|garçon|copain|copine|petite? amie?|madame|monsieur)(?!\p{L})/iu,
    why: 'gendered',
  },
  {
    pattern:
      /(?<!\p{L})(?:tu (?:es|étais|te sens|seras|restes)|te rend(?:re)?) (?:(?:pas|plus|très|si|trop|aussi|encore|toujours|peut-être) )*(?:seule?|prête?|blessée?|trahie?|fatiguée?|perdue?|sûre?|forte?|content\p{L}*|heureu\p{L}*|fi[eè]re?|bloquée?|épuisée?|inqui\p{L}*|désolée?|assurée?|déçue?|amen\p{L}*|vivante?)(?!\p{L})/iu,
    why: 'an adjective that agrees with the reader',
  },
  {
    pattern:
      /(?<!\p{L})tu t’es \p{L}+(?:é|i|u|is|it)(?!\p{L})|(?<!\p{L})(?:on t’a|qui t’a|ils t’ont|l’a|t’ont) (?:blessé|trahi|déçu|aidé|compris|aimé|entendu|protégé)(?!\p{L})/iu,
    why: 'a participle that agrees with the reader or the other person',
  },
  { pattern: /\p{L}·\p{L}|\p{L}\(e\)|\p{L}\/\p{L}*e(?!\p{L})/u, why: 'inclusive dots or brackets' },
  { pattern: /!/, why: 'an exclamation mark' },
  { pattern: /\p{Extended_Pictographic}/u, why: 'an emoji' },
  { pattern: /[«] | »|[^\u202F\u00A0«(]([?;])|\p{L}:(?! Steps|\/)/u, why: 'French spaces' },
];
