import type { Translated } from '@/content/translated';
import type { youWords as english } from '@/content/words/options-you';

/** What the options page says where the reader says who and where they are. Hindi. */
export const youWords = {
  name: 'आप',
  lead: 'यह सब बिना बताए भी रह सकता है। इससे इतना ही तय होता है कि कौन-से सवाल आएँ।',
  unsaid: 'बताने का मन नहीं',

  place: 'इसमें आपकी जगह',
  role: 'आप किस ओर हैं?',
  roles: { hurt: 'मुझे चोट पहुँची', broke: 'मैंने भरोसा तोड़ा', both: 'दोनों', unsaid: 'बताने का मन नहीं' },
  relationship: 'बात किसकी है?',
  relationships: {
    partner: 'साथी',
    ex: 'जिनसे पहले रिश्ता था',
    friend: 'दोस्त',
    family: 'परिवार',
    other: 'कोई और',
    unsaid: 'बताने का मन नहीं',
  },
  stage: 'आप जहाँ हैं, उसके लिए क्या ठीक बैठता है?',
  stageSays: 'किसी भी ओर, कभी भी जाया जा सकता है। पीछे जाना आम बात है।',
  path: 'किस रास्ते की ओर मन है?',
  pathSays: '“तय नहीं” एक पूरा जवाब है, जितने समय के लिए चाहें।',
  paths: { repairing: 'जोड़ने की कोशिश', undecided: 'तय नहीं', 'on-my-own': 'अपनी अलग राह' },

  careful: 'क्या पास आ सकता है',
  safe: 'क्या उनसे इस बारे में बात करना सुरक्षित है, और दोनों को मंज़ूर है?',
  safeSays: 'जब तक आप हाँ न कहें, वे सवाल नहीं आते जिनमें दूसरे व्यक्ति की ज़रूरत हो।',
  safes: { yes: 'हाँ', 'not-sure': 'पक्का नहीं', no: 'नहीं', unsaid: 'बताने का मन नहीं' },
  gentle: 'सब नरम',
  gentleSays: 'छोटे और सँभालने वाले सवाल, कुरेदने वाला कुछ नहीं।',
  forgiveness: 'मन से छोड़ देने के सवाल',
  forgivenessSays:
    'जब तक आप न खोलें, बंद। फिर वे कभी-कभार आते हैं, जब आपकी जगह “नई शुरुआत” हो, और आपके अपने सुकून के लिए ही। इसका मतलब भूलना, ग़लत को सही कहना या वापस जाना कभी नहीं है।',
  compassion: 'उनके लिए नरमी',
  compassionSays:
    'जब तक आप न खोलें, बंद। फिर सवाल दूसरे व्यक्ति को भी नरमी से देख सकते हैं। आपकी अपनी चोट उतनी ही सच्ची रहती है।',

  allOn: 'सभी {n}',
  someOn: '{n} में से {on}',
  themes: 'विषय',
  themesSay: 'जिसे बंद कर दें, वह नहीं आता।',

  feelings: 'एहसास के शब्द',
  feelingsSay: 'जो शब्द हटा दें, वे फिर नहीं दिखते। उनके साथ जो सहेजा है, वह वैसा ही रहता है।',
  ownWords: 'आपके अपने शब्द',
  ownWordsSay: 'ये “पता नहीं” के नीचे मिलते हैं। हर एक 24 अक्षर तक।',
  ownWord: 'आपका अपना एक शब्द',
  noOwnWords: 'अभी कोई नहीं। ऊपर के तीस भी बहुत हो सकते हैं।',
  removeWord: '“{word}” शब्द हटाएँ',

  hardDates: 'चुप रहने के दिन',
  hardDatesSay:
    'कोई जन्मदिन, अदालत की तारीख़, कोई दिन जो हर साल लौटता है। तब अपने आप कुछ नहीं आता, और जो आप खोलें वह सँभालने वाला ही होता है।',
  hardDate: 'एक दिन',
  noHardDates: 'अभी कोई नहीं।',
  removeDate: '{day} हटाएँ',
} as const satisfies Translated<typeof english>;
