import type { Draft } from './draft';
import type { Feeling, Lexicon, TileId } from './feeling';
import type { Profile } from './profile';

/**
 * The words to offer while `open` is the tile last picked: its own, and those already picked elsewhere. Hidden words
 * stay away; words for the other role wait behind *more words* (`more` is true when there are any).
 */
export function offeredWords(
  lexicon: Lexicon,
  profile: Pick<Profile, 'hiddenFeelings' | 'role'>,
  draft: Pick<Draft, 'words'>,
  open: TileId | null,
  all: boolean,
): { words: Feeling[]; more: boolean } {
  const { role } = profile;
  const suits = (feeling: Feeling) => !role || role === 'unsaid' || feeling.roles.includes(role);
  const its = lexicon.feelings.filter(
    (feeling) => feeling.tile === open && !profile.hiddenFeelings.includes(feeling.id),
  );
  const picked = lexicon.feelings.filter(
    (feeling) => draft.words.includes(feeling.id) && feeling.tile !== open,
  );
  return {
    words: [...picked, ...its.filter((feeling) => all || suits(feeling) || draft.words.includes(feeling.id))],
    more: !all && its.some((feeling) => !suits(feeling)),
  };
}
