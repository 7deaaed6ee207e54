import type { PracticeWords } from '@/content/translated';

/** Three short screens; the kind line alone is kept. Hindi. */
export const selfCompassion: PracticeWords = {
  name: 'एक नरम मिनट',
  purpose: 'मुश्किल पल से थोड़ी गरमाहट के साथ मिलना।',
  takes: 'कुछ नहीं, या एक नरम पंक्ति।',
  safety: 'आज नरमी चुभती हो, तो रुक जाना ही नरमी है।',
  closing: 'सहेज लिया। आपकी यह पंक्ति किसी मुश्किल दिन आपसे फिर मिल सकती है।',
  none: 'अभी कोई नरम पंक्ति नहीं। किसी दिन शायद सूझ जाए।',
  steps: {
    hard: {
      title: 'यह मुश्किल है',
      fields: {
        'hard-says': {
          label: 'यह मुश्किल है',
          text: ['अभी कुछ दुख रहा है।', 'वह रह सकता है। एक-दो साँस तक उसका कुछ नहीं करना है।'],
        },
      },
    },
    others: {
      title: 'और लोग भी यह जानते हैं',
      fields: {
        'others-says': {
          label: 'और लोग भी यह जानते हैं',
          text: [
            'इसी घड़ी और लोगों को भी कुछ ऐसा ही महसूस होता है।',
            'इसमें अजीब कुछ नहीं, और इसमें आपका साथ बहुत लोगों का है।',
          ],
        },
      },
    },
    line: {
      title: 'एक नरम पंक्ति',
      says: 'किसी प्यारे इंसान से आप क्या कहें? वही शब्द शायद आप पर भी जँचें।',
      fields: { line: { label: 'मेरी अपनी नरम पंक्ति', placeholder: 'आज मेरे साथ मेरी ओर से नरमी रहे।' } },
    },
  },
};
