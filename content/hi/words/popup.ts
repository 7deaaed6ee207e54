import type { Translated } from '@/content/translated';
import type { popupWords as english } from '@/content/words/popup';

/** What the popup says when it opens and when something is kept. Hindi. */
export const popupWords = {
  greeting: { night: 'नमस्ते', morning: 'नमस्ते', afternoon: 'नमस्ते', evening: 'नमस्ते' },
  journal: 'डायरी खोलें',
  options: 'सेटिंग',
  prompt: {
    heading: 'आज के लिए एक सवाल',
    eyebrow: '{theme} · आज के लिए एक सवाल',
    eyebrowOwn: 'आपका अपना सवाल',
    eyebrowStatement: '{theme} · आज के लिए एक ख़याल',
    write: 'थोड़ा लिखें',
    readOn: 'आगे पढ़ें',
    another: 'कोई और',
    notNow: 'अभी नहीं',
    why: 'यही सवाल क्यों?',
    waiting: 'ऐसा सवाल ढूँढा जा रहा है जो आपके लिए ठीक बैठे',
  },
  grownQuiet:
    'कुछ सवाल यूँ ही निकल गए, इसलिए फ़िलहाल कोई अपने आप नहीं आता। यहाँ किसी एक का जवाब लिखने या अपना हाल सहेजने पर वे फिर आने लगेंगे।',
  hush: {
    start: 'अभी मेरी स्क्रीन औरों के सामने है: एक घंटे के लिए सब छिपाएँ',
  },
  feeling: {
    heading: 'अभी मन कैसा है?',
    moment: 'अभी अचानक सब उमड़ आया',
  },
  good: {
    heading: 'एक छोटी-सी अच्छी बात',
    placeholder: 'चाय गरम थी। किसी ने हाथ हिलाया।',
  },
  help: 'मदद',
  keep: 'सहेजें',
  keeping: 'सहेजा जा रहा है',
  notKept: 'यह सहेजा नहीं जा सका। कुछ खोया नहीं है: आपके शब्द अब भी इस पन्ने पर हैं।',
  onlyHere: 'यह आपका ही है',
} as const satisfies Translated<typeof english>;
