import type { Translated } from '@/content/translated';
import type { lookBackWords as english } from '@/content/words/look-back';

/** What a look back says. Hindi. */
export const lookBackWords = {
  heading: 'आपके अपने पन्नों से',
  yearAgo: 'एक साल पहले, यही हफ़्ता',
  kinds: {
    strength: 'आपकी एक ख़ूबी',
    good: 'एक अच्छी बात',
    'kind-line': 'एक नरम पंक्ति',
    boundary: 'आपकी एक सीमा',
    answer: 'आपका लिखा कुछ',
  },
  kept: '{day} को सहेजा',
  another: 'कोई और',
  notThis: 'यह नहीं',
  gone: 'आज के लिए हटा दिया।',
} as const satisfies Translated<typeof english>;
