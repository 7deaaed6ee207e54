import type { Feeling, FeelingId, Tile, TileId } from '@/core/model/feeling';
import { spoken } from '@/core/text/spoken';

const all = ['hurt', 'broke', 'both'] as const;
const hurtOrBoth = ['hurt', 'both'] as const;
const brokeOrBoth = ['broke', 'both'] as const;

/** The ten tiles in the order they are laid out: two rows of five (guidance, section 3; the tiles are the look's). */
export const tiles = [
  { id: 'hurt', valence: -2, energy: -1 },
  { id: 'angry', valence: -2, energy: 2 },
  { id: 'afraid', valence: -2, energy: 2 },
  { id: 'doubting', valence: -2, energy: 1 },
  { id: 'worn-out', valence: -1, energy: -3 },
  { id: 'okay', valence: 0, energy: 0 },
  { id: 'calm', valence: 2, energy: -2 },
  { id: 'strong', valence: 2, energy: 1 },
  { id: 'warm', valence: 2, energy: 0 },
  { id: 'not-sure', valence: 0, energy: 0 },
] as const satisfies readonly Tile[];

/** The thirty words, by tile, in the order they are offered. Valence, energy and leans: guidance, section 3. */
export const feelings = [
  { id: 'hurt', tile: 'hurt', valence: -2, energy: -1, roles: all, leans: ['feelings', 'compassion'] },
  { id: 'sad', tile: 'hurt', valence: -2, energy: -2, roles: all, leans: ['self-care', 'compassion'] },
  { id: 'lonely', tile: 'hurt', valence: -2, energy: -2, roles: all, leans: ['support'] },
  { id: 'grieving', tile: 'hurt', valence: -3, energy: -1, roles: all, leans: ['pace', 'support'] },
  { id: 'angry', tile: 'angry', valence: -2, energy: 2, roles: all, leans: ['feelings', 'boundaries'] },
  { id: 'frustrated', tile: 'angry', valence: -1, energy: 2, roles: all, leans: ['communication', 'pace'] },
  { id: 'resentful', tile: 'angry', valence: -2, energy: 1, roles: all, leans: ['clarity', 'expectations'] },
  {
    id: 'payback',
    tile: 'angry',
    valence: -2,
    energy: 3,
    roles: hurtOrBoth,
    leans: ['feelings', 'self-care'],
  },
  { id: 'anxious', tile: 'afraid', valence: -2, energy: 2, roles: all, leans: ['safety', 'pace'] },
  {
    id: 'afraid',
    tile: 'afraid',
    valence: -2,
    energy: 2,
    roles: hurtOrBoth,
    leans: ['safety', 'consistency'],
  },
  { id: 'unsafe', tile: 'afraid', valence: -3, energy: 3, roles: all, leans: ['safety', 'support'] },
  { id: 'insecure', tile: 'doubting', valence: -2, energy: 1, roles: all, leans: ['self-trust'] },
  { id: 'confused', tile: 'doubting', valence: -1, energy: 1, roles: all, leans: ['clarity', 'pace'] },
  { id: 'ashamed', tile: 'doubting', valence: -2, energy: -2, roles: all, leans: ['compassion'] },
  { id: 'guilty', tile: 'doubting', valence: -2, energy: 1, roles: brokeOrBoth, leans: ['accountability'] },
  { id: 'drained', tile: 'worn-out', valence: -1, energy: -3, roles: all, leans: ['self-care'] },
  { id: 'overwhelmed', tile: 'worn-out', valence: -2, energy: 3, roles: all, leans: ['self-care', 'pace'] },
  { id: 'numb', tile: 'worn-out', valence: -1, energy: -3, roles: all, leans: ['self-care'] },
  { id: 'hopeless', tile: 'worn-out', valence: -3, energy: -2, roles: all, leans: ['support'] },
  { id: 'okay', tile: 'okay', valence: 0, energy: 0, roles: all, leans: [] },
  { id: 'calm', tile: 'calm', valence: 2, energy: -2, roles: all, leans: [] },
  { id: 'safe', tile: 'calm', valence: 3, energy: -1, roles: all, leans: ['safety', 'closeness'] },
  { id: 'clear', tile: 'calm', valence: 1, energy: 0, roles: all, leans: ['clarity', 'boundaries'] },
  { id: 'hopeful', tile: 'strong', valence: 2, energy: 1, roles: all, leans: ['renewal', 'courage'] },
  { id: 'proud', tile: 'strong', valence: 2, energy: 1, roles: all, leans: ['self-trust', 'consistency'] },
  { id: 'brave', tile: 'strong', valence: 1, energy: 2, roles: all, leans: ['courage'] },
  { id: 'grateful', tile: 'warm', valence: 2, energy: -1, roles: all, leans: ['good'] },
  { id: 'supported', tile: 'warm', valence: 2, energy: -1, roles: all, leans: ['support'] },
  { id: 'close', tile: 'warm', valence: 2, energy: 1, roles: all, leans: ['closeness'] },
  { id: 'happy', tile: 'warm', valence: 3, energy: 2, roles: all, leans: ['good'] },
] as const satisfies readonly Feeling[];

export const tileNames: Record<TileId, string> = spoken('tileNames', {
  hurt: 'Hurt',
  angry: 'Angry',
  afraid: 'Afraid',
  doubting: 'Doubting',
  'worn-out': 'Worn out',
  okay: 'Okay',
  calm: 'Calm',
  strong: 'Strong',
  warm: 'Warm',
  'not-sure': 'Not sure',
});

/** A word and one line on what people often mean by it: never a definition the reader has to fit. */
export const feelingWords: Record<FeelingId, { name: string; says: string }> = spoken('feelingWords', {
  hurt: { name: 'hurt', says: 'Something in me took the blow.' },
  sad: { name: 'sad', says: 'Heavy and low, close to tears or past them.' },
  lonely: { name: 'lonely', says: 'Far from people, even with people near.' },
  grieving: { name: 'grieving', says: 'Missing what was, or what I thought it was.' },
  angry: { name: 'angry', says: 'Hot, tense, wanting this to be different.' },
  frustrated: { name: 'frustrated', says: 'I keep meeting the same wall.' },
  resentful: { name: 'resentful', says: 'It keeps coming back how unfair it was.' },
  payback: { name: 'wanting payback', says: 'A wish that they feel it too. A wish is not a plan.' },
  anxious: { name: 'anxious', says: 'On guard, restless, waiting for something.' },
  afraid: { name: 'afraid it happens again', says: 'Bracing, in case it all comes back.' },
  unsafe: { name: 'unsafe', says: 'Something around me does not feel safe.' },
  insecure: { name: 'doubting myself', says: 'Unsure of my worth, my looks or my judgement.' },
  confused: { name: 'confused', says: 'The pieces do not fit together yet.' },
  ashamed: { name: 'ashamed', says: 'Wanting to be out of sight, even my own.' },
  guilty: { name: 'guilty', says: 'What I did sits with me.' },
  drained: { name: 'drained', says: 'Nothing left to give today.' },
  overwhelmed: { name: 'overwhelmed', says: 'Too much of everything at once.' },
  numb: { name: 'numb', says: 'Not feeling much, or far away from it.' },
  hopeless: { name: 'hopeless', says: 'Right now I cannot see a way on.' },
  okay: { name: 'okay, in between', says: 'Neither good nor bad. That counts too.' },
  calm: { name: 'calm', says: 'Quiet inside, breath going slowly.' },
  safe: { name: 'safe', says: 'I can let my shoulders down here.' },
  clear: { name: 'clear', says: 'I can see what is what.' },
  hopeful: { name: 'hopeful', says: 'Something good seems possible.' },
  proud: { name: 'proud of myself', says: 'I did a thing that was not easy.' },
  brave: { name: 'brave', says: 'Afraid perhaps, and going anyway.' },
  grateful: { name: 'grateful', says: 'Glad that something, or someone, is there.' },
  supported: { name: 'supported', says: 'Someone has my back.' },
  close: { name: 'close to someone', says: 'Near to a person who matters.' },
  happy: { name: 'happy', says: 'Light and glad, for however long.' },
});
