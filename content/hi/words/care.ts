import type { Translated } from '@/content/translated';
import type { careWords as englishCare, findingsWords as englishFindings } from '@/content/words/care';

/** What stands beside somebody's writing when it may be heavy. It reads well to anybody: it may come without need. Hindi. */
export const careWords = {
  line: 'किसी से बात करके हल्का लगे, तो सुनने वाले लोग मौजूद हैं।',
  link: 'मदद',
  heading: 'आपके शब्दों के साथ एक बात',
  card: 'यह बहुत भारी लगता है। अगर मन के किसी कोने में ख़ुद को नुक़सान पहुँचाने का ख़याल हो, या किसी की वजह से आप ख़तरे में हों, तो ऐसे लोग हैं जिनसे अभी बात हो सकती है।',
  kept: 'आपके शब्द वैसे ही यहाँ हैं जैसे लिखे गए, और किसी और ने इन्हें नहीं देखा।',
  urge: 'तेज़ से तेज़ उबाल भी उतरता है। कुछ करने से पहले किसी से बात कर लेना काम आ सकता है।',
  numbers: 'नंबर दिखाएँ',
  notNow: 'अभी नहीं',
  hush: 'इस लिखे पर फिर न दिखाएँ',
} as const satisfies Translated<typeof englishCare>;

/** What stands below an apology when a phrase in it may land badly. Hindi. */
export const findingsWords = {
  heading: 'वे शब्द जो आपके मतलब से अलग लग सकते हैं',
  lead: 'ये सुझाव हैं, इससे ज़्यादा कुछ नहीं। आप न बदलें तो सब वैसा ही रहता है, और यह कहीं सहेजा नहीं जाता।',
  one: 'एक बात आपके मतलब से अलग लग सकती है।',
  other: '{n} बातें आपके मतलब से अलग लग सकती हैं।',
  none: '',
  dismiss: 'जैसा है वैसा रहने दें',
  dismissNamed: '“{phrase}” को वैसा ही रहने दें',
  dismissed: 'वैसा ही रहने दिया।',
} as const satisfies Translated<typeof englishFindings>;
