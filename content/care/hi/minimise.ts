import type { MinimisingReason } from '@/core/model/phrases';

const no = 'नहीं|नही|न|nahi|nahin|nhi|na';

/** What makes it smaller than it was. Hindi. */
export const minimise = [
  {
    id: 'just',
    family: 'minimise',
    phrases: ['बस|bas|bss', 'महज़|महज|mahaz|mehez', 'यूं|यूँ|ऐसे|यूंही|यूँही|yu|yun|yuhi|aise ही|hi'],
    reason: 'इस छोटे-से शब्द से जो हुआ वह छोटा लग सकता है।',
    gentler: 'इसके बिना वाक्य अक्सर ज़्यादा कहता है: “मैंने उन्हें संदेश लिखे, और छिपाए।”',
  },
  {
    id: 'only',
    family: 'minimise',
    phrases: ['सिर्फ़|सिर्फ|sirf|sirff', 'केवल|kewal|keval', 'मात्र|matra > एक|दो|इतना|इतनी|ek|do|itna'],
    reason: 'इससे लग सकता है कि चोट ज़रूरत से ज़्यादा मानी जा रही है।',
    gentler: 'सीधी बात काफ़ी है: “यह दो बार हुआ, और मैंने किया।”',
  },
  {
    id: 'at-least',
    family: 'minimise',
    phrases: [
      'कम|kam से|se कम|kam',
      'कमसेकम|kamsekam',
      'शुक्र|shukr|shukar करो|कीजिए|करें|मनाओ|मनाइए|karo|kijiye|manao',
    ],
    reason: 'यह किसी और बुरी बात की ओर इशारा करता है, ताकि यह कम बुरी लगे।',
    gentler: '“जो मैंने किया उससे आपको चोट लगी। मुझे उसे किसी और बात से तौलना नहीं है।”',
  },
  {
    id: 'nothing',
    family: 'minimise',
    phrases: [
      `कुछ|kuch|kuchh भी|bhi? ${no} था|थी|है|हुआ|हुई|tha|thi|hai|hua|hui`,
      `कुछ|kuch|kuchh ख़ास|खास|khaas|khas ${no}`,
      `कोई|koi मतलब|matlab ${no}`,
      `मतलब|matlab ही|hi? ${no} था|थी|tha|thi|रखता|रखती|rakhta|rakhti`,
      `इतना|इतनी|उतना|उतनी|itna|itni|utna|utni भी|bhi? बुरा|बुरी|bura|buri ${no}`,
      'मामूली|mamuli|maamuli',
      `मायने|maayne|mayne ${no} रखता|रखती|रखते|rakhta|rakhti`,
    ],
    reason: 'जिन्हें चोट लगी, उनके लिए वह कुछ था।',
    gentler: '“यह मायने रखता है, क्योंकि इससे आपको चोट लगी।”',
  },
  {
    id: 'big-deal',
    family: 'minimise',
    phrases: [
      `बड़ी|बडी|badi|bari बात|चीज़|baat ${no}`,
      'छोटी|ज़रा|जरा|थोड़ी|choti|chhoti|chhotii|zara|jara|thodi सी|si बात|ग़लती|गलती|चूक|भूल|baat|galti|ghalti|chook|bhool',
      'छोटा|छोटी|chota|choti|chhoti सा|सी|sa|si? झूठ|मज़ाक़|मज़ाक|मजाक|ग़लती|गलती|jhooth|jhuth|mazak|mazaak|galti',
      `पहाड़|pahad ${no} टूटा|टूट|गिरा|toota|tuta`,
      'क्या|kya ही|hi बड़ी|badi बात|baat',
      'मज़ाक़|मज़ाक|मजाक|mazak|mazaak|majak में|mein|me? था|थी|किया|कहा|बोला|tha|thi|kiya|kaha|bola',
    ],
    reason: 'यह कितना बड़ा है, यह वही कहें जिनके साथ हुआ।',
    gentler: '“मुझे दिखता है कि यह आपके लिए बहुत बड़ी बात थी।”',
  },
  {
    id: 'one-time',
    family: 'minimise',
    phrases: [
      'एक|ek ही|hi? बार|दफ़ा|दफा|baar|bar|dafa ~ हुआ|हुई|किया|की|था|थी|तो|hua|hui|kiya|ki|tha|thi|to',
      'एक|दो|ek ही|hi बार|baar|bar|ग़लती|गलती|galti',
      'एक|दो|ek|do दो|do? बार|baar की|ki? ही|hi बात|baat',
      'एक|ek छोटी|choti|chhoti|ज़रा|zara|सी? सी|si? ग़लती|गलती|भूल|चूक|galti|bhool|chook',
    ],
    reason: 'गिनकर छोटा करना, ग़ुस्सा कम करने की माँग जैसा लग सकता है।',
    gentler: '“मैंने किया। जो हमारे बीच था, उसे तोड़ने को एक बार भी बहुत था।”',
  },
  {
    id: 'overreacting',
    family: 'minimise',
    phrases: [
      'बात|baat का|ka बतंगड़|बतंगड|batangad',
      'तिल|til का|ka ताड़|ताड|taad|tad',
      'राई|rai का|ka पहाड़|pahad',
      'ओवररिएक्ट|ओवर|overreact|overreacting|over रिएक्ट|react|reacting|कर|kar?',
      'बहुत|इतने|इतनी|ज़्यादा|ज्यादा|bahut|itne|itni|zyada|jyada सेंसिटिव|संवेदनशील|भावुक|इमोशनल|sensitive|emotional|bhavuk',
      'ज़्यादा|ज्यादा|बेकार|बेवजह|zyada|jyada|bekar|bewajah ही|hi? सोच|सोचते|सोचती|सोचता|soch|sochte|sochti',
      'नाटक|ड्रामा|तमाशा|बखेड़ा|natak|drama|tamasha कर|करते|करती|करो|बना|kar|karte|karti|karo|bana|मत|mat|mt',
      'दिल|dil पर|पे|par|pe ~ ले|लो|लें|लीजिए|लेते|लेती|लिया|लगा|lo|le|lete|leti|liya|laga',
    ],
    reason: 'यह उनके एहसास को सुनने की जगह उस पर फ़ैसला सुनाता है।',
    gentler: '“जो मैंने किया, उसके बाद आपका ऐसा महसूस करना समझ में आता है।”',
  },
] as const satisfies readonly MinimisingReason[];
