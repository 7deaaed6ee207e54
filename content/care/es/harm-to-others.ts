import { spellPhrases } from '@/core/care/spell-phrases';
import { withEndings } from '@/core/care/word-forms';
import type { Phrase } from '@/core/model/phrases';
import { chat } from './chat';

const verbs =
  'matar|pegar|golpear|apuñalar|acuchillar|envenenar|lastimar|herir|reventar|estrangular|ahorcar|atacar|agredir|atropellar|hundir|destrozar|machacar|quemar';
const onto = withEndings(verbs, 'lo|la|le|los|las|les|te');
const wish =
  'quiero|quisiera|quería|gustaría|pienso|pensando|pensado|planeo|planeando|deseo|podría|puedo|necesito|voy|iba|vamos|ganas|capaz|imagino|sueño|soñé|encantaría|provoca|juro|fantaseo|fantaseando';
const ruin = 'arruinar|destrozar|destruir|joder|hundir|amargar|fregar|cagar';

/** Harm to somebody, and payback. Spanish (guidance, section 5, crisis content). */
export const harmToOthers: readonly Phrase[] = spellPhrases(
  [
    `${wish} a|de|en|con|que? ${onto}`,
    `lo|la|le|los|las|les|te voy|vamos|iba|quiero|quisiera|quería|podría|puedo|pienso|juro a|que? ${verbs}|partir|romper`,
    `lo|la|los|las|te mato|mataría|mataré|maté|destrozo|reviento`,
    `${wish} a|de|en|con? hacerle|hacerles|hacerte|hacerlo|hacerla|hacerlos daño|sufrir|sangrar|llorar|pagar`,
    'le|les|te voy|quiero|quisiera|podría|pienso a? hacer daño|sufrir|pagar|llorar',
    'le|les|te haré|haría daño|sufrir|pagar',
    `${wish} a|de? hacer|hacerle daño a alguien|otra|otras|quien|mi|ese|esa|esos`,
    `${wish} a|de|en? matar|golpear|pegar|lastimar|apuñalar|envenenar a|al|le > mi|ese|esa|él|ella|esos|alguien|quien|amante|su`,
    'quiero|quisiera|querría|ojalá|deseo|espero|deseando|gustaría|ruego ~ ~ sufra|sufran|pague|paguen|muera|mueran|arda|ardan|pudra|pudran|estrelle|reviente|sangre|muriera|sufriera',
    'quiero|quisiera|ojalá ~ ~ pague|paguen lo que > hizo|me|hicieron',
    'quiero|quisiera|ojalá|deseo|espero que? le|les|te duela|doliera|arruine|hunda',
    'merece|merecen|merecería|merecía sufrir|morir|morirse|pagar|pagarlo',
    'verlo|verla|verlos|verle sufrir|muerto|muerta|llorar|sangrar',
    'venganza|vengarme|vengarnos|vengaré|vengaría|desquitarme|desquite',
    'me la|las va|van|vas|tiene|tienen a|que? pagar',
    'me la|las pagará|pagarán|pagarás|paga|pagan|pagas',
    'devolvérsela|devolvérselas|devolvérselo|devolverle|devolverles|devolverte el|la|todo|lo|misma|con|.|,|multiplicado|y',
    'con la misma moneda',
    'ojalá le|les|te pase|ocurra|suceda|vaya algo|mal|lo|muy',
    'le|les|te voy|quiero|pienso|haré a? hacer? la vida imposible',
    'me voy|quiero|pienso|iba a? vengar|desquitar',
    'hacérselo|hacérselas|hacérsela pagar|pagarlo',
    'darle|darles|darte su|una|tu merecido|lección|paliza|golpiza',
    'hacerle|hacerles|hacerte la vida imposible',
    `${withEndings(ruin, 'le|les|te')} la|su|el|tu vida|carrera|reputación|boda|trabajo|matrimonio|familia|existencia`,
    `le|les|te voy|quiero|pienso|puedo|podría a? ${ruin} la|su|el|tu vida|carrera|reputación|boda|trabajo|existencia`,
    'rayarle|quemarle|pincharle|romperle|destrozarle|incendiarle|partirle|reventarle|poncharle el|la|las|los|sus|su coche|auto|carro|casa|ruedas|llantas|cara|piernas|teléfono|ropa|móvil|celular|cabeza|cosas|ventanas|moto|cráneo',
    'le|les|te voy|quiero|pienso|podría|iba a? rayar|quemar|pinchar|romper|destrozar|incendiar|partir|reventar|ponchar el|la|las|los|sus|su coche|auto|carro|casa|ruedas|llantas|cara|piernas|teléfono|ropa|móvil|celular|cabeza|cosas|ventanas|moto',
  ],
  chat,
);
