import { spellPhrases } from '@/core/care/spell-phrases';
import type { MinimisingReason } from '@/core/model/phrases';
import { chat } from './chat';

/** What promises more than anybody can keep. Spanish. */
export const grand: readonly MinimisingReason[] = [
  {
    id: 'always',
    family: 'grand',
    phrases: spellPhrases(
      [
        'siempre te|lo|la|le? estaré|seré|diré|haré|cumpliré|voy|querré|amaré|tendré|cuidaré|contaré|responderé',
        'estaré|seré|diré|cumpliré|contaré|amaré|cuidaré ~ siempre',
        'desde|de|a ahora|hoy|partir ~ siempre',
        'prometo|juro ~ siempre',
        'para siempre',
      ],
      chat,
    ),
    reason: '“Siempre” es más de lo que nadie puede prometer.',
    gentler: '“Esta semana voy a … Podrás verlo.”',
  },
  {
    id: 'never-again',
    family: 'grand',
    phrases: spellPhrases(
      [
        'nunca|jamás más|volveré|volverá|vuelvo|vuelve|volveremos',
        'nunca|jamás te|lo|le voy|volveré|haré|mentiré|fallaré|ocultaré|haría|vuelvo|mentiría',
        'nunca|jamás va|voy|mentiré|ocultaré|fallaré a|nada|te|.|,',
        'no volveré|volverá|vuelvo|vuelve|volverás a',
        'no voy|va a volver',
        'no te|lo volveré|vuelvo|voy a > mentir|hacer|fallar|lastimar|volver|herir|engañar|ocultar|decepcionar',
        'no pasará|ocurrirá|sucederá nunca|más|otra|de',
      ],
      chat,
    ),
    reason: 'Una promesa pequeña y cumplida dice más que una grande.',
    gentler: '“Cuando vuelva a sentir ese impulso, te lo diré el mismo día.”',
  },
  {
    id: 'anything',
    family: 'grand',
    phrases: spellPhrases(
      [
        'haré|haría|hago|hacer|doy|daré|daría|dar ~ lo que sea|quieras|pidas|necesites|digas|haga|me',
        'haré|haría|hago|hacer|daré|daría|doy cualquier cosa',
        'haré|haría|daré|daría|doy todo > lo|por|.|,|para',
        'lo que sea > .|,|por|con|para|necesario|falta',
        'lo que tú? me? pidas|digas|mandes|haga > .|,|falta|y',
      ],
      chat,
    ),
    reason: 'Todo es difícil de cumplir, y difícil de creer.',
    gentler: '“Hay una cosa que voy a cambiar: …”',
  },
  {
    id: 'whatever-it-takes',
    family: 'grand',
    phrases: spellPhrases(
      [
        'cueste lo que cueste',
        'pase lo que pase',
        'a toda costa',
        'resto de mi|mis vida|días',
        'toda mi|la vida > demostrando|compensando|para|.|,|demostrarte|intentando|haciendo',
        'te lo? juro',
        'lo juro',
        'juro que|por',
      ],
      chat,
    ),
    reason: 'Un gran juramento puede dejar sin decir el primer paso.',
    gentler: '“Mi primer paso es …, y estará hecho el domingo.”',
  },
];
