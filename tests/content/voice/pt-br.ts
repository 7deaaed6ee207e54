/** Words kept out of the Brazilian Portuguese texts (guidance, section 7), matched outside quotation marks. */
export const banned: readonly { pattern: RegExp; why: string }[] = [
  { pattern: /[!¡¿]/u, why: 'raises its voice, or a mark of another language' },
  { pattern: /\p{Extended_Pictographic}/u, why: 'holds a picture' },
  { pattern: /["'‘’]|\.\.\.|[«»—–]/u, why: 'marks this house does not use; “ ” and …' },
  {
    pattern:
      /(?<!\p{L})(?<!(?:não|nem|ninguém|nada|nenhum|nunca) [^.?]{0,30})(?:deve|devem|deveria[ms]?|deverá|precisa|precisam|precisará|é preciso) (?:\p{L}+-?)*[aei]r(?:-se)?(?!\p{L})/iu,
    why: 'orders (fine after “não”, “ninguém”; “precisar de”, “dever uma resposta” are fine)',
  },
  {
    pattern:
      /(?<!\p{L}|não |Não |nem )(?:tem que|terá que|teria que|tenha que|há que)(?!\p{L})|(?:^|[.?:…] )(?:Faça|Pense|Escreva|Tente|Lembre-se|Respire|Sinta|Procure|Escolha|Deixe|Olhe|Imagine|Anote|Fique|Pare|Diga|Conte|Abra|Clique)(?!\p{L})/u,
    why: 'orders: “ter que” and imperatives',
  },
  {
    pattern:
      /(?<!\p{L})(?:está na hora de|é hora de|chegou a hora|já era hora|de uma vez por todas|a esta altura|a essa altura|virar a página|vire a página|bola para frente|superar\p{L}*|supere|seguir em frente|siga em frente|deixar o passado|dar a volta por cima|o quanto antes)(?!\p{L})/iu,
    why: 'hurries',
  },
  {
    pattern:
      /(?<!\p{L})ainda (?:dói|sente|chora|sofre|está (?:triste|mal)|pensa|se sente|machuca)(?!\p{L})/iu,
    why: 'hurries (“still hurting”)',
  },
  {
    pattern:
      /(?<!\p{L})(?:pelo menos|ao menos|simplesmente|apenas|somente|meramente|não é para tanto|não foi nada|nada demais|afinal de contas|e daí)(?!\p{L})/iu,
    why: 'makes it smaller (“só” is too wide: it is looked at by eye)',
  },
  {
    pattern: /(?<!\p{L})por que (?:você )?não (?:fez|disse|foi|viu|perguntou|contou|saiu)/iu,
    why: 'accuses',
  },
  {
    pattern:
      /(?<!\p{L})(?:(?<!sem )força,(?= você)|você consegue[.,]|você vai conseguir|vai dar certo|parabéns|muito bem[,.]|bom trabalho|ânimo|anime-se|seja forte|se acalme|acalme-se|claro que|é claro|obviamente|lado bom de|com certeza|que orgulho)(?!\p{L})/iu,
    why: 'cheers, hushes or presumes',
  },
  {
    pattern:
      /(?<!\p{L})(?:vai (?:passar|sarar|melhorar|ficar bem|ficar tudo bem)|tudo passa|tudo vai|você vai se curar|curar\p{L}*|cura\b|mais forte do que antes|o tempo cura|por uma razão|nada é por acaso|tudo acontece por)(?!\p{L})/iu,
    why: 'promises an outcome',
  },
  {
    pattern:
      /(?<!\p{L})(?<!registros )em (?:poucos|poucas|dois|duas|três|quatro|seis|\d+) (?:dias|semanas|meses|anos)(?!\p{L})/iu,
    why: 'promises a time (mind the notes on data, where it is fine)',
  },
  {
    pattern:
      /(?<!\p{L})(?:trauma\p{L}*|tóxic\p{L}*|narcis\p{L}*|apego|codepend\p{L}*|resili\p{L}*|empoder\p{L}*|vulnerab\p{L}*|gatilho\p{L}*|validar\p{L}*|validação|acolhimento|acolher|gerir|gestão emocional|processar|processo de|ressignific\p{L}*|mindfulness|atenção plena|criança interior|autoestima|autocuidado|amor-próprio|amor próprio|zona de conforto|depressão|depressiv\p{L}*|deprimid\p{L}*|transtorno\p{L}*|sintoma\p{L}*|diagn\p{L}*|paciente|patológic\p{L}*|jornada|fechar ciclo\p{L}*|responsabilidade afetiva|gaslight\p{L}*)(?!\p{L})/iu,
    why: 'jargon or a clinical label',
  },
  {
    pattern:
      /(?<!\p{L})(?:estudos|a ciência|pesquisas mostram|especialistas|está provado|comprovad\p{L}*|cientific\p{L}*|científic\p{L}*)(?!\p{L})/iu,
    why: 'claims',
  },
  {
    pattern:
      /(?<!\p{L})(?:guerra|batalha\p{L}*|lutar|lutando|a luta|lutas|inimig\p{L}*|armas?|armadura|guerreir\p{L}*|sobreviv\p{L}*|derrot\p{L}*|vencer\p{L}*|trincheira\p{L}*|blindar\p{L}*)(?!\p{L})/iu,
    why: 'a picture of war (“luto” as grief is fine)',
  },
  {
    pattern:
      /(?<!\p{L})(?:infidel\p{L}*|infiel|infiéis|adult[ée]r\p{L}*|amante|chifre\p{L}*|corno|casamento|casad[oa]s?|divórc\p{L}*|divorci\p{L}*|cônjuge|abusador\p{L}*|vítima\p{L}*|agressor\p{L}*|traidor\p{L}*|mentiros[oa]s?)(?!\p{L})/iu,
    why: 'presumes a kind of tie, or labels a person',
  },
  {
    pattern:
      /(?<!\p{L})(?:deus|graças a|rez\p{L}*|orar|oração|igreja|pecad\p{L}*|abenço\p{L}*|bênç\p{L}*|milagr\p{L}*|cruz|alma|fé|tomara que deus|amém|sagrad\p{L}*)(?!\p{L})/iu,
    why: 'religious',
  },
  { pattern: /(?<!\p{L})(?:sexo|sexua\p{L}*|filh[oa]s?)(?!\p{L})/iu, why: 'presumes sex or children' },
  {
    pattern:
      /(?<!\p{L})(?:esposo|esposa|marido|mulher|homem|namorad[oa]s?|noiv[oa]s?|irmã\p{L}?|irmãos?|pai|pais|mãe|garot[oa]s?|menin[oa]s?|amig[oa]s?(?<!(?:pessoas? |rosto )amig[oa]s?)|vizinh[oa]s?|companheir[oa]s?|parceir[oa]s?)(?!\p{L})/iu,
    why: 'gendered person (“mulheres”, “homens” in names of help lines are fine)',
  },
  {
    pattern:
      /(?<!\p{L})(?:sozinh[oa]s?|segur[oa] de|cansad[oa]|preparad[oa]|pront[oa] para|bem-vind[oa] a|obrigad[oa]|traíd[oa]|assustad[oa]|nervos[oa]|envergonhad[oa]|esgotad[oa]|exaust[oa]|confus[oa]|orgulhos[oa]|agradecid[oa]|contente|magoad[oa]|você mesm[oa]|si mesm[oa]|mim mesm[oa]|ansios[oa]|decepcionad[oa]|ferid[oa]|preocupad[oa])(?!\p{L})/iu,
    why: 'agrees with the reader or the other person (what agrees with “pessoa” is fine)',
  },
  {
    pattern:
      /\p{L}[oa]\/[oa](?!\p{L})|\p{L}\([oa]\)|\p{L}@|(?<!\p{L})(?:todes|todxs|todos e todas|todas e todos)(?!\p{L})/iu,
    why: 'slashes, @, -e, -x',
  },
  {
    pattern: /(?<!\p{L})(?:tu|teu|tua|teus|tuas|contigo|vós|vosso|vossa|o senhor|a senhora|vc)(?!\p{L})/iu,
    why: 'another form of address',
  },
  {
    pattern:
      /(?<!\p{L})(?:telemóvel|ecrã|ficheiro|autocarro|comboio|pequeno-almoço|casa de banho|utilizador|guardanapo de|partilh\p{L}*|registo|facto|contacto|palavra-passe|definições|está a \p{L}+r)(?!\p{L})/iu,
    why: 'European Portuguese',
  },
];
