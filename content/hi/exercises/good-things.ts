import type { PracticeWords } from '@/content/translated';

/** Up to three, about once a week, never in reply to a hard hour. Hindi. */
export const goodThings: PracticeWords = {
  name: 'हफ़्ते की अच्छी बातें',
  purpose: 'मुश्किल बातों के साथ छोटी अच्छी बातों को भी जगह देना।',
  takes: 'तीन तक छोटी पंक्तियाँ।',
  closing: 'सहेज लिया। इनसे मुश्किल का वज़न घटाया नहीं जा रहा।',
  steps: {
    good: {
      title: 'इस हफ़्ते कुछ अच्छा हुआ?',
      says: 'बहुत छोटा भी गिना जाता है। एक ठीक है, और एक भी नहीं, वह भी।',
      fields: { good: { label: 'एक अच्छी बात', placeholder: 'गरम दाल, और साथ खाने को कोई।' } },
    },
    why: { title: 'वह किससे हो पाया?', fields: { helped: { label: 'किससे मदद मिली' } } },
  },
};
