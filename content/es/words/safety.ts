import type { Translated } from '@/content/translated';
import type { safetyWords as english } from '@/content/words/safety';

/** What is worth knowing before the first use. Spanish. */
export const safetyWords = {
  heading: 'Antes de empezar',
  ask: '¿Es este un lugar seguro para escribir?',
  points: [
    'Quien comparta o revise este dispositivo podría abrir Mendful. Un candado, en las opciones, impide que lea.',
    'Aun así se puede ver que está instalado, sus páginas en el historial y la propia pantalla.',
    'Si se quita la extensión, se borra todo lo que guarda.',
    'Si es posible que alguien vigile este dispositivo, es mejor usar otro más seguro.',
  ],
  read: 'Lo he leído',
  lock: 'Un candado',
  help: 'Ayuda',

  again: 'Antes de empezar: ¿es este un lugar seguro?',
  againLead: 'Lo que decía la primera tarjeta, y un poco más.',
  more: [
    'La lista de extensiones muestra el nombre Mendful, sea cual sea la imagen elegida. En el historial del navegador sus páginas también se llaman Mendful.',
    'Un programa que observe la pantalla o el teclado, o alguien que administre este dispositivo para otras personas, puede ver lo que tú ves. Contra eso no sirve ningún candado.',
    'Nadie tiene derecho a exigirte una contraseña. Si puede que alguien te la pida a la fuerza, no escribir nada aquí, o hacerlo en otro dispositivo, puede ser más seguro que un candado.',
    'Borrarlo todo de golpe puede llamar la atención. Hay gente que sabe de violencia y puede pensar contigo los pasos siguientes; está en Ayuda.',
  ],
} as const satisfies Translated<typeof english>;
