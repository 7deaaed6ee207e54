import type { MinimisingReason } from '@/core/model/phrases';

const iWill =
  'करूंगा|करूँगा|करूंगी|करूँगी|रहूंगा|रहूँगा|रहूंगी|रहूँगी|दूंगा|दूँगा|दूंगी|दूँगी|बोलूंगा|बोलूँगा|बोलूंगी|बोलूँगी|कहूंगा|कहूँगा|कहूंगी|कहूँगी|रखूंगा|रखूँगा|रखूंगी|रखूँगी|निभाऊंगा|निभाऊँगा|निभाऊंगी|निभाऊँगी|बताऊंगा|बताऊँगा|बताऊंगी|बताऊँगी|छिपाऊंगा|छिपाऊँगा|छिपाऊंगी|छिपाऊँगी|छुपाऊंगा|छुपाऊँगा|छुपाऊंगी|छुपाऊँगी|होगा|होगी|karunga|karungi|karoonga|karoongi|rahunga|rahungi|dunga|dungi|bolunga|bolungi|kahunga|kahungi|rakhunga|rakhungi|nibhaunga|nibhaungi|bataunga|bataungi|chupaunga|chupaungi|chhupaunga|chhupaungi|hoga|hogi|sakta|sakti|सकता|सकती|तोड़ूंगा|तोड़ूँगा|तोड़ूंगी|तोड़ूँगी|todunga|todungi|दुखाऊंगा|दुखाऊँगा|दुखाऊंगी|दुखाऊँगी';
const no = 'नहीं|नही|न|ना|nahi|nahin|nhi|na';

/** What promises more than anybody can keep. Hindi. */
export const grand = [
  {
    id: 'always',
    family: 'grand',
    phrases: [
      `हमेशा|सदा|hamesha|sada ~ ${iWill}`,
      'ज़िंदगी|जिंदगी|ज़िन्दगी|जिन्दगी|उम्र|जीवन|zindagi|jindagi|umar|umr|jeevan भर|bhar|के|ke',
      'सारी|पूरी|saari|sari|poori|puri ज़िंदगी|जिंदगी|उम्र|zindagi|jindagi|umar|umr',
      'सात|saat जन्म|जन्मों|janm|janmon|janmo',
    ],
    reason: '“हमेशा” किसी के भी वादे से बड़ा है।',
    gentler: '“इस हफ़्ते मेरी ओर से … होगा। वह आपको दिखेगा।”',
  },
  {
    id: 'never-again',
    family: 'grand',
    phrases: [
      `कभी|kabhi ~ ${no} ~ ${iWill}`,
      `दोबारा|दुबारा|फिर|आगे|आइंदा|आगे|dobara|dubara|phir|fir|aage|aainda|ainda से|se? कभी|kabhi? ~ ${no} ~ ${iWill}`,
      `अब|ab से|se? ~ कभी|kabhi ~ ${no}`,
      `फिर|दोबारा|दुबारा|phir|fir|dobara|dubara कभी|kabhi ~ ${no}`,
    ],
    reason: 'एक छोटा वादा जो निभे, बड़े वादे से ज़्यादा कहता है।',
    gentler: '“जब मन फिर उस ओर खिंचे, तो उसी दिन मेरी ओर से आपको पता चले।”',
  },
  {
    id: 'anything',
    family: 'grand',
    phrases: [
      `कुछ|सब|सबकुछ|kuch|kuchh|sab|sabkuch भी|कुछ|bhi|kuch|kuchh? ~ ${iWill} ~ आपके|तुम्हारे|aapke|apke|tumhare`,
      `कुछ|kuch|kuchh भी|bhi ~ ${iWill}`,
      'जो|जैसा|jo|jaisa आप|तुम|aap|tum ~ कहें|कहेंगे|कहो|कहोगे|कहोगी|चाहें|चाहो|बोलो|कहेंगी|चाहेंगे|kahe|kahenge|kaho|kahoge|kahogi|chahe|chahen|chaho|bolo',
      'आपके|तुम्हारे|aapke|apke|tumhare लिए|लिये|liye ~ जान|jaan',
    ],
    reason: 'सब कुछ निभाना मुश्किल है, और उस पर यक़ीन करना भी।',
    gentler: '“एक बात जो मैं बदलूँ, वह यह है: …”',
  },
  {
    id: 'whatever-it-takes',
    family: 'grand',
    phrases: [
      'क़सम|कसम|सौगंध|kasam|qasam|saugandh',
      'चाहे|chahe जो|कुछ|jo|kuch|kuchh भी|bhi? हो|करना|ho|karna',
      'हर|har हाल|क़ीमत|कीमत|haal|keemat|kimat में|पर|mein|me|par',
      'जान|jaan दे|de दूंगा|दूँगा|दूंगी|दूँगी|dunga|dungi',
    ],
    reason: 'बड़ी क़सम में पहला क़दम अनकहा रह सकता है।',
    gentler: '“मेरा पहला क़दम … है, रविवार तक।”',
  },
] as const satisfies readonly MinimisingReason[];
