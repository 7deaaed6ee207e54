import { spellPhrases } from '@/core/care/spell-phrases';
import type { MinimisingReason } from '@/core/model/phrases';
import { chat } from './chat';

/** What tells it without the one who did it. Spanish. */
export const passive: readonly MinimisingReason[] = [
  {
    id: 'mistakes-were-made',
    family: 'passive',
    phrases: spellPhrases(
      [
        'se cometieron|han|hicieron cometido? errores|fallos|equivocaciones|cosas',
        'hubo|ha errores|fallos|malentendidos|equivocaciones|cosas|habido > .|,|y|que|errores',
        'se dijeron|dijo|han cosas|muchas|palabras|dicho',
        'se rompió|perdió|quebró|dañó la|nuestra confianza',
        'confianza se perdió|rompió|quebró',
        'saliste|has|resultaste|acabaste lastimada|lastimado|herida|herido|dañada|dañado|salido',
        'errar|equivocarse es de? humano|humanos|sabios',
        'cualquiera se equivoca|comete',
      ],
      chat,
    ),
    reason: 'En esta frase no hay nadie que lo hiciera.',
    gentler: '“Cometí un error. Te mentí.”',
  },
  {
    id: 'it-happened',
    family: 'passive',
    phrases: spellPhrases(
      [
        'pasó|ocurrió|sucedió|surgió|salió sin|así|y más|querer|nada|listo|ya > .|,|pensar|darme|que|y|más|querer',
        'pasó|ocurrió|sucedió sin más|querer|pensar|darme|planearlo|buscarlo',
        'simplemente|solo|nada pasó|ocurrió|sucedió|surgió|se',
        'las|estas|esas cosas pasan|pasaron|suceden|ocurren|ocurrieron|surgieron',
        'las cosas se dieron|pusieron|complicaron|torcieron',
        'son cosas que pasan|suceden',
        'una cosa llevó a? la? otra',
        'todo pasó|fue|ocurrió|sucedió muy|tan|demasiado rápido',
      ],
      chat,
    ),
    reason: 'Aquí las cosas no pasan solas.',
    gentler: '“Dejé que pasara, y pude haber parado.”',
  },
  {
    id: 'out-of-hand',
    family: 'passive',
    phrases: spellPhrases(
      [
        'se me|nos fue|escapó|iba|salió|fueron|ha de? las? manos|mano|control|ido',
        'se salió|salieron|fue|descontroló de? control|las? manos?',
        'todo|esto|situación se descontroló|desbordó|complicó|torció',
      ],
      chat,
    ),
    reason: 'Deja fuera de quién era la mano.',
    gentler: '“Cada vez fui más lejos, y te lo oculté.”',
  },
];
