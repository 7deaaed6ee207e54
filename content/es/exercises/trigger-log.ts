import type { PracticeWords } from '@/content/translated';

/** Spanish. */
export const triggerLog: PracticeWords = {
  name: 'Cuando se viene encima',
  purpose: 'Para anotar un momento duro, y lo que lo alivió un poco.',
  takes: 'Una línea y unos toques.',
  safety: 'Aquí lo corto es lo mejor. Si te remueve, dejarlo a la mitad está bien.',
  closing: 'Guardado. No volverás a ver qué lo despertó si no lo buscas.',
  steps: {
    what: {
      title: '¿Qué lo despertó?',
      fields: {
        what: {
          label: 'Qué pasó',
          says: 'Pocas palabras, sin detalles: un lugar, una canción, un silencio.',
        },
        where: {
          label: 'Dónde fue',
          options: {
            home: { name: 'en casa' },
            out: { name: 'fuera de casa' },
            work: { name: 'en el trabajo' },
            online: { name: 'en internet' },
            night: { name: 'de noche' },
            people: { name: 'entre gente' },
          },
        },
      },
    },
    strength: {
      title: '¿Con cuánta fuerza?',
      fields: {
        strength: { label: 'En su punto más fuerte', low: 'casi nada', high: 'toda la posible' },
        body: {
          label: 'Dónde lo sintió el cuerpo',
          options: {
            chest: { name: 'pecho' },
            stomach: { name: 'estómago' },
            throat: { name: 'garganta' },
            jaw: { name: 'mandíbula' },
            shoulders: { name: 'hombros' },
            hands: { name: 'manos' },
            breath: { name: 'respiración' },
            nowhere: { name: 'en ningún sitio, nada' },
          },
        },
        needed: { label: 'Lo que necesitaba entonces' },
      },
    },
    helped: {
      title: '¿Qué ayudó, aunque fuera un poco?',
      says: '“Nada todavía” también es una respuesta.',
      fields: {
        helped: {
          label: 'Lo que ayudó',
          options: {
            breathing: { name: 'respirar despacio' },
            feet: { name: 'los pies en el suelo' },
            air: { name: 'aire fresco' },
            water: { name: 'agua fría' },
            moving: { name: 'moverme' },
            someone: { name: 'alguien amable' },
            music: { name: 'música' },
            warmth: { name: 'algo caliente' },
            pet: { name: 'un animal' },
            waiting: { name: 'esperar' },
          },
        },
        'helped-more': { label: 'Otra cosa que ayudó' },
        card: {
          label: '¿Puede ir lo que ayudó en tu tarjeta para días difíciles?',
          options: { yes: { name: 'Sí' }, no: { name: 'No' } },
        },
        after: { label: '¿Y con cuánta fuerza está ahora?', low: 'casi nada', high: 'toda la posible' },
      },
    },
  },
};
