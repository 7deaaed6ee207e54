import type { Translated } from '@/content/translated';
import type { discretionWords as english } from '@/content/words/discretion';

/** What the options say about being seen. Hindi. */
export const discretionWords = {
  name: 'औरों की नज़र',
  icon: 'टूलबार और सूचनाओं पर दिखने वाली तस्वीर',
  iconSays: 'उसके साथ का नाम Mendful ही रहता है, और एक्सटेंशन की सूची में कटोरा दिखता है।',
  icons: { bowl: 'कटोरा', leaf: 'पत्ता', cup: 'प्याला', page: 'पन्ना' },
  hide: 'पूरे पन्नों पर छिपाने का एक बटन है, और Escape दो बार दबाने से भी वही होता है। Escape से टूलबार की छोटी खिड़की बंद होती है।',
  privately:
    'निजी खिड़कियों में Mendful बंद रहता है, जब तक उसे ब्राउज़र के एक्सटेंशन वाले पन्ने पर चालू न किया जाए। वहाँ भी यही पन्ने दिखेंगे, और लिखा हुआ हर जगह की तरह सहेजा जाएगा।',
} as const satisfies Translated<typeof english>;
