import type { PracticeWords } from '@/content/translated';

/** Together or on one’s own, both as good. Hindi. */
export const newChapter: PracticeWords = {
  forms: {
    alone: { name: 'अपनी अलग राह', says: 'ऐसी ज़िंदगी जो आपके लिए ठीक बैठे, उसमें कोई भी हो।' },
    together: { name: 'साथ में', says: 'आप दोनों के रिश्ते की नई शक्ल, पुरानी की वापसी नहीं।' },
  },
  name: 'एक नया पन्ना',
  purpose: 'यह तस्वीर बनाना कि यहाँ से आपको क्या चाहिए।',
  takes: 'दो-तीन छोटे हिस्से, और एक दिन की तस्वीर।',
  closing: 'सहेज लिया। यह एक तस्वीर है, और तस्वीरें बदल सकती हैं।',
  none: 'यहाँ अभी कुछ नहीं।',
  steps: {
    keep: {
      title: 'क्या साथ रहे, और क्या पीछे छूटे',
      fields: {
        keep: { label: 'जो साथ रखने का मन है' },
        leave: { label: 'जो पीछे छोड़ने का मन है' },
      },
    },
    agreements: {
      title: 'नए क़रार',
      fields: {
        'with-me': { label: 'अपने साथ एक क़रार' },
        'with-them': {
          label: 'हम दोनों के लिए एक क़रार',
          says: 'जब तक दोनों हाँ न कहें, हर एक ख़याल ही है।',
        },
      },
    },
    day: {
      title: 'आज से आधे साल बाद का एक दिन',
      says: 'एक आम दिन, जो आपका अपना लगे। उसमें क्या है?',
      fields: { day: { label: 'वह दिन' } },
    },
  },
  review: {
    asks: 'क्या यह तस्वीर आज आपके लिए ठीक बैठती है?',
    outcomes: {
      fits: { name: 'ठीक बैठती है' },
      changed: { name: 'कुछ बदल गया है' },
      rest: { name: 'फ़िलहाल रुकी है' },
    },
    note: 'मन हो तो इस पर एक पंक्ति',
  },
  back: [{ says: 'नए पन्ने की आपकी तस्वीर पर एक नज़र और डाली जा सकती है।' }],
  becomes: [
    { name: 'एक सीमा के रूप में' },
    { name: 'एक सीमा के रूप में' },
    { name: 'एक वादे के रूप में' },
    { name: 'एक वादे के रूप में' },
  ],
};
