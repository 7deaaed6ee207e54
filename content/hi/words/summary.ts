import type { Translated } from '@/content/translated';
import type { paperWords as englishPaper, summaryWords as englishSummary } from '@/content/words/summary';

/** Choosing, reading and saving something for a conversation with a professional. Hindi. */
export const summaryWords = {
  name: 'किसी से बात के लिए',
  lead: 'साथ ले जाने के लिए कुछ, किसी ऐसे इंसान के पास जिस पर आपको भरोसा हो, जैसे काउंसलर या डॉक्टर। इसमें क्या जाए, यह आपके हाथ में है। कहीं कुछ भेजा नहीं जाता।',

  choose: 'इसमें क्या जाए',
  from: 'इस दिन से',
  to: 'इस दिन तक',
  wrongWay: 'दूसरा दिन पहले दिन से पहले आता है। उलटा करने पर ठीक होगा।',
  kinds: 'किस तरह के',
  entries: { one: 'इन दिनों में {n} पन्ना', other: 'इन दिनों में {n} पन्ने' },
  chosen: '{n} में से {chosen} चुने',
  all: 'सभी',
  none: 'कोई नहीं',
  empty: 'इन दिनों में कुछ सहेजा नहीं गया। किसी और दिन में कुछ मिल सकता है।',
  noneChosen: 'अभी कुछ चुना नहीं गया।',
  trust: 'उन पर भरोसा',
  trustSays:
    'हर हफ़्ते उन पर कितना भरोसा लगा। यह बताता है कि कैसा लगा, और कुछ साबित नहीं करता। जब तक आप निशान न लगाएँ, यह बाहर रहता है।',

  read: 'पढ़ने के लिए',
  print: 'छापें',
  save: 'फ़ाइल में सहेजें',
  warnHeading: 'इस पन्ने से बाहर जाने से पहले',
  warns:
    'फ़ाइल या छपे काग़ज़ पर ताला नहीं होता। जिसे मिले वह पढ़ सकता है, और कुछ जगहों पर अदालत इसे माँग सकती है। छपा हुआ प्रिंटर की याद में भी रह सकता है। एक सुरक्षित जगह सोच लेना अच्छा है।',
  goOn: { print: 'छाप दें', save: 'सहेज दें' },
  leave: 'रहने दें',
  saved: '{name} नाम से सहेजी गई, जहाँ आपके डाउनलोड जाते हैं।',
} as const satisfies Translated<typeof englishSummary>;

/** What stands on the paper itself. Hindi. */
export const paperWords = {
  title: 'नोट',
  span: '{from} से {to} तक',
  says: 'दिन-ब-दिन अपने लिए लिखा हुआ। शब्द और अंक बताते हैं कि कैसा लगा; वे कुछ नापते नहीं।',
  feelings: 'एहसास, शब्दों के हिसाब से',
  counted: { one: '{n} बार मन का हाल, {span}', other: '{n} बार मन का हाल, {span}' },
  word: 'शब्द',
  times: 'कितनी बार',
  weekly: 'हफ़्ते पर नज़र',
  day: 'दिन',
  marks: 'जो हुआ',
  practices: 'अभ्यास',
  entries: 'मेरे अपने शब्दों में',
  ofTen: '10 में से {n}',
} as const satisfies Translated<typeof englishPaper>;
