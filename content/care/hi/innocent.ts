import type { Phrase } from '@/core/model/phrases';

const no = 'नहीं|नही|न|ना|मत|बिना|nahi|nahin|nhi|na|mat|bina';

/** Hindi phrases that hold a word of the phrase check and mean something else, or do the very opposite: own it. */
export const innocent: readonly Phrase[] = [
  // bas: the vehicle; in one’s power; enough
  'बस|bas में|मे|से|स्टैंड|स्टॉप|अड्डे|अड्डा|का|की|छूट|पकड़|mein|me|se|stand|stop|adda|adde|ka|ki',
  'मेरे|अपने|उनके|आपके|mere|apne|unke|aapke बस|bas का|में|की|ka|mein|me|ki',
  'एक|अगली|आख़िरी|आखिरी|स्कूल|ek|agli|aakhri|school बस|bas',
  'इतना|itna ही|hi? बस|bas',
  // only: one’s own doing; not only
  'सिर्फ़|सिर्फ|केवल|sirf|kewal मेरा|मेरी|मेरे|मैं|मैंने|मुझसे|मुझ|मुझे|mera|meri|mere|main|maine|mujhse|mujhe',
  'न|ना|na सिर्फ़|सिर्फ|केवल|sirf|kewal',
  `सिर्फ़|सिर्फ|केवल|sirf|kewal ~ ${no}`,
  'सिर्फ़|सिर्फ|sirf सच|सुनना|सुनूं|सुनूँ|आपकी|आपको|इस|इतना|sach|sunna|aapki|aapko|is',
  'यूं|यूँ|yu|yun ही|hi ~ नहीं|nahi',
  'ऐसे|aise ही|hi लोगों|दिन|शब्द|log|logon|din',
  // nothing; one time; small
  `कुछ|kuch|kuchh भी|bhi? ${no} ~ छिपाया|छुपाया|बताया|कहा|किया|माँगना|चाहिए|सुना|chhupaya|chupaya|bataya|kaha|kiya|chahiye`,
  'कुछ|kuch|kuchh भी|bhi? नहीं|nahi है|hai ~ जो|jo',
  `बड़ी|badi बात|baat ${no} ~ कहकर|कहना|मानना|बोलकर|kehkar|kehna`,
  'एक|ek बार|baar|bar ~ पूछा|पूछना|बताया|फिर|और|जब|puchha|poocha|phir|fir|aur|jab',
  'एक|ek बार|baar|bar भी|bhi ~ था|थी|बहुत|tha|thi|bahut',
  'माफ़|माफ|maaf करें|karen , ~ ज़रूरी|जरूरी|zaruri नहीं|nahi',
  'एक|ek ही|hi बात|रास्ता|घर|शहर|कमरे|baat|ghar|shehar',
  'एक|ek बार|baar ~ भी|bhi ~ नहीं|nahi',
  `${no} ~ मामूली|छोटी|mamuli|choti ~`,
  'मामूली|छोटी|mamuli|choti ~ बात|baat ~ नहीं|nahi|nhi',
  // judged feelings, denied
  `आपने|आप|तुमने|तुम|aapne|aap|tumne|tum ~ ज़्यादा|ज्यादा|बहुत|zyada|bahut ~ ${no} ~ सोचा|सोच|सोचते|sensitive|सेंसिटिव`,
  `${no} ~ ज़्यादा|ज्यादा|बहुत|zyada|jyada|bahut ~ सोच|सेंसिटिव|भावुक|soch|sensitive`,
  // shift: what owns it
  `आपकी|तुम्हारी|aapki|apki|tumhari ~ ग़लती|गलती|वजह|galti|wajah ~ ${no}`,
  `आपकी|तुम्हारी|aapki|apki|tumhari ही|hi|कोई|koi? ग़लती|गलती|galti ${no}`,
  `आप|तुम|aap|tum ~ ज़िम्मेदार|जिम्मेदार|वजह|zimmedar|wajah ~ ${no}`,
  'आपकी|तुम्हारी|aapki|tumhari वजह|wajah से|se ~ हिम्मत|सीखा|ख़ुशी|खुशी|अच्छा|बेहतर|सँभला|संभला|himmat|seekha|khushi|accha',
  'क्योंकि|kyunki|kyuki आपको|तुम्हें|आपका|aapko|tumhe|aapka ~ चोट|सच|हक़|हक|भरोसा|दुख|chot|sach|haq|hak|bharosa|dukh',
  'क्योंकि|kyunki|kyuki आपने|तुमने|aapne|tumne ~ भरोसा|यक़ीन|यकीन|विश्वास|पूछा|bharosa|yakeen|yaqeen|vishwas|poocha|puchha',
  'क्योंकि|kyunki आप|तुम|aap|tum ~ हक़दार|हकदार|सही|मायने|haqdar|hakdar|sahi',
  'अगर|agar आप|तुम|aap|tum ~ चाहें|चाहो|चाहते|पूछें|बात|तैयार|chahe|chahen|chaho|chahte|puchhe|baat',
  `आपने|तुमने|aapne|tumne ~ कभी|kabhi ~ ${no} ~ माँगा|मांगा|झूठ|छोड़ा|तोड़ा|शक|कहा|manga|jhooth|chhoda|toda|shak`,
  'आप|तुम|aap|tum भी|bhi ~ हक़दार|हकदार|थके|इंसान|haqdar|hakdar|insaan',
  'आपने|तुमने|aapne|tumne भी|bhi ~ खोया|सहा|झेला|भुगता|khoya|saha|jhela',
  'आपका|तुम्हारा|aapka|tumhara भी|bhi ~ दुख|हक़|हक|दर्द|dukh|haq|hak|dard',
  'आपने|तुमने|aapne|tumne ही|hi ~ भरोसा|साथ|सँभाला|संभाला|bharosa|saath|sambhala',
  // if, but: asked about, or turned towards owning it
  `, लेकिन|मगर|पर|lekin|magar|par|but ~ बहाना|वजह|सफ़ाई|सफाई|bahana|wajah|safai ~ ${no}`,
  `, लेकिन|मगर|पर|lekin|magar|par|but मैंने|फिर|मेरा|यह|ये|maine|phir|fir|mera|ye ~ झूठ|छिपाया|छुपाया|चुना|चुनाव|किया|ग़लत|गलत|jhooth|jhuth|chhupaya|chupaya|chuna|chunav|kiya|galat`,
  `, लेकिन|मगर|पर|lekin|magar|par ~ ग़लत|गलत|मेरी|मेरा|galat|meri|mera ~ ग़लती|गलती|चुनाव|था|galti|chunav|tha`,
  `${no} ~ , लेकिन|मगर|पर|बल्कि|lekin|magar|par`,
  'है|था|थी|hai|tha|thi लेकिन|मगर|lekin|magar ~ बहाना|bahana ~ नहीं|nahi',
  // passive: with the one who did it
  'मुझसे|मेरे|मेरी|मैंने|mujhse|mere|meri|maine ~ ग़लती|गलती|भूल|चूक|ग़लतियां|ग़लतियाँ|गलतियां|गलतियाँ|galti|bhool|chook|galtiyan ~ हो|हुई|हुईं|ho|hui ~ गई|गयी|गईं|gai|gayi?',
  'मेरी|मेरे|मुझसे|meri|mere|mujhse वजह|झूठ|किए|हाथों|wajah|jhooth|jhuth|kiye ~ ~ भरोसा|विश्वास|bharosa|vishwas|trust टूट|toot|tut गया|gaya',
  'भरोसा|विश्वास|bharosa|vishwas|trust टूट|toot|tut गया|gaya ~ मैंने|मेरी|मेरे|maine|meri|mere',
  'जब|कैसे|क्या|जैसे|कब|jab|kaise|kya|kab ~ यह|ये|ऐसा|सब|ye|aisa|sab ~ हो|ho गया|gaya',
  'ऐसा|aisa अपने|apne आप|aap ~ नहीं|nahi ~ हो|ho गया|gaya',
  // pressure: lifted instead
  `माफ़|माफ|maaf|maf ~ ${no} ~ कर|करना|करें|kar|karna|karen`,
  `${no} ~ माफ़|माफ|माफ़ी|माफी|maaf|maf|maafi|mafi ~ कर|करना|करें|करने|kar|karna|दें|दो|do`,
  `माफ़|माफ|maaf|maf करना|करें|करने|कर|karna|karne|kar ~ या|ज़रूरी|जरूरी|आपका|आपकी|आप|न|ya|zaruri|aapka|aapki|aap`,
  `माफ़|माफ|maaf|maf कर|kar देना|दें|dena ~ ${no}`,
  `आपकी|तुम्हारी|aapki|apki|tumhari माफ़ी|माफी|maafi|mafi ~ ${no}`,
  `भूल|भुला|bhool|bhul|bhula जाओ|जाइए|जाएं|जाएँ|दें|jao|jaiye|jaye ~ ${no}`,
  `${no} ~ भूल|bhool|bhul जाओ|जाइए|जाएं|जाएँ|jao|jaiye|jaye`,
  'मैं|maine|main|मैंने ~ भूल|bhool|bhul जा|गया|गई|ja',
  `${no} ~ आगे|aage बढ़ना|बढ़ने|बढ़ें|badhna|badhne`,
  `आगे|aage बढ़ना|बढ़ें|बढ़ने|badhna|badhe|badhne ~ ${no}|या|ya|आपका|आप|aap`,
  'कब|kab तक|tak ~ लौटना|लौटूँ|घर|पहुँचना|ठहरना|lautna|ghar|नहीं|nahi|चलेगा',
  'जब|jab तक|tak',
  'कितनी|kitni बार|baar ~ झूठ|छिपाया|छुपाया|तोड़ा|jhooth|jhuth|chhupaya|toda',
  'मैंने|maine ~ सॉरी|sorry ~ कहा|बोला|kaha|bola ~ बहुत|जल्दी|देर|बिना|bahut|jaldi|der|bina',
  // grand: not one’s own promise, or kept small
  `हमेशा|hamesha ~ ${no} ~ सकता|सकती|sakta|sakti`,
  `कभी|kabhi ~ ${no} ~ पूछूंगा|पूछूँगा|जल्दी|दबाव|कहूंगा|कहूँगा`,
  `वादा|vaada|wada ~ ${no} ~ सकता|सकती|करता|करती`,
  'अब|ab तक|tak कभी|kabhi नहीं|nahi',
];
