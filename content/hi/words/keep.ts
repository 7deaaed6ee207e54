import type { Translated } from '@/content/translated';
import type { keepWords as english } from '@/content/words/keep';

/** What came of keeping. {braces} are filled in by the page. */
export const keepWords = {
  kept: {
    feeling: 'सहेज लिया। अपना हाल बताने का शुक्रिया।',
    good: 'सहेज लिया। एक अच्छी बात, यहाँ सुरक्षित।',
    reflection: 'सहेज लिया। आपके शब्द यहाँ सुरक्षित हैं।',
  },
  nothing: 'सहेजने के लिए एक एहसास या दो-चार शब्द काफ़ी हैं।',
  refused: 'यह सहेजा नहीं जा सका: {reason} कुछ भी खोया नहीं है। आपके शब्द इसी पन्ने पर हैं।',
  full: 'जगह भर गई है।',
  broken: 'इस डिवाइस की मेमरी से जवाब नहीं आया।',
  tooLong:
    'अभी कुछ सहेजा नहीं गया: यह एक पन्ने से लंबा है। एक बार में {n} अक्षर तक आते हैं। कुछ भी खोया नहीं है, सब यहीं है: एक छोटा हिस्सा अभी सहेजा जा सकता है, बाक़ी उसके बाद।',
  copy: 'मेरे शब्द कॉपी करें',
  copied: 'कॉपी हो गया। इसे कहीं भी चिपकाया जा सकता है।',
  uncopied: 'कॉपी नहीं हो सका। आपके शब्द यहीं हैं, हाथ से चुने जा सकते हैं।',
} as const satisfies Translated<typeof english>;
