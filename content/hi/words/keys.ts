import type { Translated } from '@/content/translated';
import type { keysWords as english } from '@/content/words/keys';

/** The list of keys, shown when a question mark is pressed. Hindi. */
export const keysWords = {
  heading: 'कीबोर्ड से',
  close: 'बंद करें',
  popup: {
    digits: 'दस एहसासों में से एक चुनती है, या शब्दों पर हों तो एक शब्द',
    space: 'जिस पर फ़ोकस है उसे चुनती है',
    enter: 'सहेजती है',
    enterTyping: 'लिखते समय सहेजती है',
    escape: 'छोटी खिड़की बंद करती है',
  },
  page: {
    hide: 'इस पन्ने की जगह एक ख़ाली पन्ना रखती है',
    escape: 'जो ख़ाना बदला जा रहा है, उसे पहले जैसा छोड़ती है',
    arrows: 'एक चित्र से दूसरे तक, और साल में एक दिन से दूसरे तक ले जाती हैं',
  },
  anywhere: {
    open: 'किसी भी पन्ने से छोटी खिड़की खोलती है। ब्राउज़र के अपने शॉर्टकट वाले पन्ने पर इसे बदला जा सकता है',
    list: 'यह सूची दिखाती है, जब कुछ लिखा न जा रहा हो',
  },
  keys: {
    digits: '1 से 9, 0',
    space: 'Space',
    enter: 'Enter',
    enterTyping: 'Ctrl + Enter',
    escape: 'Esc',
    hide: 'Esc, Esc',
    arrows: 'तीर वाली कुंजियाँ',
    open: 'Alt + Shift + M',
    list: '?',
  },
} as const satisfies Translated<typeof english>;
