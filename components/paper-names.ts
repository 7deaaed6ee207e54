import { feelings, feelingWords, tileNames, tiles } from '@/content/feelings';
import { journalWords } from '@/content/words/journal';
import { paperWords } from '@/content/words/summary';
import { weeklyWords } from '@/content/words/weekly';
import { type FeelingId, feelingIds } from '@/core/model/feeling';
import type { PaperNames } from '@/core/portable/tell-entry';

/** The words of the house as search and paper need them. Practices are told by whoever knows their definitions. */
export function paperNames(practice: PaperNames['practice']): PaperNames {
  const { safety, selfTrust, trust } = weeklyWords.scales;
  return {
    feelings: Object.fromEntries(feelingIds.map((id) => [id, feelingWords[id].name])) as Record<
      FeelingId,
      string
    >,
    tiles: tileNames,
    marks: journalWords.marks.names,
    good: journalWords.good,
    weekly: journalWords.weekly,
    practice,
    lexicon: { feelings, tiles },
    strengths: journalWords.strengths,
    scales: { safety: safety.name, selfTrust: selfTrust.name, trust: trust.name },
    ofTen: paperWords.ofTen,
    noContact: journalWords.noContact,
  };
}
