import type { Phrase } from '@/core/model/phrases';

const no = 'नहीं|नही|नहि|न|ना|मत|nahi|nahin|nhi|nai|na|mat';
const me = 'मुझे|मुझको|मुझ|हमें|हमको|mujhe|mujhko|muje|mujhey|hame|humein|humko|हमे';
const hits =
  'मारता|मारती|मारते|मारा|मारे|पीटता|पीटती|पीटते|पीटा|पीट|पिटाई|mara|maara|marta|maarta|marti|maarti|marte|maarte|peetta|pitta|peetti|peette|peet|pitai|peeta';
const blows =
  'थप्पड़|थप्पड|थपड़|तमाचा|तमाचे|चांटा|चाँटा|चांटे|लात|लातें|लातों|घूंसा|घूँसा|घूंसे|मुक्का|मुक्के|बेल्ट|डंडे|डंडा|thappad|thappar|thapad|tamacha|chanta|laat|lat|mukka|mukke|ghoonsa|belt|danda|dande';
const gives = 'दिया|देता|देती|देते|मारा|मारता|मारते|मारती|dia|diya|deta|deti|dete|mara|maara|marta';
const closeOne =
  'पति|पत्नी|शौहर|बीवी|मंगेतर|बॉयफ्रेंड|गर्लफ्रेंड|पापा|पिता|मम्मी|मां|माँ|भाई|बहन|बेटे|चाचा|मामा|ससुर|सास|ससुराल|देवर|साथी|pati|patni|shauhar|shohar|biwi|bivi|husband|wife|boyfriend|girlfriend|papa|pita|mummy|maa|bhai|bete|chacha|mama|sasur|saas|sasural|devar|partner|bf|gf';
const them = 'उनसे|उससे|इनसे|इससे|unse|usse|inse|isse';
const fear = 'डर|डरता|डरती|डरते|ख़ौफ़|खौफ़|खौफ|दहशत|dar|darr|darta|darti|darte|khauf|dahshat';
const very = 'मुझे|बहुत|इतना|भी|ही|अब|सच|काफ़ी|काफी|mujhe|bahut|bohot|itna|bhi|hi|ab|sach|kaafi|kafi|में|mein|bht';
const willKill =
  'डालेगा|डालेगी|डालेंगे|डाले|डालें|देगा|देगी|देंगे|दे|दें|daalega|dalega|dalegi|daalegi|dega|degi|denge|dalenge|daalenge|dale|daale|de';
const lets = 'देता|देती|देते|दिया|दे|देगा|देंगे|deta|deti|dete|diya|de|denge';
const safe = 'सुरक्षित|महफ़ूज़|महफूज़|महफूज|सेफ़|सेफ|surakshit|mehfooz|mahfooz|safe';
const holds =
  'चाकू|बंदूक|बंदूक़|पिस्तौल|कट्टा|हथियार|तेज़ाब|तेजाब|एसिड|हथौड़ा|chaku|chaaku|chakoo|bandook|banduk|pistol|gun|knife|acid|tezab|tezaab|katta';

/** Danger from somebody, in Hindi and in Hindi written with Latin letters (guidance, section 5, crisis content, b). */
export const danger: readonly Phrase[] = [
  `${me} ~ ${hits}`,
  `${me} ~ ${blows} ~ ${hits}|मारी|मारीं|जड़|जड़ा|खाने|maari|mari|jad`,
  `${me} ~ ${blows}`,
  `${me} ~ धक्का|धक्के|dhakka|dhakke ~ ${gives}`,
  'मेरे|mere|हमारे|hamare साथ|saath|sath ~ मारपीट|मार|हाथापाई|ज़बरदस्ती|जबरदस्ती|बलात्कार|रेप|हिंसा|maarpeet|marpeet|marpit|zabardasti|jabardasti|rape|hinsa|violence',
  'मारपीट|मार-पीट|maarpeet|marpeet|marpit|maarpit',
  'मार|maar|mar पीट|peet|pit',
  'मुझ|मुझपर|मुझपे|मेरे|mujh|mujhpar|mujhpe|mere ~ हाथ|haath|hath उठाता|उठाती|उठाते|उठाया|उठा|उठाना|उठाने|uthata|uthati|uthate|uthaya|utha|uthana',
  'हाथ|haath|hath उठाता|उठाती|उठाते|उठाया|uthata|uthati|uthate|uthaya > है|हैं|था|थे|मुझ|hai|he|tha|the|mujh|mujhpar|mujhpe|और|aur|.',
  'गला|gala|galaa ~ दबा|दबाता|दबाती|दबाया|दबाने|दबाते|घोंट|घोंटा|घोंटने|घोंटता|पकड़|पकड़ा|पकड़ा|dabaya|dabata|dabane|daba|dabati|ghonta|ghont|ghontne|pakda|pakad',
  'मेरे|mere बाल|baal|bal ~ पकड़|पकड़कर|पकड़े|खींच|खींचे|खींचा|खींचता|खींचकर|pakad|pakde|kheench|kheenche|kheenchta|khinche|nochta',
  'हाथ|बाज़ू|बाजू|कलाई|haath|hath|baazu|kalai मरोड़|मरोड़ा|मरोड़ता|मरोड़ी|मरोड़ते|marod|maroda|marodta|marodi',
  `${holds} ~ दिखा|दिखाया|दिखाता|दिखाकर|दिखाई|तान|तानी|तानकर|निकाला|निकाली|निकाल|फेंक|फेंकने|फेंकेगा|लेकर|डालने|dikha|dikhaya|dikhata|dikhake|nikala|nikal|nikali|phenk|phenkne|fek|fekne|taan|leke|lekar`,
  'गर्दन|गले|gardan|gale पर|पे|par|pe चाकू|छुरी|chaku|chaaku|churi',
  `${me} ~ धमकी|धमकियां|धमकियाँ|धमकाता|धमकाती|धमकाते|धमकाया|dhamki|dhamkiyan|dhamkiya|dhamkata|dhamkati|dhamkate|dhamkaya|dhamka|धमका`,
  'जान|मारने|मार|जलाने|पीटने|तेज़ाब|तेजाब|jaan|maarne|marne|maar|jalane|tezab|acid ~ धमकी|धमकियां|धमकियाँ|dhamki|dhamkiyan|dhamkiya',
  'धमकाता|धमकाती|धमकाते|dhamkata|dhamkati|dhamkate',
  `${them} ${very}? ${very}? ${fear}`,
  `${fear} लगता|लगने|lagta|lagne है|hai|लगा|laga? ${them}`,
  `${closeOne} से|se ${very}? ${very}? ${fear}`,
  `${me} ~ मार|maar|mar ${willKill}`,
  `${me} ~ जला|jala ${willKill}`,
  'जान|jaan|jan से|se मारने|मार|maarne|marne|maar|mar ~ धमकी|कोशिश|देगा|देगी|देंगे|डालेगा|डालेगी|डालेंगे|दे|dhamki|koshish|dega|degi|denge|dalega|dalegi|dalenge|daalega',
  `निकलने|nikalne ही|hi? ${no} ${lets}`,
  `घर|बाहर|मायके|काम|ghar|bahar|baahar|mayke|maike|kaam ~ जाने|jaane|jane ही|hi? ${no} ${lets}`,
  `किसी|kisi से|se मिलने|बात|milne|baat करने|karne? ही|hi|भी|bhi? ${no} ${lets}`,
  `${no} निकलने|मिलने|nikalne|milne ${lets}`,
  `${me} ~ कमरे|घर|बाथरूम|kamre|ghar|room|bathroom में|मे|mein|me|mai ~ बंद|क़ैद|कैद|लॉक|band|kaid|qaid|lock`,
  `घर|ghar ~ जाने|लौटने|jaane|jane|lautne|आने|aane से|में|मे|se|mein|me|का|ka ~ ${fear}`,
  `घर|घर|ghar ~ ${fear} लगता|lagta`,
  `मैं|मै|मुझे|घर|main|mai|mujhe|ghar ~ ${safe} ~ ${no}`,
  `${no} ${safe}`,
  'मेरी|हमारी|बच्चों|meri|hamari|bachchon|bachon ~ जान|jaan|jan ~ ख़तरा|खतरा|ख़तरे|खतरे|khatra|khatre|khatraa',
  'जान|jaan|jan का|को|ka|ko ख़तरा|खतरा|khatra',
  'मैं|मै|हम|बच्चे|main|mai|hum|bachche|bache ~ ख़तरे|खतरे|khatre में|मे|mein|me',
  'मेरा|mera ~ पीछा|peecha|picha|pichha|peechha करता|करती|करते|कर|किया|karta|karti|karte|kar|kiya',
  'बलात्कार|बलत्कार|रेप|balatkar|balaatkar|rape|molest|यौन|छेड़छाड़|chhedchhad|chedchad',
  'ज़बरदस्ती|जबरदस्ती|ज़बर्दस्ती|zabardasti|jabardasti|jabrdasti ~ संबंध|सम्बन्ध|संबध|सेक्स|छुआ|छूता|छूते|छूने|सोने|sex|sambandh|chhua|chhuta|touch|chhune|sone|physical',
  'घरेलू|gharelu|domestic हिंसा|hinsa|violence|वायलेंस',
  'मेरे|mere साथ|saath|sath ~ क्या|कुछ|kya|kuch|kuchh ~ कर|kar दे|देगा|देगी|डाले|बैठे|बैठेगा|बैठेगी|de|dega|degi|dale|baithe|baithega',
  'दहेज|dahej के|ke लिए|लिये|liye ~ सताते|सताता|सताया|मारते|मारता|मारा|जलाया|परेशान|तंग|प्रताड़ित|satate|marte|maarte|pareshan|tang',
  'मुझ|मेरे|mujh|mere पर|ऊपर|पे|par|pe|upar ~ फेंका|फेंकी|फेंकता|फेंकती|फेंककर|phenka|phenki|feka|fenka|phekta',
  'जान|jaan|jan से|se डर|dar',
  'वह|वो|उसने|उन्होंने|wo|woh|voh|usne|unhone ~ जान|jaan से|se ~ मार|maar|mar',
];
