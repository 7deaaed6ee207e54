import type { Phrase } from '@/core/model/phrases';

const no = 'नहीं|नही|नहि|नई|न|ना|मत|nahi|nahin|nahii|nhi|nai|na|mat';
const to = 'को|ko';
const harm =
  'मार|मारना|मारने|मारूं|मारूँ|मारू|मारा|मारता|मारती|ख़त्म|खत्म|ख़तम|खतम|नुक़सान|नुकसान|चोट|काट|काटना|काटने|काटा|काटता|काटती|जला|जलाना|जलाने|जलाया|जलाता|जलाती|फांसी|फाँसी|मिटा|मिटाना|मिटाने|maar|maarna|maarne|maru|marna|maara|khatam|khatm|nuksan|nuqsan|nuksaan|nuqsaan|chot|kaat|kaatna|kaatne|kaata|kaati|jala|jalana|jalaya|faansi|fansi|phansi|mita|mitana|hurt|kill|harm|हर्ट|किल|हार्म';
const wants = 'चाहता|चाहती|चाहते|चाहूं|चाहूँ|है|हैं|chahta|chahti|chahte|chahtaa|chahtii|hai|he|h';
const die = 'मरना|मरने|marna|marne';
const iWould =
  'जाऊं|जाऊँ|जाऊ|जाउं|जाउ|जाना|जाने|जाऊंगा|जाऊँगा|जाऊंगी|जाऊँगी|जाउंगा|जाउंगी|जाती|जाता|jaun|jau|jaaun|jaau|jaoon|jana|jaana|jane|jaane|jaunga|jaungi|jaaunga|jaaungi|jaoonga|jaoongi|jaati|jata|jaata|jati';
const life = 'ज़िंदगी|जिंदगी|ज़िन्दगी|जिन्दगी|ज़िदंगी|जिदंगी|जीवन|zindagi|jindagi|zindgi|jindgi|jeevan|life|लाइफ़|लाइफ';
const alive = 'ज़िंदा|जिंदा|ज़िन्दा|जिन्दा|जीवित|zinda|jinda|jeevit';
const live = 'जीना|जीने|jeena|jina|jine|jeene|jinaa';
const whyLive =
  'वजह|मतलब|मन|इच्छा|दिल|जी|मक़सद|मकसद|फ़ायदा|फायदा|चाह|चाहत|शौक|शौक़|हिम्मत|ताक़त|ताकत|सहारा|उम्मीद|wajah|vajah|matlab|man|mann|iccha|ichha|dil|ji|maqsad|maksad|fayda|faida|chah|himmat|taqat|umeed|ummeed|reason';
const heart = 'मन|दिल|जी|इच्छा|man|mann|dil|jee|ji|iccha|ichha';
const thought =
  'ख़याल|खयाल|ख्याल|ख़्याल|सोच|सोचता|सोचती|सोचना|विचार|बारे|मन|इच्छा|दिल|जी|khayal|khyal|khayaal|khyaal|soch|sochta|sochti|vichar|baare|bare|man|mann|iccha|ichha|dil|ji|jee';
const of = 'का|की|के|ka|ki|ke';
const doIt = 'दूं|दूँ|दू|दूंगा|दूँगा|दूंगी|दूँगी|देना|देने|देता|du|dun|doon|dunga|dungi|doonga|doongi|dena|dene';

/** Harm to oneself, in Hindi and in Hindi written with Latin letters. Wide; the idioms narrow. */
export const harmToSelf: readonly Phrase[] = [
  `ख़ुद|खुद|khud|khudd ${to} ~ ${harm}`,
  `ख़ुदको|खुदको|khudko ~ ${harm}`,
  `अपने|apne आप|aap ${to} ~ ${harm}`,
  `अपनेआप|apneaap ${to} ~ ${harm}`,
  `अपने|apne ${to} ~ ${harm}`,
  'आत्महत्या|आत्महत्त्या|आत्मह्त्या|ख़ुदकुशी|खुदकुशी|ख़ुदक़ुशी|सुसाइड|सुसाईड|सुइसाइड|सुसाइडल|suicide|sucide|suside|suicidal|aatmahatya|atmahatya|aatmhatya|atmhatya|aatmhatyaa|khudkushi|khudkhushi|khudkusi',
  `${die} ${wants}`,
  `${die} ही|hi ${wants}`,
  `${die} ${of} ~ ${thought}`,
  `मर|mar ${iWould}`,
  'मर|mar गया|गई|गयी|gaya|gayi|gai होता|होती|hota|hoti',
  `${heart} ~ मर|mar ${iWould}`,
  'मौत|maut|मौत ~ आ|aa|चाहिए|chahiye|chaiye ~ जाए|जाये|जाती|jaye|jae|jaaye|चाहिए|chahiye|.',
  `मौत|maut ${of} ~ ${thought}`,
  `${live} ~ ${no} ~ ${wants}`,
  `${live} ${of} ~ ${whyLive} ~ ${no}|ख़त्म|खत्म|ख़तम|khatam|khatm|मर|गई|गया|gayi|gaya|बची|बचा|क्या|kya`,
  `${live} ${of} क्या|kya`,
  `${no} ${live}`,
  `${no} जिया|jiya|जीया जाता|जाएगा|जायेगा|जा|jata|jaata|jayega|ja`,
  `जी|jee|ji ${no} सकता|सकती|सकते|पा|पाऊंगा|पाऊँगा|पाऊंगी|पाऊँगी|sakta|sakti|pa|paa|paunga|paungi`,
  `${live} से|se ~ थक|तंग|ऊब|मन|thak|tang|mann|man`,
  `${alive} ~ ${no} ~ रहना|रहने|रहूं|रहूँ|rehna|rahna|rehne|rahu`,
  `${alive} रहना|रहने|rehna|rahna|rehne|rahne ~ ${no}|क्या|kya`,
  `${alive} ही|hi? क्यों|kyu|kyun|kyon`,
  `${life} ~ ख़त्म|खत्म|ख़तम|खतम|समाप्त|khatam|khatm कर|करना|करने|करूं|करूँ|kar|karna|karne|karu`,
  `${life} से|se ~ तंग|थक|हार|ऊब|परेशान|छुटकारा|tang|thak|haar|har|pareshan|chutkara|chhutkara`,
  `${life} ~ ${no} चाहिए|chahiye|chaiye`,
  `जान|jaan|jan दे|de ${doIt}`,
  `अपनी|apni जान|jaan|jan ~ दे|देना|देने|ले|लेना|लेने|लूं|लूँ|de|dena|dene|le|lena|lene|lu|loon`,
  `सब|सबकुछ|sab|sabkuch ~ ख़त्म|खत्म|ख़तम|khatam|khatm कर|kar ${doIt}`,
  `दुनिया|duniya|duniyaa से|se ~ चला|चली|उठ|विदा|जाना|chala|chali|uth|jana|jaana ~ जाऊं|जाऊँ|जाऊ|जाना|जाती|चाहता|चाहती|है|jau|jaun|jana|jaana|chahta|chahti|hai`,
  `दुनिया|duniya|duniyaa में|मे|mein|me|mai ~ ${no} ~ रहना|रहूं|रहूँ|जीना|rehna|rahna|jeena|jina|रुकना`,
  `काश|kaash|kash|काश ~ पैदा|paida|जन्म|janm ~ ${no} ~ होता|होती|हुआ|हुई|लिया|लेता|लेती|hota|hoti|hua|hui|liya|leta|leti`,
  'मेरे|mere बिना|bina|बग़ैर|बगैर|bagair ~ बेहतर|अच्छे|अच्छा|ख़ुश|खुश|चैन|सुखी|आराम|behtar|khush|acche|ache|achhe|accha|better|chain|sukhi|aaram',
  'मेरे|mere मरने|marne',
  'मेरी|meri मौत|maut',
  `मैं|main|mai ही|hi? ${no} रहूं|रहूँ|रहू|रहूंगा|रहूँगा|रहूंगी|रहूँगी|rahu|rahun|rahoon|rahunga|rahungi|rahoongi`,
  `कभी|kabhi ही|hi? ${no} उठूं|उठूँ|उठू|जागूं|जागूँ|uthu|uthun|uthoon|jagu|jagun|jaagu`,
  `नींद|neend|nind|आंख|आँख|आंखें|आँखें|aankh ~ ${no} उठूं|उठूँ|खुले|खुलें|khule|uthu|uthun`,
  'हमेशा|hamesha के|ke लिए|लिये|liye|lie सो|ग़ायब|गायब|so|gayab|gaayab',
  'फांसी|फाँसी|fansi|faansi|phansi|phaansi पर|par? लगा|लगाना|लगाकर|लगाने|लगाऊं|लगाऊँ|लटक|लटकना|झूल|ले|laga|lagana|lagane|lagau|latak|lena|le',
  'पंखे|pankhe से|se ~ लटक|लटकना|लटकने|लटकूं|लटकूँ|झूल|latak|latakna|jhool|फंदा|फाँसी|फांसी|fansi',
  'फंदे|फंदा|phanda|fanda ~ झूल|लटक|डाल|jhool|latak|daal',
  'ज़हर|जहर|ज़हर|zeher|zehar|jahar|jeher|zahar ~ खा|खाना|खाने|खाकर|खाऊं|खाऊँ|पी|पीना|पीने|पीकर|kha|khana|khane|khakar|khau|pee|pi|pina|peena|पीलूं|ले',
  'नींद|neend|nind ~ गोलियां|गोलियाँ|गोली|goliyan|goliya|goliyaan|goli|pills ~ खा|ले|निगल|खाकर|kha|le|nigal|khakar|khaa',
  'सारी|बहुत|ढेर|इतनी|पूरी|saari|sari|bahut|dher|itni|poori ~ गोलियां|गोलियाँ|दवाइयां|दवाइयाँ|दवाएं|goliyan|goliya|dawaiyan|dawai|pills|tablets ~ खा|ले|निगल|kha|le|nigal',
  'छत|पुल|बालकनी|बिल्डिंग|इमारत|खिड़की|ट्रेन|रेल|पहाड़ी|chhat|chat|pul|bridge|balcony|building|khidki|train ~ कूद|कूदना|कूदने|कूदूं|कूदूँ|छलांग|छलाँग|kood|kud|koodna|koodne|kudna|kudne|chhalang',
  'नदी|कुएं|कुएँ|कुआं|nadi|kuen|kue|kuan ~ कूद|कूदना|कूदने|kood|kud|koodna|kudna',
  'कूद|kood|kud जाऊं|जाऊँ|जाऊ|jau|jaun|jaaun',
  'ट्रेन|रेल|पटरी|गाड़ी|train|patri|gaadi ~ आगे|सामने|नीचे|aage|saamne|neeche|niche ~ कूद|लेट|आ|कट|kood|kud|let|kat|aa ~ जाऊं|जाऊँ|जाना|जाती|जाता|जाने|jau|jaun|jana|jaana|jane',
  'नस|नसें|कलाई|कलाइयां|nas|nass|nasein|kalai काट|काटना|काटने|काटी|काटता|काटती|काटूं|काटूँ|kaat|kat|kaatna|kaatne|kaati|katne|katna|kaatu',
  'हाथ|बांह|बाँह|haath|hath|baah काटना|काटने|काटती|काटता|काटे|काटूं|काटूँ|kaatna|kaatne|kaatti|kaatta|kaatu',
  'ब्लेड|blade|बलेड ~ काट|काटना|काटने|काटा|काटती|काटता|चलाया|चलाना|kaat|kaata|kaati|kaatna|kaatne|kaatti|kaatta|chalaya|maara|mara|मारा',
  'ब्लेड|blade|बलेड से|se ~ हाथ|कलाई|बांह|बाँह|पैर|ख़ुद|खुद|haath|hath|kalai|pair|khud',
  'मैं|main|mai रहूं|रहूँ|रहू|rahu|rahun या|ya न|ना|नहीं|na|nahi रहूं|रहूँ|रहू|rahu|rahun',
  `जान|jaan|jan देने|dene ${of} ~ ${thought}`,
  'अपना|apna गला|gala ~ काट|घोंट|दबा|काटना|kaat|ghont|daba',
  'डूब|doob|dub मरूं|मरूँ|मर|मरना|मरने|maru|marun|mar|marna|marne',
  'सेल्फ़|सेल्फ|self हार्म|harm|harming|हर्ट|hurt',
  'सेल्फहार्म|selfharm',
  'kill|hurt|end|harm|killing|hurting|cutting myself',
  'end my life',
  'want|wanna to? die',
  'die करना|karna|hona|होना|ho|हो',
];
