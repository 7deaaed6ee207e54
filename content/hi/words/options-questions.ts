import type { Translated } from '@/content/translated';
import type { questionWords as english, lineWords as englishLines } from '@/content/words/options-questions';

/** What the options page says about the reader's own questions, and about what they said of others. Hindi. */
export const questionWords = {
  name: 'सवाल',
  lead: 'आपके अपने शब्दों में सवाल, और बाक़ी सवालों पर आपने जो कहा।',

  own: 'आपके अपने सवाल',
  ownSays: 'वही सवाल जो आपको ख़ुद से सुनना अच्छा लगे। वे ठीक वैसे ही आते हैं जैसे लिखे गए।',
  ownNone: 'अभी कोई नहीं। पहला वह हो सकता है जो कोई अच्छा दोस्त पूछे, या कोई पंक्ति जो कभी काम आई।',
  add: 'अपना एक सवाल',
  addHelp: '280 अक्षर तक। सवाल की जगह कोई बात भी चलेगी।',
  room: '{n} और अक्षरों की जगह',
  over: '{n} अक्षर ज़्यादा',
  use: 'आपके सवाल कैसे आएँ',
  uses: {
    mixed: { name: 'बाक़ियों के बीच', says: 'आपके सवाल कभी-कभार आते हैं, Mendful के सवालों के बीच।' },
    alone: { name: 'मेरे ही', says: 'Mendful के सवाल नहीं आते।' },
    off: { name: 'सहेजे हुए, पूछे नहीं जाते', says: 'जब तक आप न चाहें, वे यहीं आराम करते हैं।' },
  },
  alone:
    'हर सवाल तीन हफ़्तों में ज़्यादा से ज़्यादा एक बार आता है, इसलिए थोड़े सवाल हों तो कई पल चुप बीतते हैं। “सब नरम” चालू हो, मुश्किल हाल के बाद, और चुप रहने के दिनों में आपका कोई सवाल नहीं आता: उनमें से कौन-सा सँभालता है, यह आप ही जानें।',
  noEffect: 'एक लिख लेने पर यह असर करता है।',

  close: 'पास रखे हुए',
  closeSays: 'वे सवाल जिन्हें आपने पास रखना चाहा। वे थोड़ी ज़्यादा बार आते हैं।',
  closeNone: 'अभी कुछ नहीं। जो सवाल अच्छा लगे, उसे छोटी खिड़की में पास रखा जा सकता है, और वह यहाँ फिर पढ़ने को मिलता है।',
  letGo: 'इसे जाने दें',
  letGoOf: 'इसे जाने दें: {text}',

  never: 'फिर नहीं',
  neverSays: 'ये अब नहीं आते।',
  neverNone: 'यहाँ कुछ नहीं। कोई सवाल आपके लिए ठीक न हो, तो छोटी खिड़की से उसे हमेशा के लिए भेजा जा सकता है।',
  again: 'इसे फिर आने दें',
  againOf: 'इसे फिर आने दें: {text}',

  leanings: 'ज़्यादा और कम',
  leaningsSay: 'एक-एक सवाल पर आपने जो कहा, उससे उसका विषय थोड़ा आगे-पीछे होता है।',
  leaningsNone: 'अभी कुछ कहा नहीं गया। इसके बिना भी चलता है।',
  leaning: { both: '{more} ज़्यादा, {less} कम', more: '{n} ज़्यादा', less: '{n} कम' },
  ownTheme: 'आपके अपने सवाल',
  forget: 'इन्हें भुला दें',
  forgetOf: 'इन्हें भुला दें: {theme}',

  gone: 'एक सवाल जो अब यहाँ नहीं है।',
  unread: 'सवाल खुल नहीं पाए। यह पन्ना फिर खोलने से बात बन सकती है।',
} as const satisfies Translated<typeof english>;

/** What a list of the reader's own lines says: changing one, taking one away, bringing it back. Hindi. */
export const lineWords = {
  change: 'बदलें',
  changeOf: 'बदलें: {text}',
  remove: 'हटाएँ',
  removeOf: 'हटाएँ: {text}',
  keep: 'सहेजें',
  leave: 'जैसा था वैसा रहने दें',
  editing: 'आपकी पंक्ति',
  removed: 'हटा दिया: {text}',
  back: 'वापस लाएँ',
} as const satisfies Translated<typeof englishLines>;
