import { spellPhrases } from '@/core/care/spell-phrases';
import type { MinimisingReason } from '@/core/model/phrases';
import { chat } from './chat';

/** What leaves open whether there was any hurt, or takes the sorry back. Spanish. */
export const conditional: readonly MinimisingReason[] = [
  {
    id: 'if-i-hurt',
    family: 'conditional',
    phrases: [
      // “sí te hice daño” owns it: here the accent of the text decides.
      ...spellPhrases(
        [
          'si te|os|le|les|la|lo ~ hice|herí|lastimé|ofendí|molesté|dañé|causé|decepcioné|hirió|ofendió|molestó|dolió|lastimó|hizo|afectó|sentiste|sientes|sentó|cayó|fallé|falté',
          'si te|os|le he|ha|hemos ~ hecho|herido|ofendido|molestado|dolido|lastimado|causado|decepcionado|sentado|fallado',
          'si algo|alguien|alguna|lo ~ ~ te|le|os ~ hirió|ofendió|molestó|dolió|lastimó|hizo|afectó|sentó|pareció',
          'si en algo|alguna|algún',
          'si de alguna|algún forma|manera|modo',
          'si cometí|hice|dije algo|algún|alguna|un|mal',
          'si es que te|hice|fue',
        ],
        chat,
      ),
    ],
    reason: 'El “si” deja abierto que doliera.',
    gentler: '“Te hice daño cuando …”',
  },
  {
    id: 'sorry-you-feel',
    family: 'conditional',
    phrases: spellPhrases(
      [
        'siento|lamento|disculpa|disculpas|pena|mal mucho|tanto? que te|lo|estés|pienses|creas|hayas|así ~ sientas|sintieras|sintieses|sentido|tomaras|tomes|tomado|molestado|molestada|dolido|mal|enfades|enojes|duela|molestes|moleste|molestara|ofendas|ofendido|ofendiera|pongas|afecte|interpretado|malinterpretado|interpretaras|enfadada|enfadado|enojada|enojado|vieras',
        'siento|lamento mucho? cómo|lo te|que ~ sientes|sientas',
      ],
      chat,
    ),
    reason: 'Lamenta lo que siente la otra persona, no lo que se hizo.',
    gentler: '“Siento lo que hice.”',
  },
  {
    id: 'but',
    family: 'conditional',
    phrases: spellPhrases(
      [
        ', pero',
        ', aunque tú|también|no|la|tampoco',
        'siento|lamento|disculpas|disculpa|culpa|arrepiento|perdón ,? pero|aunque',
        'siento|lamento|disculpas|disculpa|culpa|arrepiento|perdón . pero|aunque',
      ],
      chat,
    ),
    reason: 'Lo que viene después de “pero” puede retirar lo que había antes.',
    gentler: 'Un punto en ese lugar deja en pie la disculpa.',
  },
];
