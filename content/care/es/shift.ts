import { spellPhrases } from '@/core/care/spell-phrases';
import type { MinimisingReason } from '@/core/model/phrases';
import { chat } from './chat';

/** What hands it over to the other person. Spanish. */
export const shift: readonly MinimisingReason[] = [
  {
    id: 'you-werent',
    family: 'shift',
    phrases: spellPhrases(
      [
        'no|nunca|tampoco estabas|estuviste|estás > ahí|aquí|nunca|conmigo|para|presente|pendiente|cuando|.|,',
        'nunca|tampoco|jamás estabas|estuviste|estás',
        'no|nunca|tampoco|jamás me ~ escuchabas|escuchaste|escuchas|entendías|entendiste|entiendes|hacías|hiciste|haces|prestabas|prestaste|dabas|diste|das|querías|atendías|apoyaste|apoyabas|valorabas|mirabas',
        'nunca|no tenías|tuviste|tienes > tiempo|ganas|ojos|interés',
        'siempre estabas|estás|andabas|llegabas|andas > fuera|ocupada|ocupado|trabajando|con|en|cansada|cansado|tarde|enojada|enojado|enfadada|enfadado|pegada|pegado|de',
        'me tenías|tuviste|dejabas|dejaste abandonado|abandonada|descuidada|descuidado|olvidada|olvidado|solo|sola|tirado|tirada',
      ],
      chat,
    ),
    reason: 'Esto lleva la razón hacia la otra persona.',
    gentler: '“Sentía soledad, y no lo dije. Lo que hice después fue decisión mía.”',
  },
  {
    id: 'you-made-me',
    family: 'shift',
    phrases: spellPhrases(
      [
        'me hiciste|haces|hacías > hacer|hacerlo|mentir|sentir|perder|enojar|enfadar|llegar|buscar|gritar|dudar|explotar|ser|actuar|caer',
        'me obligaste|obligas|obligabas|empujaste|empujabas|llevaste|llevabas|forzaste|provocaste|provocabas|provocas|orillaste|arrastraste',
        'no me dejaste|diste|dejabas|dabas ~ opción|alternativa|remedio|salida|elección',
        'me sacas|sacaste|sacabas de',
        'tú|vos te? lo? provocaste|buscaste|causaste',
        'te lo buscaste',
      ],
      chat,
    ),
    reason: 'Pone la decisión en manos de otra persona.',
    gentler: '“Elegí hacerlo.”',
  },
  {
    id: 'because-you',
    family: 'shift',
    phrases: spellPhrases(
      [
        'porque tú|vos|usted',
        'porque siempre|nunca|no|ya|casi me|nunca|no? estabas|tenías|querías|hacías|dabas|eras|andabas|escuchabas|prestabas|entendías|dejabas',
        'porque me|te > ignorabas|gritabas|celabas|dejabas|controlabas|alejaste|enojabas|enfadabas|ponías|rechazabas|negabas|fuiste',
        'porque estabas|eras|andabas|llegabas|pasabas',
        'por tu|tus culpa|actitud|celos|forma|carácter|frialdad|ausencia|desinterés|comportamiento|gritos|reproches|silencio',
        'por culpa tuya',
        'culpa tuya',
        'por lo que tú? hiciste|hacías|dijiste|decías',
        'por cómo tú? eras|me|actuabas|reaccionas|reaccionabas',
      ],
      chat,
    ),
    reason: 'Una razón que empieza por “tú” puede sonar a culpa.',
    gentler: '“Lo hice porque me daba miedo decirte la verdad.”',
  },
  {
    id: 'if-you-had',
    family: 'shift',
    phrases: spellPhrases(
      [
        'si tú|vos? no? me|te|lo? hubieras|hubieses|hubiera|escucharas|hicieras|prestaras|dieras|fueras|estuvieras|habrías',
        'si no? me|te|lo hubieras|hubieses|hubiera|hicieras|prestaras|dieras|escucharas',
        'de haber estado|escuchado|prestado > tú|me',
      ],
      chat,
    ),
    reason: 'Hace que el daño dependa de algo que la otra persona no hizo.',
    gentler: '“Pude habértelo dicho, y no lo hice.”',
  },
  {
    id: 'you-also',
    family: 'shift',
    phrases: spellPhrases(
      [
        'tú|vos|usted también',
        'también tú|vos',
        'tú|vos tampoco',
        'no eres|fuiste|sos mejor|ningún|ninguna|perfecta|perfecto|santa|santo|inocente|ejemplo',
        'y|que tú|vos qué|no|nunca|cuando > .|,|hiciste|has|eres|fallas|mientes|me',
        'mira quién habla',
      ],
      chat,
    ),
    reason: 'Lo que hizo la otra persona puede tener su propia charla. Aquí le quita peso a la disculpa.',
    gentler: '“Esto trata de lo que hice yo.”',
  },
  {
    id: 'we-both',
    family: 'shift',
    phrases: spellPhrases(
      [
        'los|las dos > fallamos|cometimos|tuvimos|tenemos|hicimos|mentimos|nos|somos|hemos|la|dijimos|pusimos|estuvimos|sabemos|tenemos|metimos',
        'ambos|ambas > fallamos|cometimos|tuvimos|tenemos|hicimos|mentimos|nos|somos|hemos|dijimos|pusimos',
        'cosa|asunto|culpa|responsabilidad|problema es? de? los|las? dos|ambos|ambas',
        'culpa es|fue|era compartida|mutua',
        'entre los|las dos > lo|la|hicimos|rompimos|causamos',
      ],
      chat,
    ),
    reason: 'La culpa compartida puede dejar la tuya sin decir.',
    gentler: '“Mi parte en esto es mía, sea lo que sea lo demás.”',
  },
];
