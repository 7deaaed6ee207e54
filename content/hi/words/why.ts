import type { Translated } from '@/content/translated';
import type { whyWords as english } from '@/content/words/why';

/** What stands behind "Why this one?". Hindi. */
export const whyWords = {
  heading: 'यही सवाल क्यों?',
  reasons: {
    own: 'यह आपने ख़ुद लिखा है।',
    soothing: 'आपने कुछ मुश्किल बताया था। उसके बाद वही आता है जो सँभाले।',
    'hard-date': 'आपने आज को ऐसा दिन चुना है जब वही आए जो सँभाले।',
    liked: 'आपने ऐसे और सवाल चाहे थे।',
    close: 'आपने इसे पास रखा है।',
    rested: 'इस विषय पर कुछ समय से कुछ नहीं आया।',
    feeling: 'आपने यह शब्द चुना: “{word}”। यह सवाल उसके साथ ठीक बैठता है।',
    lean: 'आपने यह शब्द चुना: “{word}”। यह विषय वहाँ काम आ सकता है।',
    stage: 'आपने बताया कि आपकी जगह “{stage}” है।',
  },
  idea: 'इसका ख़याल: {sections}।',
  ideaFrom: '{section} ({article} से)',
  more: 'ऐसे और',
  less: 'ऐसे कम',
  never: 'फिर नहीं',
  close: 'पास रखें',
  back: 'इसी पर वापस',
  justWrite: 'इसकी जगह अपने मन से लिखें',
} as const satisfies Translated<typeof english>;
