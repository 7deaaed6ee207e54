import type { PracticeWords } from '@/content/translated';

/** Written on a good day for a hard one. Hindi. */
export const setbackPlan: PracticeWords = {
  name: 'मुश्किल दिन की योजना',
  purpose: 'ज़रूरत के समय अपनी ही अच्छी सलाह हाथ के पास रखना।',
  takes: 'कुछ छोटी पंक्तियाँ।',
  safety: 'बेहतर दिनों के बाद मुश्किल दिन आना आम है। उससे कुछ वापस नहीं छिनता।',
  closing: 'सहेज लिया। मुश्किल दिन में यह एक टैप दूर है।',
  none: 'अभी कोई योजना नहीं। शांत दिन इसके लिए अच्छा दिन है।',
  steps: {
    signs: {
      title: 'मुश्किल दिन कैसे शुरू होता है?',
      fields: { signs: { label: 'शुरू की एक निशानी', placeholder: 'संदेशों का जवाब देना बंद हो जाता है।' } },
    },
    helps: {
      title: 'तब क्या काम आता है?',
      fields: {
        helps: { label: 'कुछ जो काम आए', placeholder: 'मोहल्ले का एक चक्कर।' },
        people: { label: 'कोई जो काम आए' },
      },
    },
    remember: {
      title: 'उस दिन के लिए शब्द',
      fields: {
        remember: { label: 'जो मुझे याद रहे' },
        'not-today': { label: 'उस दिन क्या तय नहीं करना है' },
      },
    },
  },
  review: {
    asks: 'क्या उस दिन योजना काम आई?',
    outcomes: {
      helped: { name: 'काम आई' },
      some: { name: 'थोड़ी-सी' },
      unused: { name: 'मैंने इस्तेमाल नहीं की' },
    },
    note: 'अगली बार क्या याद रहे तो अच्छा?',
  },
};
