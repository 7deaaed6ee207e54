import type { PracticeWords } from '@/content/translated';

/** Three conditions, looked at for oneself. Nothing ever says ready or not ready. Hindi. */
export const forgivenessReadiness: PracticeWords = {
  name: 'माफ़ करने के बारे में सोचना',
  purpose: 'यह देखना कि आज आपका मन कहाँ है, और यह आपके अपने लिए है।',
  takes: 'तीन पैमाने और जितने शब्द चाहें।',
  safety: 'यहाँ आपसे कुछ नहीं माँगा जा रहा। माफ़ करना कभी उधार नहीं होता, और उसके बिना भी ज़ख़्म भर सकते हैं।',
  closing: 'ये आज के आपके जवाब हैं। किसी और दिन ये अलग हो सकते हैं।',
  steps: {
    steady: {
      title: 'आपको क्या दिखता है',
      fields: {
        steady: {
          label: 'मुझे टिका हुआ बदलाव दिखता है',
          says: 'यह ख़ाली रह सकता है, जैसे तब जब कोई बातचीत न हो।',
          low: 'बिल्कुल नहीं',
          high: 'पूरी तरह',
        },
        'steady-note': { label: 'इस पर दो-चार शब्द' },
      },
    },
    safe: {
      title: 'कितना सुरक्षित लगता है',
      fields: {
        safe: { label: 'मुझे भीतर सुरक्षित लगता है', low: 'बिल्कुल नहीं', high: 'पूरी तरह' },
        'safe-note': { label: 'इस पर दो-चार शब्द' },
      },
    },
    peace: {
      title: 'यह किसके लिए होगा',
      fields: {
        peace: { label: 'यह मेरे अपने सुकून के लिए होगा', low: 'बिल्कुल नहीं', high: 'पूरी तरह' },
        'peace-note': { label: 'इस पर दो-चार शब्द' },
        pressure: {
          label: 'क्या कहीं से कोई दबाव है?',
          options: {
            me: { name: 'मेरी ओर से' },
            them: { name: 'उनकी ओर से' },
            family: { name: 'परिवार से' },
            faith: { name: 'मेरे यक़ीन या आस्था से' },
            none: { name: 'कहीं से नहीं' },
          },
        },
      },
    },
    mean: {
      title: 'इसका मतलब क्या होगा, और क्या नहीं',
      says: 'बहुत लोगों के लिए इसका मतलब भूलना, ग़लत को सही कहना या वापस जाना नहीं है।',
      fields: { mean: { label: 'मेरे लिए माफ़ करने का मतलब क्या होगा, और क्या नहीं' } },
    },
  },
};
