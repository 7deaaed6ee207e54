import type { MinimisingReason } from '@/core/model/phrases';

/** What tells it without the one who did it. Hindi. */
export const passive = [
  {
    id: 'mistakes-were-made',
    family: 'passive',
    phrases: [
      'ग़लती|गलती|भूल|चूक|galti|ghalti|bhool|bhul|chook हो|ho गई|गयी|जाती|gai|gayi|jati|jaati',
      'ग़लतियां|ग़लतियाँ|गलतियां|गलतियाँ|galtiyan|galtiya ~ हो|हुई|हुईं|होती|ho|hui|hoti|huin',
      'ग़लती|गलती|galti ~ सबसे|सब|इंसान|किसी|हर|sabse|sab|insaan|insan|har ~ होती|हो|hoti|ho',
      'भरोसा|विश्वास|bharosa|vishwas|trust टूट|toot|tut गया|gaya',
      'इंसान|insaan|insan ~ ग़लती|गलती|galti का|ka पुतला|putla',
    ],
    reason: 'इस वाक्य में वह कोई नहीं है जिसने किया।',
    gentler: '“ग़लती मैंने की। मैंने आपसे झूठ कहा।”',
  },
  {
    id: 'it-happened',
    family: 'passive',
    phrases: [
      'पता|pata नहीं|nahi|nhi|nahin कैसे|कब|kaise|kab ~ हो|ho गया|गई|gaya|gayi',
      'ऐसा|यह|ये|सब|aisa|ye|yeh|yah|sab ~ हो|ho गया|gaya',
      'ऐसी|aisi बातें|चीज़ें|baatein|cheezein हो|होती|ho|hoti',
      'जो|jo होना|hona था|tha',
      'क़िस्मत|किस्मत|हालात|वक़्त|वक्त|kismat|qismat|halat|haalat|waqt ~ ऐसा|ऐसे|ख़राब|खराब|बुरा|aisa|aise|kharab|bura ~ था|थे|थी|tha|the|thi',
      'बहक|behak|bahak गया|गई|गयी|गए|gaya|gayi|gai',
      'नशे|nashe में|मे|mein|me था|थी|हो|tha|thi|ho',
    ],
    reason: 'ऐसी बातें यहाँ अपने आप नहीं होतीं।',
    gentler: '“मैंने ऐसा होने दिया, और मेरे पास रुकने का मौक़ा था।”',
  },
  {
    id: 'out-of-hand',
    family: 'passive',
    phrases: [
      'हाथ|haath|hath से|se निकल|बाहर|फिसल|nikal|bahar|phisal',
      'बात|बातें|चीज़ें|baat|baatein ~ आगे|aage बढ़|बढ|निकल|badh|nikal ~ गई|गईं|गयी|gayi|gai',
      'बात|baat|से|se बात|baat ~ बढ़|बढ|badh ~ गई|गयी|gayi|gai',
    ],
    reason: 'यह नहीं बताता कि हाथ किसका था।',
    gentler: '“हर बार मैंने बात को आगे बढ़ाया, और आपसे छिपाया।”',
  },
] as const satisfies readonly MinimisingReason[];
