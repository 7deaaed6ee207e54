/**
 * Words kept out of the Hindi of Mendful, outside quotation marks. Devanagari has no `\b`: words are bounded by what is
 * neither a letter nor a sign above or below one. Letters with a nukta stand composed of two, as NFC has them.
 */
const word = (alternatives: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${alternatives.normalize('NFC')})(?![\\p{L}\\p{M}])`, 'u');

export const banned: readonly { pattern: RegExp; why: string }[] = [
  { pattern: word('(?:[\\p{L}\\p{M}]+(?:ना|नी|ने)) चाहिए'), why: 'orders (“क्या चाहिए” is fine)' },
  {
    pattern: word('(?:[\\p{L}\\p{M}]+(?:ना|नी)) (?:होगा|होगी|पड़ेगा|पड़ेगी|पड़ता है|पड़ती है|ज़रूरी है|ज़रूरी होगा)'),
    why: 'orders (“ज़रूरी नहीं” is fine)',
  },
  { pattern: word('मत|अवश्य|कृपया|अनिवार्य|बेशक'), why: 'orders or officialese' },
  { pattern: word('(?:करो|सोचो|देखो|लिखो|सुनो|छोड़ो|समझो|रुको)'), why: 'orders, and speaks to “तुम”' },
  { pattern: word('तू|तुम|तुम्हें|तुम्हारा|तुम्हारी|तुम्हारे'), why: 'the reader is “आप”' },
  {
    pattern: word('(?:बस|सिर्फ़|केवल|महज़|मात्र|कम से कम|आख़िरकार)(?! (?:में|से|की|का|के)(?![\\p{L}\\p{M}]))'),
    why: 'makes it smaller',
  },
  {
    pattern: word('(?:अब भी|अभी भी|अब तक|अभी तक) (?:दुख|दर्द|ग़ुस्सा|डर|रोना|चुभ|सोच|वहीं|उसी)[\\p{L}\\p{M}]*'),
    why: 'hurries',
  },
  {
    pattern: word(
      '(?:वक़्त|समय) (?:आ गया|हो गया) है|आगे बढ़(?:ें|ना है|िए|ो)|भूल (?:जाएँ|जाइए|जाओ)|पीछे छोड़ (?:दें|दो)|जाने दो|उबर(?:ना|ें|ने)',
    ),
    why: 'hurries',
  },
  { pattern: word('क्यों नहीं (?:किया|कहा|बताया|छोड़ा|पूछा|करते|कहते)'), why: 'accuses' },
  {
    pattern: word('शाबाश|बधाई|वाह|बढ़िया|मुबारक|हौसला रखें|हिम्मत रखें|सब ठीक हो जाएगा|सब अच्छा होगा|ज़रूर'),
    why: 'cheers or promises',
  },
  {
    pattern: word('(?:भर|मिट|बीत|गुज़र) (?:जाएगा|जाएगी|जाएँगे)|पहले से (?:ज़्यादा )?मज़बूत'),
    why: 'promises an outcome',
  },
  {
    pattern: word('(?:कुछ|दो|तीन|चार|पाँच|छह) (?:दिनों|हफ़्तों|महीनों|सालों) में (?:ठीक|भर|बेहतर|सब)'),
    why: 'promises a time',
  },
  { pattern: word('शोध|अध्ययन|विज्ञान|विशेषज्ञ[\\p{L}\\p{M}]*'), why: 'claims' },
  {
    pattern: word(
      'आघात|ट्रॉमा|ट्रिगर|प्रक्रिया|टॉक्सिक|विषाक्त|नार्सिसिस्ट|गैसलाइट[\\p{L}\\p{M}]*|अवसाद|डिप्रेशन|विकार|लक्षण|मानसिक|थेरेपी|चिकित्सा|सशक्त[\\p{L}\\p{M}]*|माइंडफुल[\\p{L}\\p{M}]*|हीलिंग|आंतरिक|क्लोज़र|यात्रा|सफ़र|निदान',
    ),
    why: 'jargon, a label, or a worn picture',
  },
  {
    pattern: word(
      'विश्वासघात|धोखेबाज़|धोखा|बेवफ़ा|बेवफ़ाई की|पीड़ित|पीड़िता|शिकार|अपराधी|दोषी|गुनहगार|तलाक|विवाह|शादी|वैवाहिक',
    ),
    why: 'labels a person, or presumes a kind of tie',
  },
  {
    pattern: word('भगवान|ईश्वर|अल्लाह|ख़ुदा|रब|प्रार्थना|दुआ|पाप|पुण्य|कर्म|पूजा|आशीर्वाद|मंदिर|मस्जिद|किस्मत|नसीब|सेक्स|यौन'),
    why: 'presumes faith or sex',
  },
  {
    pattern: word('युद्ध|जंग|लड़ाई|दुश्मन|हथियार|योद्धा|हमला|ढाल|विजय'),
    why: 'a picture of war',
  },
  {
    pattern: word(
      'पति|पत्नी|शौहर|बीवी|प्रेमी|प्रेमिका|माँ|पिता|बाप|भाई|बहन|बेटा|बेटी|चाचा|चाची|मामा|दादा|दादी|लड़का|लड़की|आदमी|मर्द|औरत|स्त्री|पुरुष|सामने वाला|सामने वाली|सहेली',
    ),
    why: 'gendered',
  },
  {
    pattern: word(
      'आप (?!दोनों|तक)[\\p{L}\\p{M} ]{0,24}(?:रहे|रही|सकते|सकती|[\\p{L}\\p{M}]+(?:ते|ती) हैं|गए|गई|थे|थी|होंगे|होंगी|[\\p{L}\\p{M}]+(?:ेंगे|ेंगी)|चुके|चुकी)',
    ),
    why: 'shows the gender of the reader (an honest hit may belong to another word: read it)',
  },
  {
    pattern: word(
      'मैं [\\p{L}\\p{M} ]{0,24}(?:[\\p{L}\\p{M}]+(?:ूँगा|ूँगी|ऊँगा|ऊँगी)|रहा हूँ|रही हूँ|सकता|सकती|चाहता|चाहती|करता|करती)',
    ),
    why: 'shows the gender of the reader',
  },
  { pattern: /\([^)]{0,6}\/[^)]{0,6}\)|[तगथ]ा\/|[ेी]\/[ाीे]/u, why: 'both genders with a slash' },
  { pattern: /[!]|\.\.\.|\p{Extended_Pictographic}|—/u, why: 'raises its voice, or a typewriter’s mark' },
  { pattern: /[\p{Script=Devanagari}]\.(?:\s|$)/u, why: 'a full stop where a danda stands' },
  { pattern: /["']/u, why: 'straight quotation marks' },
];
