import type { PracticeWords } from '@/content/translated';

/** Limits and requests, looked at again now and then. Hindi. */
export const boundaries: PracticeWords = {
  name: 'मेरी एक सीमा',
  purpose: 'यह कहना कि क्या आपका ख़याल रखता है, और आपकी ओर से क्या होगा।',
  takes: 'दो छोटी पंक्तियाँ, बाक़ी आपकी मर्ज़ी।',
  safety: 'सीमा इस बारे में है कि आप क्या करें, न कि कोई और क्या करे। उसे अपने पास रखना भी सुरक्षित रास्ता हो सकता है।',
  closing: 'सहेज लिया। जब यह न जँचे, तब बदली जा सकती है।',
  none: 'यहाँ अभी कोई सीमा नहीं। किसी छोटी बात की सीमा अच्छी शुरुआत है।',
  steps: {
    need: {
      title: 'आपको क्या चाहिए?',
      fields: {
        kind: {
          label: 'यह किस बारे में है',
          options: {
            contact: { name: 'बातचीत और मिलना' },
            behaviour: { name: 'आपस का बरताव' },
            request: { name: 'मेरी एक गुज़ारिश' },
            digital: { name: 'फ़ोन और ऑनलाइन' },
            home: { name: 'पैसा या घर' },
            time: { name: 'समय' },
          },
        },
        need: { label: 'मुझे क्या चाहिए', placeholder: 'शामें, जिनमें वह बात न उठे।' },
      },
    },
    will: {
      title: 'आपकी ओर से क्या होगा',
      says: 'एक ढाँचा: “अगर … हो, तो मेरी ओर से …”। दूसरा हिस्सा आपके अपने हाथ में है।',
      fields: { will: { label: 'अगर … तो मेरी ओर से …' } },
    },
    when: {
      title: 'कब से, और बाद में एक नज़र',
      says: 'यह सब ख़ाली रह सकता है।',
      fields: {
        told: {
          label: 'क्या आपने उन्हें बताया है?',
          options: { no: { name: 'नहीं' }, yes: { name: 'हाँ' }, 'not-needed': { name: 'ज़रूरत नहीं' } },
        },
        start: { label: 'किस दिन से' },
        review: { label: 'इसे फिर देखने का दिन', says: 'ख़ाली छोड़ने पर यह अपने आप नहीं लौटता।' },
      },
    },
  },
  review: {
    asks: 'इस सीमा के साथ कैसा रहा?',
    outcomes: {
      respected: { name: 'मान रखा गया' },
      tested: { name: 'परखी गई' },
      crossed: { name: 'लाँघी गई' },
      changed: { name: 'मैंने बदल दी' },
    },
    note: 'मन हो तो इस पर एक पंक्ति',
  },
  back: [{ says: 'आपने इस सीमा को इन दिनों फिर देखना चाहा था।' }],
};
