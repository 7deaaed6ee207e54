import type { Translated } from '@/content/translated';
import type { discretionWords as english } from '@/content/words/discretion';

/** What the options say about being seen. Spanish. */
export const discretionWords = {
  name: 'Lo que se ve',
  icon: 'La imagen en la barra y en los avisos',
  iconSays: 'El nombre que la acompaña sigue siendo Mendful, y la lista de extensiones muestra el cuenco.',
  icons: { bowl: 'Un cuenco', leaf: 'Una hoja', cup: 'Una taza', page: 'Una página' },
  hide: 'En las páginas completas hay un botón que oculta, y pulsar Escape dos veces hace lo mismo. Escape cierra la ventanita de la barra.',
  privately:
    'En ventanas privadas Mendful está apagado si no lo activas en la página de extensiones del propio navegador. Ahí mostraría las mismas páginas y guardaría lo que escribes como en todas partes.',
} as const satisfies Translated<typeof english>;
