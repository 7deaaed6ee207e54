import type { Translated } from '@/content/translated';
import type { momentWords as english } from '@/content/words/moment';

/** Help in the moment: a minute and a half to land again. Nothing has to be typed, and every step can be left. Hindi. */
export const momentWords = {
  heading: 'यहीं, आपके साथ',
  steps: [
    {
      id: 'feet',
      seconds: 15,
      figure: false,
      title: 'पैरों के नीचे ज़मीन।',
      says: 'ज़मीन आपको थामे हुए है। चाहें तो पैर थोड़ा दबाएँ, फिर ढीला छोड़ दें। आप यहाँ हैं, और यह एक मिनट काफ़ी है।',
    },
    {
      id: 'breath',
      seconds: 40,
      figure: true,
      title: 'एक धीमी साँस अंदर, उससे लंबी बाहर।',
      says: 'घेरे के साथ, या अपनी चाल से। साँस पर ध्यान देना ठीक न लगे, तो घेरे को देखते रहना भी बहुत है।',
    },
    {
      id: 'see',
      seconds: 10,
      figure: false,
      title: 'तीन चीज़ें जो दिखती हैं।',
      says: 'कोई कोना, कोई रंग, कोई चीज़ जो हिलती नहीं।',
    },
    {
      id: 'hear',
      seconds: 10,
      figure: false,
      title: 'दो आवाज़ें।',
      says: 'एक पास की, एक दूर की।',
    },
    {
      id: 'touch',
      seconds: 10,
      figure: false,
      title: 'एक चीज़ जिसे छुआ जा सके।',
      says: 'ठंडी या गरम, खुरदरी या चिकनी। हाथ कुछ पल वहीं ठहर सकता है।',
    },
  ],
  next: 'आगे',
  leave: 'यहीं छोड़ दें',
  progress: '{all} में से {n}',
  figure: 'एक घेरा जो धीरे-धीरे बढ़ता और घटता है, जैसे धीमी साँस।',
  urge: 'कुछ कर बैठने का मन हो रहा है',
  after: {
    title: 'वह मुश्किल पल था। आप यहाँ हैं।',
    says: 'चाहें तो एक टैप से दर्ज हो जाए कि यह किससे उठा। न बताना भी ठीक है।',
    saysOnly: 'थोड़ी देर और यहाँ रहा जा सकता है, या दिन आगे बढ़ सकता है।',
    what: [
      'कोई याद',
      'कोई जगह',
      'कोई गाना या आवाज़',
      'कोई संदेश',
      'कही गई कोई बात',
      'उनका दिख जाना',
      'एक ख़ामोश पल',
      'कुछ पता नहीं',
    ],
    again: 'एक बार फिर',
    done: 'वापस',
    kept: 'दर्ज हो गया। जब तक आप ख़ुद न ढूँढें, यह आपको फिर नहीं दिखेगा।',
    refused: 'यह दर्ज नहीं हो सका: डिवाइस की मेमरी से जवाब नहीं आया। और कुछ नहीं बदला है।',
    help: 'अगर आप सुरक्षित नहीं हैं, तो “मदद” में बात करने के लिए लोग हैं',
  },
} as const satisfies Translated<typeof english>;
