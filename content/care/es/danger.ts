import { spellPhrases } from '@/core/care/spell-phrases';
import type { Phrase } from '@/core/model/phrases';
import { chat } from './chat';

const closeOne =
  'él|ella|ellos|ellas|marido|esposo|esposa|mujer|pareja|novio|novia|ex|exmarido|exmujer|expareja|exnovio|exnovia|padre|madre|papá|mamá|padrastro|madrastra|hermano|hermana|hijo|hija|hijos|tío|abuelo|jefe|primo|suegro|cuñado|compañero';
const did =
  'pegó|pega|pegaba|pegan|pegaron|pegue|golpeó|golpea|golpeaba|golpean|golpearon|golpee|abofeteó|abofetea|cacheteó|cachetea|pateó|patea|pateaba|estranguló|estrangula|estrangulaba|asfixió|asfixiaba|ahorcó|ahorca|ahorcaba|violó|viola|violaba|violaron|apuñaló|acuchilló|atacó|ataca|atacaba|atacaron|agredió|agrede|agredía|agredieron|maltrata|maltrató|maltrataba|maltratan|maltrataron|acosa|acosaba|acosó|acosan|amenaza|amenazó|amenazaba|amenazan|amenazaron|zarandea|zarandeó|encerró|encierra|encerraba|encerraron|mordió';
const done =
  'pegado|golpeado|abofeteado|pateado|estrangulado|violado|apuñalado|atacado|agredido|maltratado|acosado|amenazado|encerrado|zarandeado|empujado|ahorcado';

/** Danger from somebody. Spanish (guidance, section 5, crisis content, b). */
export const danger: readonly Phrase[] = spellPhrases(
  [
    `me|nos ${did}`,
    `me|nos ha|han|había|habían|haya|hubiera|hubiese|llegó|volvió a? ${done}|pegar|golpear|amenazar|agredir|maltratar`,
    'me|nos levantó|levanta|alzó|levantado la mano > .|,|y|otra|anoche|dos|varias|cuando',
    'me|nos dio|da|daba|dado|metió|mete|pegó|soltó|arreó un|una|de ~ bofetada|bofetadas|cachetada|cachetadas|golpe|golpes|puñetazo|puñetazos|paliza|palizas|patada|patadas|empujón|empujones|tortazo|guantazo|trompada|cabezazo|golpiza',
    'me|nos tiró|tira|arrojó|lanzó|aventó|tumbó|arrastró|arrastraba ~ ~ suelo|piso|escaleras|pared|cama|plato|vaso|botella|silla|pelo|cabello',
    'me|nos empujó|empuja|empujaba|empujado|estampó > contra|al|por|fuerte|.|,|y|en|hacia|muy|otra',
    'me|nos agarró|agarra|agarraba|agarrado|cogió|coge|sujetó|sujeta|jaló|jala|tomó|tiró|tira ~ cuello|pelo|garganta|brazo|brazos|muñeca|muñecas|cabello|pelos',
    'me|nos puso|pone|apretó|aprieta|apretaba|rodeó ~ ~ cuello|garganta',
    'me apuntó|apunta|amenaza|amenazó|persiguió ~ ~ pistola|arma|navaja|escopeta|machete|cuchillo',
    'tiene|tenía|guarda|guardaba|sacó|saca|compró una|un|su pistola|arma|navaja|escopeta|machete|revólver|armas',
    'sacó|saca|agarró|cogió un|el cuchillo|martillo|bate',
    'me obligó|obliga|obligaba|forzó|fuerza|forzaba|obligan|obligado|forzado ~ ~ tener|sexo|relaciones|sexuales|acostarme|desnudarme|tocarlo|tocarle|hacerlo',
    'abusó|abusa|abusaba|abusaron|abusado|abusan sexualmente? de mí|nosotras|nosotros|mi',
    'abuso|abusos sexual|sexuales|físico|físicos',
    'me tocó|toca|tocaba sin|a mi|la fuerza|consentimiento|permiso',
    'violencia doméstica|física|machista|familiar|intrafamiliar|sexual|vicaria',
    'violencia de|contra género|pareja|mí',
    'malos tratos',
    'maltrato físico|psicológico|doméstico',
    'amenaza|amenazas|amenazó|amenazaba|amenazado de|con muerte|matarme|matar|matarnos|matarse|pegarme|golpearme|quitarme|publicar|difundir|subir|mandar|echarme|hacerme|denunciarme|lastimarme',
    `miedo|terror|pánico|pavor de|a|al|hacia mi|mis|su|la? ${closeOne}`,
    `miedo|terror|pánico|pavor de|a|al|hacia ${closeOne}`,
    `miedo|terror|pánico|pavor mi|mis ${closeOne}`,
    'le|les tengo|tenía|tenemos|teníamos|tuve|tuvimos|tiene mucho|tanto? miedo|terror|pánico|pavor',
    `le|les tengo|tenía|tenemos|teníamos mucho|tanto? miedo|terror|pánico|pavor a mi|mis|su ${closeOne}`,
    'me|nos da|daba|dio|dan|hace mucho? miedo|terror|pánico|pavor cuando|si > se|bebe|toma|grita|viene|llega|vuelve|me|está|pierde',
    'me|nos da|daba|dio|hace mucho? miedo|terror|pánico|pavor volver|regresar|ir|llegar|estar|entrar|dormir ~ casa|hogar|cuarto',
    'miedo|terror|pánico|pavor de|a volver|regresar|ir|llegar|estar|entrar|dormir|quedarme ~ casa|hogar',
    'miedo|temo|temía|terror|pánico a|de? que|q ~ mate|maten|pegue|peguen|golpee|golpeen|viole|ataque|ataquen|agreda|estrangule|encuentre|haga|lastime > .|,|si|otra|algo|a|y|cuando|daño|con|en|hoy',
    'miedo de|a? lo que pueda|puede|podría|es|sea ~ hacerme|hacer|capaz',
    'va|iba|vaya|quiere|quería|puede|podría|intentó|intenta|trató|capaz|juró|jura a|de|que? matarme|pegarme|golpearme|lastimarme|violarme|estrangularme|matarnos|hacernos|ahorcarme',
    'me|nos va|iba|quiere|quería|vaya|podría|puede|intentó|quiso|van a? matar|pegar|golpear|violar|ahorcar|estrangular',
    'me|nos mata|matará|mataría|pega|golpea si|como|cuando',
    'si|como ~ ~ me|nos mata|matará|mataría|pega|pegará',
    'se mata|matará|matar|suicida|suicidará si > lo|la|me|le|yo',
    'matarse|suicidarse si > lo|la|me|le|yo',
    'no me|nos deja|dejaba|dejan|dejó|permite|permitía salir|irme|marcharme|trabajar|estudiar|ir|marchar|dejarlo|dejarla',
    'no me|nos deja|dejaba|dejan|permite|permitía ver|hablar|usar|tener|llamar|visitar|manejar ~ familia|amigos|amigas|amistades|teléfono|móvil|celular|dinero|madre|hermana|hermano|padres|nadie|gente',
    'me|nos tiene|tuvo|dejó|deja|tenía encerrada|encerrado|encerradas|secuestrada|secuestrado|vigilada|vigilado|controlada|controlado|amenazada|amenazado|atrapada|atrapado',
    'me|nos vigila|vigilaba|espía|espiaba|acecha|persigue|perseguía',
    'me|nos siguió|sigue|seguía|siguen ~ ~ casa|trabajo|calle|partes|lados|coche|carro|auto',
    'me controla|controlaba|revisa|revisaba el|los|mis|mi|todo|cada|la|las',
    'en peligro',
    'corro|corremos|corre|corren peligro|riesgo',
    'mi|nuestra vida corre|peligra|está',
    'no me|nos siento|sentía|sentimos|estoy|estamos a salvo',
    'no estoy|estamos|estaba a salvo',
    'no me|nos siento|sentía|sentimos segura|seguro|seguras|seguros en|con|aquí|cerca|ni|dentro > .|,|mi|casa|la|él|ella|su|esta|ningún|nuestra|ese',
    'no me|nos siento|sentía segura|seguro aquí|ahí',
    'temo|temía|temer|tememos por mi|nuestra|la|mis|su vida|seguridad|hijos|hijas|niños|integridad',
    'miedo|terror|pánico por mis|mi|nuestros|nuestra|la hijos|hijas|hijo|hija|niños|niñas|vida|seguridad',
    'orden de alejamiento|restricción|protección',
    'me|nos dejó|deja|dejaba|dejado|hizo|hace|hacía ~ moretones|moratones|marcas|morados|cicatrices',
    'me pone|puso la mano|manos encima',
    'me rompió|fracturó|partió la|el|un|una nariz|brazo|labio|costilla|diente|cara|dedo|muñeca',
  ],
  chat,
);
