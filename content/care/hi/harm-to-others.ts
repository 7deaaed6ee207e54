import type { Phrase } from '@/core/model/phrases';

const whom =
  'उसे|उसको|उन्हें|उनको|इसे|इसको|इन्हें|तुझे|तुम्हें|आपको|सबको|दोनों|दोनो|किसी|use|usko|unhe|unko|ise|isko|tujhe|tumhe|sabko|dono|donon|usey|kisi';
const iWill =
  'दूं|दूँ|दू|दूंगा|दूँगा|दूंगी|दूँगी|देना|डालूं|डालूँ|डालू|डालूंगा|डालूँगा|डालूंगी|डालूँगी|डालना|du|dun|doon|dunga|dungi|doonga|doongi|dena|daalu|dalu|dalunga|daalunga|dalungi|daalungi|daalna|dalna|daloonga';
const wants = 'चाहता|चाहती|चाहते|चाहूं|है|chahta|chahti|chahte|hai';
const heart = 'मन|दिल|जी|इच्छा|man|mann|dil|jee|ji|iccha';
const no = 'नहीं|नही|न|ना|nahi|nahin|nhi|na';

/** Harm to somebody, and payback, in Hindi and in Hindi written with Latin letters (guidance, section 5, crisis content). */
export const harmToOthers: readonly Phrase[] = [
  `${whom} ~ मार|maar|mar|काट|kaat ${iWill}`,
  `जान|jaan|jan से|se मार|maar|mar ${iWill}`,
  `${whom} ~ मारना|पीटना|maarna|peetna|काटना|जलाना ${wants}`,
  `मारने|पीटने|maarne|peetne का|को|ka|ko ${heart}`,
  `${whom} ~ थप्पड़|थप्पड|चाकू|गोली|thappad|thappar|chaku|chaaku|goli ~ मार|मारूं|मारूँ|मारने|मारना|maar|maaru|maru|maarne|maarna|mar`,
  'ख़ून|खून|क़त्ल|कत्ल|हत्या|मर्डर|khoon|khun|qatl|katl|hatya|murder ~ कर|करना|करने|करूं|करूँ|kar|karna|karne|karu ~ दूं|दूँ|दूंगा|दूँगा|दूंगी|दूँगी|चाहता|चाहती|है|मन|du|dun|dunga|dungi|chahta|chahti|hai|mann|man',
  `बदला|बदले|badla|badle ~ लेना|लूं|लूँ|लू|लूंगा|लूँगा|लूंगी|लूँगी|लेने|लेकर|ले|lena|lu|lun|lunga|lungi|loonga|loongi|lene|leke|lekar|le|चाहिए|chahiye`,
  'बदले|badle की|ki आग|भावना|aag|bhavna',
  'इंतक़ाम|इंतकाम|इन्तकाम|intekam|inteqam|intaqam|intkam',
  'सबक|सबक़|sabak|sabaq सिखाना|सिखाऊं|सिखाऊँ|सिखाऊंगा|सिखाऊँगा|सिखाऊंगी|सिखाऊँगी|sikhana|sikhau|sikhaun|sikhaunga|sikhaungi',
  `सबक|सबक़|sabak|sabaq सिखा|sikha ${iWill}`,
  `मज़ा|मजा|maza|maja चखा|chakha ${iWill}`,
  'मज़ा|मजा|maza|maja चखाऊंगा|चखाऊँगा|चखाऊंगी|चखाऊँगी|चखाना|chakhaunga|chakhaungi|chakhana',
  'वह|वो|वे|उसे|उन्हें|उसको|तू|तुम|wo|woh|voh|vo|use|usko|unko|tu|tum ~ मर|mar जाए|जाये|जाएं|जाएँ|जाओ|जा|jaye|jaaye|jae|jao|ja',
  'तड़पे|तड़पें|तड़पाना|तड़पाऊं|तड़पाऊँ|तड़पाऊंगा|तड़पाऊँगी|tadpe|tadape|tadpana|tadpau|tadpaunga|tadpaungi',
  'भुगतेगा|भुगतेगी|भुगतेंगे|भुगते|भुगतें|bhugtega|bhugtegi|bhugtenge|bhugte',
  'उसे|उन्हें|उसको|use|usko|unhe|unko ~ भुगतना|bhugatna|bhugtna',
  `बर्बाद|बरबाद|तबाह|barbad|barbaad|tabah|tabaah कर|kar ${iWill}`,
  'बर्बाद|बरबाद|तबाह|barbad|barbaad|tabah|tabaah करना|करूंगा|करूँगा|करूंगी|करूँगी|karna|karunga|karungi ~ चाहता|चाहती|है|chahta|chahti|hai|.',
  `${whom}|घर|गाड़ी|कपड़े|ghar|gaadi|kapde ~ जला|jala ${iWill}`,
  `टांगें|टाँगें|टांग|टाँग|हाथ|पैर|हड्डियां|हड्डियाँ|मुंह|मुँह|taang|taange|haath|pair|haddi|haddiyan|muh|munh तोड़|तोड|tod|phod|फोड़ ${iWill}`,
  `${whom} ~ नुक़सान|नुकसान|चोट|nuksan|nuqsan|nuksaan|chot पहुंचाना|पहुँचाना|पहुंचाऊं|पहुँचाऊँ|पहुंचाने|पहुँचाने|pahunchana|pahuchana|pahunchau|pahunchane`,
  `${whom} ~ कुछ|kuch|kuchh ~ कर|kar बैठूं|बैठूँ|बैठूंगा|बैठूँगा|बैठूंगी|बैठूँगी|baithu|baithun|baithunga|baithungi`,
  `ज़िंदा|जिंदा|ज़िन्दा|जिन्दा|zinda|jinda ${no} छोड़ूं|छोड़ूँ|छोड़ूंगा|छोड़ूँगा|छोड़ूंगी|छोड़ूँगी|छोडूंगा|छोडूंगी|chhodunga|chodunga|chhodungi|chodungi`,
  `चेहरे|मुंह|मुँह|chehre|muh ~ तेज़ाब|तेजाब|एसिड|acid|tezab`,
];
