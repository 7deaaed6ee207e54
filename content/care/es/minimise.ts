import { spellPhrases } from '@/core/care/spell-phrases';
import type { MinimisingReason } from '@/core/model/phrases';
import { chat } from './chat';

/** What makes it smaller than it was. Spanish. */
export const minimise: readonly MinimisingReason[] = [
  {
    id: 'just',
    family: 'minimise',
    phrases: spellPhrases(
      ['simplemente', 'nomás', 'nada más fue|eran|era|quería|quise', 'nada más que > un|una|unos|unas'],
      chat,
    ),
    reason: 'Estas palabras pueden hacer que suene pequeño.',
    gentler: 'La frase suele decir más sin ellas: “Le escribí, y te lo oculté”.',
  },
  {
    id: 'only',
    family: 'minimise',
    phrases: spellPhrases(['solo', 'solamente', 'únicamente'], chat),
    reason: 'Puede sonar como si el dolor fuera demasiado para lo que pasó.',
    gentler: 'Basta el hecho, sin adornos: “Pasó dos veces”.',
  },
  {
    id: 'at-least',
    family: 'minimise',
    phrases: spellPhrases(['al|por menos', 'por lo menos', 'cuando menos', 'siquiera te|lo|fui|no'], chat),
    reason: 'Señala algo peor para que esto parezca mejor.',
    gentler: '“Lo que hice te dolió. No quiero compararlo con nada.”',
  },
  {
    id: 'nothing',
    family: 'minimise',
    phrases: spellPhrases(
      [
        'no fue|era|es|pasó|ocurrió|hubo|sucedió nada',
        'no significó|significa|significaba|importó|importa|quiso|quería ~ nada',
        'no fue|era|es para? tanto',
        'no fue|era|es|estuvo tan > mal|malo|grave|terrible|feo|serio',
        'tampoco fue|era|es|pasó para? tanto|nada|grave|algo',
        'no fue|era|es algo|nada? tan? grave|serio',
        'ni que hubiera|fuera',
      ],
      chat,
    ),
    reason: 'Para quien recibió el daño fue algo.',
    gentler: '“Importaba, porque te dolió.”',
  },
  {
    id: 'big-deal',
    family: 'minimise',
    phrases: spellPhrases(
      [
        'no fue|era|es gran|ninguna|una cosa|tragedia|catástrofe|desgracia',
        'no es|fue|era el fin del mundo',
        'no se acaba|acabó el mundo',
        'fue|era|es una|un|pura tontería|bobada|pavada|nimiedad|niñería|chorrada|detalle|pequeñez|insignificancia',
      ],
      chat,
    ),
    reason: 'Cómo de grande fue lo puede decir quien lo vivió.',
    gentler: '“Veo que para ti fue muy grande.”',
  },
  {
    id: 'one-time',
    family: 'minimise',
    phrases: spellPhrases(
      [
        'una sola vez',
        'fue|pasó|ocurrió|sucedió|hice|era solo? una vez',
        'una vez o dos',
        'un|una par de veces',
        'fue|era un|una simple|pequeño|pequeña? error|desliz|tropiezo|resbalón|malentendido|equivocación',
        'un desliz|resbalón',
      ],
      chat,
    ),
    reason: 'Contarlo como poco puede sonar a pedir menos enojo.',
    gentler: '“Lo hice. Una vez bastó para romper lo que había.”',
  },
  {
    id: 'overreacting',
    family: 'minimise',
    phrases: spellPhrases(
      [
        'exageras|exageraste|exageres|dramatizas|dramatices|sobrerreaccionas',
        'estás|estabas|estuviste|andas exagerando|dramatizando|sobrerreaccionando|exagerada|exagerado',
        'eres|estás|fuiste|estabas|sos muy|tan|demasiado|una|un? sensible|dramática|dramático|susceptible|exagerada|exagerado|intensa|intenso',
        'demasiado sensible',
        'haces|hiciste|haciendo|hagas|armaste|armas|armes|montaste|montas|armando ~ drama|escándalo|tormenta|montaña|número|show|tragedia|mundo|dramón|película',
        'te lo? tomas|tomaste|tomes todo? muy|demasiado|tan|a > mal|pecho|serio|la',
        'no te pongas así',
        'lo|la tomes|tomas|tomaste tan|muy|demasiado|a > a|mal|pecho|serio',
      ],
      chat,
    ),
    reason: 'Juzga lo que siente la otra persona en vez de escucharlo.',
    gentler: '“Tu reacción tiene sentido para mí, por lo que hice.”',
  },
];
