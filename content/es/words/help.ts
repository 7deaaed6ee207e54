import type { Translated } from '@/content/translated';
import type { helpWords as english } from '@/content/words/help';

/** What the help page says. Spanish. */
export const helpWords = {
  title: 'Ayuda',
  link: 'Ayuda',
  lead: 'Puedes hablar con una persona ahora. Tú decides cuánto contar, y si das un nombre.',
  country: {
    label: '¿Dónde estás?',
    says: 'Es una propuesta según el idioma de este navegador. Aquí nada averigua dónde estás, y lo que elijas se olvida al cerrar esta pestaña.',
    elsewhere: 'En otro lugar',
  },
  kinds: {
    emergency: {
      heading: 'Si estás en peligro, o piensas en hacerte daño',
      says: 'El número de emergencias. Alguien contesta de día y de noche.',
    },
    crisis: {
      heading: 'Cuando pesa demasiado para llevarlo a solas',
      says: 'Gente que escucha, sea lo que sea. No hace falta un motivo que suene bastante grande. El miedo a lo que podrías hacerle a alguien también tiene sitio aquí.',
    },
    violence: {
      heading: 'Cuando alguien te hace daño, te amenaza o te controla',
      says: 'Gente que sabe de violencia y de miedo en casa. Puede escuchar, y pensar contigo los pasos siguientes.',
    },
    directory: {
      heading: 'Más sitios donde buscar',
      says: 'Estas páginas reúnen líneas por país y por tema.',
    },
  },
  danger: {
    heading: 'Si estás en peligro, o piensas en hacerte daño',
    says: 'El número de emergencias de tu zona está ahí para ti: 112 en Europa y en muchos otros lugares, 911 en Norteamérica y en buena parte de Latinoamérica, 999 en el Reino Unido, 000 en Australia. Las listas de abajo conocen las líneas de muchos países más.',
  },
  ways: {
    call: 'Llamar',
    text: 'Mensaje de texto',
    whatsapp: 'WhatsApp',
    sayTo: '{word} al {number}',
    chat: 'La página también ofrece un chat escrito.',
    about: {
      police: 'policía',
      ambulance: 'ambulancia',
      fireAndAmbulance: 'bomberos y ambulancia',
    },
  },
  hours: { always: 'día y noche', limited: 'a ciertas horas' },
  audience: { women: 'para mujeres', men: 'para hombres' },
  region: 'en {region}',
  visit: '{name}: página web',
  visitShort: 'página web',
  warns:
    'Las páginas se abren en otra pestaña y quedan en el historial de este navegador. Una llamada o un mensaje pueden quedar en la lista del teléfono y en la factura.',
  copy: 'Copiar',
  copyNumber: 'Copiar el {number}',
  copiedShort: 'Copiado',
  copied: 'Copiado el {number}.',
  uncopied: 'No se pudo copiar. El número se puede seleccionar a mano.',
  checked:
    'Estas líneas se revisaron por última vez el {day}. Los números cambian. Si uno no contesta, quizá lo haga el de emergencias u otra línea.',
  company:
    'Una línea para mujeres o para hombres suele saber quién más puede ayudar, y las listas de “Más sitios donde buscar” son para cualquier persona.',
  watched: {
    heading: 'Si es posible que alguien vigile este dispositivo',
    says: 'Para buscar cosas puede ser mejor uno más seguro: el de alguien de confianza, uno del trabajo o uno de una biblioteca. Borrarlo todo de golpe también puede llamar la atención.',
  },
  leave: {
    heading: 'Salir rápido de esta página',
    says: '“Ocultar”, arriba, pone aquí una página vacía, y pulsar Escape dos veces hace lo mismo. Ctrl y W a la vez cierran esta pestaña al instante; en un Mac son ⌘ y W. El historial del navegador aún puede nombrar la página; su título dice “Mendful” y nada más.',
  },
  not: 'Mendful es un lugar para reflexionar a solas. No es terapia, ni consejo médico, ni un servicio de crisis, y nadie lee lo que escribes.',
} as const satisfies Translated<typeof english>;
