import type { PracticeWords } from '@/content/translated';

/** One’s own small promises; for the hurt side, what was seen. Hindi. */
export const promises: PracticeWords = {
  forms: {
    own: { name: 'मेरा एक वादा', says: 'कुछ छोटा, जिसके निभने का आपको पक्का यक़ीन हो।' },
    noticed: { name: 'मुझे क्या दिखा', says: 'कहना और करना, साथ-साथ, जैसा आपको दिखा।' },
  },
  name: 'छोटे वादे',
  purpose: 'समय के साथ यह देखना कि कहना और करना कैसे साथ चलते हैं।',
  takes: 'एक पंक्ति, और बाद में एक नज़र।',
  safety: 'यह देखने-समझने की जगह है। किसी पर पहरा देने की नहीं। जब चाहें यह आराम कर सकता है।',
  closing: 'सहेज लिया। इसका क्या हुआ, यह बाद में जोड़ा जा सकता है।',
  none: 'यहाँ अभी कुछ नहीं। एक छोटी चीज़ बहुत है।',
  steps: {
    promise: {
      title: 'एक छोटा वादा',
      fields: {
        promise: { label: 'मेरा वादा', says: 'कोई समय, कोई फ़ोन, कोई काम: जितना छोटा, उतना पक्का।' },
        due: { label: 'कब तक' },
        to: { label: 'किससे', says: 'घर का नाम काफ़ी है। वादा ख़ुद से भी हो सकता है।' },
      },
    },
    noticed: {
      title: 'आपको क्या दिखा',
      fields: {
        said: { label: 'क्या कहा गया या तय हुआ' },
        seen: { label: 'मुझे क्या दिखा' },
        match: {
          label: 'कहना और करना मेल खाते हैं',
          says: 'यह ख़ाली रह सकता है। एक बार का दिखना पूरा हिसाब नहीं है।',
          options: { yes: { name: 'हाँ' }, mixed: { name: 'मिला-जुला' }, no: { name: 'नहीं' } },
        },
        again: { label: 'फिर देखने का दिन' },
      },
    },
  },
  review: {
    asks: 'यह कैसा रहा?',
    outcomes: {
      kept: { name: 'निभा' },
      partly: { name: 'थोड़ा निभा' },
      missed: { name: 'छूट गया' },
      renegotiated: { name: 'फिर से तय हुआ' },
      yes: { name: 'मेल खाते हैं' },
      mixed: { name: 'मिला-जुला' },
      no: { name: 'मेल नहीं खाते' },
    },
    note: 'इस पर एक पंक्ति। छूट गया हो, तो उसे ठीक कैसे किया जाए?',
  },
  back: [{ says: 'यह छोटा वादा इन्हीं दिनों का था।' }, { says: 'आपने इसे फिर देखना चाहा था।' }],
};
