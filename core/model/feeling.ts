import * as z from 'zod/mini';
import type { Role } from './profile';
import type { ThemeId } from './theme';

/** The thirty words of the feelings model (guidance, section 3). */
export const feelingIds = [
  'angry',
  'resentful',
  'frustrated',
  'hurt',
  'sad',
  'grieving',
  'lonely',
  'insecure',
  'ashamed',
  'guilty',
  'anxious',
  'afraid',
  'unsafe',
  'payback',
  'confused',
  'overwhelmed',
  'numb',
  'drained',
  'hopeless',
  'okay',
  'calm',
  'safe',
  'clear',
  'hopeful',
  'proud',
  'brave',
  'grateful',
  'supported',
  'close',
  'happy',
] as const;

export const FeelingId = z.enum(feelingIds);
export type FeelingId = z.infer<typeof FeelingId>;

/** Words that call for steadying, and for the way to help, at any strength (guidance, section 5, crisis content). */
export const graveFeelings: readonly FeelingId[] = ['unsafe', 'hopeless'];

/** The ten tiles a reader sees first; the words wait behind them. */
export const tileIds = [
  'hurt',
  'angry',
  'afraid',
  'doubting',
  'worn-out',
  'okay',
  'calm',
  'strong',
  'warm',
  'not-sure',
] as const;

export const TileId = z.enum(tileIds);
export type TileId = z.infer<typeof TileId>;

/** What a word means to the rules: valence and energy run from -3 to +3 (affect grid), never shown as a question. */
export interface Feeling {
  id: FeelingId;
  tile: TileId;
  valence: number;
  energy: number;
  /** Who is offered the word without asking for more. */
  roles: readonly Role[];
  /** Themes the next prompt leans towards. */
  leans: readonly ThemeId[];
}

/** A tile kept without a word still says roughly where it was. */
export interface Tile {
  id: TileId;
  valence: number;
  energy: number;
}

/** The meanings of words and tiles, handed to rules that may not import content. */
export interface Lexicon {
  feelings: readonly Feeling[];
  tiles: readonly Tile[];
}
