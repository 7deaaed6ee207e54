import { spellPhrases } from '@/core/care/spell-phrases';
import type { MinimisingReason } from '@/core/model/phrases';
import { chat } from './chat';

/** What asks the hurt person to be done with it. Spanish. */
export const pressure: readonly MinimisingReason[] = [
  {
    id: 'forgive-me',
    family: 'pressure',
    phrases: spellPhrases(
      [
        'perdóname|perdóneme|perdonadme|perdonarme',
        'me perdones|perdonas|perdonaras|perdonarás|perdonen|perdonaste|perdone',
        'tu perdón',
        'acepta|aceptes|acepten|aceptar mis|mi|estas|la disculpas|disculpa',
        'merezco otra|una|tu|segunda oportunidad|segunda|perdón',
        'dame|darme|des otra|una oportunidad|segunda|última',
      ],
      chat,
    ),
    reason: 'Pedir que te perdone le pide algo a quien recibió el daño.',
    gentler: '“No me debes ninguna respuesta.”',
  },
  {
    id: 'move-on',
    family: 'pressure',
    phrases: spellPhrases(
      [
        'pasar|pasemos|pasa|pases|pasáramos|pasamos la? página|hoja',
        'dar|demos|dale|darle vuelta|la a? la? página|hoja|vuelta',
        'dar|demos vuelta a? la? página|hoja',
        'olvidar|olvidemos|olvides|olvida|olvidarnos|olvidémonos de? esto|todo|eso|lo|pasado|ya|aquello|el',
        'olvídalo|olvidarlo|olvídate|olvidémoslo',
        'dejar|dejemos|deja|dejes|dejarlo|dejémoslo|déjalo esto|todo|lo|el|eso? pasado|atrás|ya|ir',
        'empezar|empecemos|comenzar|comencemos|volver de|desde|a cero|nuevo|empezar',
        'borrón y cuenta',
        'seguir|sigamos|sigue|avanzar|avancemos|mirar|miremos hacia|para? adelante|delante',
        'superar|superarlo|supéralo|supera|superes|superado|superemos|superas',
        'volver|volvamos|vuelva|volviera ~ a? ser|estar como|lo|igual',
        'todo vuelva|sea|volviera a? ser? como > antes',
        'soltarlo|suéltalo|sueltes',
        'ya pasó > .|,|mucho|tiempo|todo|un|hace',
        'ya|va es|siendo hora de',
      ],
      chat,
    ),
    reason: 'Pone un ritmo que le toca poner a la otra persona.',
    gentler: '“Tómate el tiempo que haga falta. No voy a meterte prisa.”',
  },
  {
    id: 'how-many-times',
    family: 'pressure',
    phrases: spellPhrases(
      [
        'cuántas veces más? > tengo|más|quieres|debo|te|voy|hay|lo|necesitas|querés',
        'cuántas veces más',
        'hasta cuándo > vas|tengo|me|seguirás|piensas|quieres|vamos|seguir',
        'cuánto tiempo? más > tengo|voy|vas|necesitas|piensas|hay|.|quieres|vamos',
        'cuánto más|tiempo > tengo|voy|vas|necesitas|piensas|quieres|te',
        'qué más quieres|necesitas|tengo|esperas|pretendes|querés|debo',
        'otra vez con lo|eso|esto',
      ],
      chat,
    ),
    reason: 'Hace que su dolor suene a demasiado.',
    gentler: '“Te escucharé otra vez, todas las que quieras decirlo.”',
  },
  {
    id: 'said-sorry',
    family: 'pressure',
    phrases: spellPhrases(
      [
        'ya te|me? lo? he|había? pedido|pedí|disculpé|disculpado perdón|disculpas',
        'ya me he? disculpé|disculpado',
        'ya te he? dije|dicho que? lo? siento|sentía',
        'ya lo? dije|he|repetí dicho? que? lo? siento|perdón',
        'te|le he|ya? pedí|pedido perdón|disculpas > mil|muchas|ya|cien|varias|tantas',
        'mil|cien|tantas veces > perdón|disculpas|que|te',
      ],
      chat,
    ),
    reason: 'Una disculpa contada se vuelve una factura.',
    gentler: '“Lo siento, y sé que decirlo una vez quizá no alcance.”',
  },
];
