import type { Translated } from '@/content/translated';
import type { cardWords as english } from '@/content/words/cards';

/** What the popup’s card says once it is opened, when it holds no question, and on its other side. Hindi. */
export const cardWords = {
  enough: 'इतना काफ़ी है',
  yourWords: 'आपके शब्द',
  placeholder: 'जितना मन हो, थोड़ा या ज़्यादा।',
  practise: 'इसके साथ का एक अभ्यास भी है',
  stop: 'अभी रहने दें',
  rested: 'फ़िलहाल आपसे कुछ नहीं पूछा जा रहा।',
  answered: 'आज के सवाल को आपने वक़्त दिया। इसे कुछ पल देने का शुक्रिया।',
  none: 'अभी ऐसा कोई सवाल नहीं जो ठीक से जँचे। कोई बात नहीं: एक एहसास या एक अच्छी बात बहुत है।',
  fetch: 'एक सवाल दिखाएँ',
  justWrite: 'अपने मन से लिखें',
  blank: 'एक कोरा पन्ना',
  never: 'यह फिर नहीं आएगा। सेटिंग के पन्ने से इसे वापस लाया जा सकता है।',
  stageOffer:
    'आपने बताया था कि आपकी जगह “{stage}” है। यह ठीक बैठता है, या कोई और जगह ज़्यादा सही लगती है? आगे हो या पीछे, दोनों आम बात है।',
  stageFits: 'यही ठीक है',
  stageLook: 'देख लें',
  pausedThrough: '{day} तक सवाल रुके हुए हैं।',
  pausedOpen: 'जब तक आप न कहें, सवाल रुके हुए हैं।',
  resume: 'फिर शुरू करें',
  failed: 'सवाल खुल नहीं पाया। नीचे जो लिखा जाए, वह हमेशा की तरह सहेजा जाता है।',
  later: {
    heading: 'बाद में, या बिल्कुल नहीं',
    letGo: 'इसे जाने दें',
    choices: {
      '15-minutes': '15 मिनट में',
      hour: 'एक घंटे में',
      evening: 'आज शाम',
      tomorrow: 'कल',
    },
    pause: 'आज और कुछ नहीं',
    back: 'इसी पर वापस',
    snoozed: 'यह {when} फिर आएगा। तब तक कुछ नहीं।',
  },
  hush: {
    says: '{time} तक चुप।',
    end: 'चुप्पी हटाएँ',
  },
  weekly: {
    goodThings: 'इस हफ़्ते कोई छोटी-मोटी अच्छी बात हुई? तीन तक नीचे लिखी जा सकती हैं। एक भी न हो, तब भी ठीक है।',
    lookBack: 'मन हो तो इस हफ़्ते जो सहेजा, उस पर एक नज़र। यह किसी और दिन भी यहीं मिलेगा।',
    open: 'सहेजा हुआ देखें',
    letGo: 'इस हफ़्ते नहीं',
  },
  review: {
    says: 'आपकी सहेजी हुई एक बात को, मन हो तो, फिर देखा जा सकता है। यह रुक भी सकती है।',
    open: 'देख लें',
    letGo: 'आज नहीं',
  },
  side: {
    heading: 'ताकि सवाल आपके लिए ठीक बैठें',
    ask: 'इसमें आप किस ओर हैं?',
    hurt: 'मुझे चोट पहुँची',
    broke: 'मैंने भरोसा तोड़ा',
    both: 'दोनों',
    unsaid: 'बताने का मन नहीं',
  },
} as const satisfies Translated<typeof english>;
