import type { ThemeId } from '@/core/model/theme';

/** One line on what each theme holds, in German. */
export const themeLines: Record<ThemeId, string> = {
  feelings: 'Benennen, was da ist, und es da sein lassen.',
  clarity: 'Was wehtat, warum es zählte, was du brauchst.',
  causes: 'Verstehen, warum. Ein Grund ist nie eine Ausrede.',
  pace: 'Zeit, Raum und die Tage, die rückwärts gehen.',
  boundaries: 'Grenzen, die dich schützen, und um etwas bitten.',
  communication: 'Es sagen, es hören, den Moment wählen.',
  accountability: 'Verantwortung übernehmen, in klaren Worten.',
  transparency: 'Ehrlichkeit, die angeboten wird und nicht herausgezogen.',
  consistency: 'Worte und Taten, die zusammenpassen, Tag für Tag.',
  safety: 'Sicherheit im Inneren, und was sie erschüttert.',
  'self-trust': 'Dem eigenen Gespür wieder glauben.',
  'self-care': 'Körper, Ruhe, Leichtes und Menschen.',
  good: 'Stärken und kleine gute Momente neben allem anderen.',
  compassion: 'Ein freundlicherer Ton mit dir selbst.',
  expectations: 'Welche Hoffnung ein Bedürfnis bleibt und welche du ablegst.',
  courage: 'Schritte, die sich zurücknehmen lassen.',
  closeness: 'Nah sein, ohne Druck, so weit es willkommen ist.',
  forgiveness: 'Nur wenn du diese Tür öffnest, und nur für deinen eigenen Frieden.',
  support: 'Vertraute Menschen, Gruppen und Fachleute.',
  renewal: 'Was du von hier an möchtest, zusammen oder getrennt.',
};
