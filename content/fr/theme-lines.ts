import type { ThemeId } from '@/core/model/theme';

/** One line on what each theme holds, in French. */
export const themeLines: Record<ThemeId, string> = {
  feelings: 'Nommer ce qui est là, et le laisser être là.',
  clarity: 'Ce qui a fait mal, pourquoi cela comptait, ce qu’il te faut.',
  causes: 'Comprendre pourquoi. Une raison n’est jamais une excuse.',
  pace: 'Du temps, de l’espace, et les jours qui reculent.',
  boundaries: 'Des limites qui prennent soin de toi, et oser demander.',
  communication: 'Le dire, l’entendre, choisir le moment.',
  accountability: 'Assumer, avec des mots simples.',
  transparency: 'Une vérité offerte, pas arrachée.',
  consistency: 'Des mots et des actes qui se répondent, jour après jour.',
  safety: 'La sécurité à l’intérieur, et ce qui l’ébranle.',
  'self-trust': 'Croire à nouveau ce que tu sens.',
  'self-care': 'Le corps, le repos, le plaisir et les gens.',
  good: 'Des forces et de petits bons moments, à côté du reste.',
  compassion: 'Une voix plus douce envers toi.',
  expectations: 'Quels espoirs garder comme besoins, et lesquels poser.',
  courage: 'Des pas qu’on peut défaire.',
  closeness: 'Être près, sans forcer, tant que c’est bienvenu.',
  forgiveness: 'Seulement si tu ouvres cette porte, et pour ta propre paix.',
  support: 'Des proches, des groupes, et des gens dont aider est le métier.',
  renewal: 'Ce que tu veux pour la suite, à deux ou séparément.',
};
