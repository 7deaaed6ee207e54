import type { Translated } from '@/content/translated';
import type { searchWords as english } from '@/content/words/search';

/** What searching and filtering say. Hindi. */
export const searchWords = {
  label: 'सहेजे हुए में ढूँढें',
  placeholder: 'एक शब्द, या “दो-चार शब्द”',
  clear: 'ख़ाली करें',
  reading: 'आपके पन्ने पढ़े जा रहे हैं',
  found: { none: 'कुछ नहीं मिला', one: '{n} मिला', other: '{n} मिले' },
  nothing: 'शब्द का एक हिस्सा भी काफ़ी है। दिनों का दायरा बढ़ाने से भी कुछ मिल सकता है।',
  impossible:
    'एहसास मन के हाल में होते हैं, और विषय जवाबों में। ये सब एक साथ चुनने पर कुछ नहीं मिल सकता; किसी एक को छोड़ने से मिल सकता है।',

  filters: {
    open: 'छाँटें',
    active: 'छाँटें, {n} चुने हुए',
    clear: 'सब छोड़ दें',
    kinds: 'यह क्या है',
    kindNames: {
      'check-in': 'एहसास',
      note: 'अच्छी बातें',
      reflection: 'जवाब',
      practice: 'अभ्यास',
      weekly: 'हफ़्ते पर नज़र',
      mark: 'जो हुआ',
    },
    felt: 'क्या एहसास था',
    finer: 'और क़रीब से: शब्द और हिस्से',
    words: 'एक शब्द में',
    areas: 'या मोटे तौर पर',
    theme: 'सवाल का विषय',
    anyTheme: 'कोई भी',
    ownTheme: 'आपके अपने सवाल',
    span: 'कब',
    from: 'इस दिन से',
    to: 'इस दिन तक',
  },

  take: {
    open: 'जो मिला उसे सहेजें',
    heading: 'सहेजने से पहले',
    warns:
      'इस फ़ाइल पर ताला नहीं है। जो यह डिवाइस या यह फ़ाइल खोले, वह पढ़ सकता है, और कुछ जगहों पर अदालत इसे माँग सकती है। एक सुरक्षित जगह सोच लेना अच्छा है।',
    text: 'पढ़ने के लिए, लिखाई के रूप में',
    textSays: 'दिन, समय और शब्द। हर हफ़्ते उन पर कितना भरोसा लगा, यह बाहर रहता है।',
    raw: 'प्रोग्रामों के लिए, फ़ाइल के रूप में',
    rawSays: 'इन पन्नों का सब कुछ, उसी ढाँचे में जैसे सब कुछ निकालने पर।',
    leave: 'रहने दें',
  },

  file: {
    title: 'नोट',
    lead: { one: '{n} पन्ना।', other: '{n} पन्ने।' },
  },
  stretch: 'मिले हुए, {from} से {to} तक',
} as const satisfies Translated<typeof english>;
