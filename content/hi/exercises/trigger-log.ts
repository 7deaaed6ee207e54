import type { PracticeWords } from '@/content/translated';

/** What set it off and what helped. Hindi. */
export const triggerLog: PracticeWords = {
  name: 'जब अचानक उमड़ आए',
  purpose: 'एक मुश्किल पल दर्ज करना, और यह भी कि किससे थोड़ी राहत मिली।',
  takes: 'एक पंक्ति और कुछ टैप।',
  safety: 'यहाँ छोटा ही अच्छा है। इससे भीतर हलचल हो, तो बीच में छोड़ देना ठीक है।',
  closing: 'सहेज लिया। यह किससे उठा, वह आपको फिर नहीं दिखेगा, जब तक आप ख़ुद न ढूँढें।',
  steps: {
    what: {
      title: 'यह किससे उठा?',
      fields: {
        what: { label: 'क्या हुआ', says: 'थोड़े शब्द, बारीकियाँ नहीं: एक जगह, एक गाना, एक चुप्पी।' },
        where: {
          label: 'कहाँ था',
          options: {
            home: { name: 'घर पर' },
            out: { name: 'बाहर' },
            work: { name: 'काम पर' },
            online: { name: 'ऑनलाइन' },
            night: { name: 'रात में' },
            people: { name: 'लोगों के बीच' },
          },
        },
      },
    },
    strength: {
      title: 'कितना तेज़ था?',
      fields: {
        strength: { label: 'जब सबसे तेज़ था', low: 'न के बराबर', high: 'जितना हो सकता है' },
        body: {
          label: 'शरीर में कहाँ महसूस हुआ',
          options: {
            chest: { name: 'सीना' },
            stomach: { name: 'पेट' },
            throat: { name: 'गला' },
            jaw: { name: 'जबड़ा' },
            shoulders: { name: 'कंधे' },
            hands: { name: 'हाथ' },
            breath: { name: 'साँस' },
            nowhere: { name: 'कहीं नहीं, सुन्न' },
          },
        },
        needed: { label: 'तब मुझे क्या चाहिए था' },
      },
    },
    helped: {
      title: 'किससे राहत मिली, थोड़ी-सी ही सही?',
      says: '“अभी कुछ नहीं” भी एक जवाब है।',
      fields: {
        helped: {
          label: 'किससे राहत मिली',
          options: {
            breathing: { name: 'धीमी साँस' },
            feet: { name: 'ज़मीन पर पैर' },
            air: { name: 'ताज़ी हवा' },
            water: { name: 'ठंडा पानी' },
            moving: { name: 'चलना-फिरना' },
            someone: { name: 'कोई नरम दिल' },
            music: { name: 'संगीत' },
            warmth: { name: 'कुछ गरम' },
            pet: { name: 'कोई जानवर' },
            waiting: { name: 'रुक जाना' },
          },
        },
        'helped-more': { label: 'और कुछ जिससे राहत मिली' },
        card: {
          label: 'जिससे राहत मिली, क्या वह मुश्किल दिनों के आपके कार्ड पर रहे?',
          options: { yes: { name: 'हाँ' }, no: { name: 'नहीं' } },
        },
        after: { label: 'और अब कितना तेज़ है?', low: 'न के बराबर', high: 'जितना हो सकता है' },
      },
    },
  },
};
