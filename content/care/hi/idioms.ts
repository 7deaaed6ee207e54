import type { Phrase } from '@/core/model/phrases';

const no = 'नहीं|नही|नहि|न|ना|कभी|nahi|nahin|nhi|nai|na|kabhi';
const die = 'मर|मरा|मरी|मरे|मरता|मरती|मरते|मरना|मरने|mar|mara|mari|marta|marti|marte|marna|marne';
const go =
  'जाऊं|जाऊँ|जाऊ|जाना|जाने|जाता|जाती|जाते|जाऊंगा|जाऊँगा|जाऊंगी|जाऊँगी|गया|गई|गयी|गए|jau|jaun|jaaun|jana|jaana|jata|jaata|jati|jaati|jaunga|jaungi|jaaunga|jaaungi|gaya|gayi|gai|रहा|रही|रहे|raha|rahi|rahe|है|hai|का|ka|की|ki|चाहता|चाहती';
const live = 'जीना|जीने|jeena|jina|jine|jeene';
const hits =
  'मारता|मारती|मारते|मारा|मारे|मारना|मारी|मार|mara|maara|marta|maarta|marti|maarti|marte|maarte|maarna|mari|maari|maar';
const me = 'मुझे|मुझको|मुझ|हमें|हमको|mujhe|mujhko|muje|hame|humein|humko';
const thing =
  'दर्द|इंतज़ार|इंतजार|याद|यादें|यादों|ग़म|गम|चुप्पी|ख़ामोशी|खामोशी|शक|अकेलापन|अकेलेपन|बात|बातें|सोच|ख़याल|खयाल|ख्याल|सवाल|गर्मी|काम|थकान|तनाव|dard|intezaar|intezar|yaad|yaadein|gham|gam|chuppi|khamoshi|shak|akelapan|baat|soch|khayal|sawal|garmi|kaam|tension|टेंशन|सपने|sapne|अफ़सोस|अफसोस|पछतावा|guilt';

/** Turns of phrase that hold a word of care and mean something else; of harm to others also its denial. Hindi. */
export const idioms: readonly Phrase[] = [
  // of harm to oneself
  `शर्म|शरम|लाज|हंसी|हँसी|हंस|हँस|भूख|प्यास|गर्मी|सर्दी|ठंड|बोरियत|डर|ख़ुशी|खुशी|sharm|sharam|hasi|hansi|has|hans|bhookh|bhukh|pyaas|garmi|thand|sardi|dar|darr|khushi ~ ${die} ~ ${go}`,
  `शर्म|शरम|लाज|हंसी|हँसी|भूख|प्यास|गर्मी|ठंड|sharm|sharam|hasi|bhookh|bhukh|garmi|thand से|के|se|ke ~ ${die} ${go}`,
  `पर|पे|par|pe ~ ${die} ${go}`,
  `चुल्लू|chullu ~ पानी|paani|pani में|मे|mein|me डूब|doob|dub ~ ${die} ${go}?`,
  `के|उनके|उसके|इनके|किसी|पापा|मां|माँ|दादी|दादा|नाना|नानी|दोस्त|पिता|ke|unke|uske|papa|maa|dadi|dada|nana|nani के|ke? मरने|मौत|marne|maut ${go} ~ बारे|ख़याल|खयाल|ख्याल|सोच|ख़बर|baare|bare|khayal|soch`,
  `की|उनकी|उसकी|दादी|दादा|पापा|ki|unki|uski|dadi की|ki? मौत|maut की|के|ki|ke ~ बारे|सोच|ख़याल|खयाल|baare|soch`,
  `डर|झूठ|शक|धोखे|फ़रेब|फरेब|ग़लतफ़हमी|तनाव|गुस्से|ग़ुस्से|अतीत|कल|यादों|इंतज़ार|इंतजार|दिखावे|चुप्पी|नफ़रत|नफरत|बदले|dar|darr|jhooth|jhuth|shak|dhokhe|tension|gusse|guilt|yaadon|intezaar|atit में|मे|mein|me|mai ~ ${live} ~ ${no} ~ चाहता|चाहती|चाहते|है|पड़े|chahta|chahti|hai|.`,
  `डर|झूठ|शक|धोखे|तनाव|गुस्से|ग़ुस्से|अतीत|यादों|दिखावे|नफ़रत|नफरत|dar|darr|jhooth|jhuth|shak|dhokhe|gusse में|मे|mein|me|mai ~ ${no} ${live}`,
  `साथ|saath|sath|बोझ|bojh|तले|नीचे|साये|साए ~ ${no} ${live}`,
  `साथ|saath|sath|बोझ|bojh|तले|साये|साए ~ ${live} ~ ${no} ~ चाहता|चाहती|चाहते|है|chahta|chahti|hai`,
  `जी|ji ${no} लगता|lagta|चाहता|chahta`,
  'मेरे|mere बिना|bina|बग़ैर|bagair पार्टी|सफ़र|शादी|दुकान|दफ़्तर|घूमने|फ़िल्म|party|trip|office|movie ~ ~ अच्छे|अच्छा|अच्छी|ख़ुश|खुश|मज़े|बेहतर|khush|accha|acha|achhi|maze|better',
  'पर|पे|par|pe जान|jaan दे|de देता|देती|दूं|दूँ|deta|deti',
  'हाथ|haath|hath काटते|काटने > हुए|को|दौड़े|hue|ko',
  'कल|सुबह|देर|जल्दी|kal|subah|der|jaldi ~ नींद|आंख|आँख|neend|aankh ~ नहीं|न|nahi ~ खुले|खुली|खुलती|khule|khuli',
  'नौकरी|करियर|दफ़्तर|शहर|job|career|office|social|सोशल|राजनीतिक|political सुसाइड|suicide|आत्महत्या',
  'सुसाइड|suicide स्क्वाड|squad',
  'ख़ुद|खुद|khud को|ko ~ मार|मारकर|maar ~ कर|के|ke|kar ~ मेहनत|पढ़ाई|काम|mehnat|kaam',
  'ख़ुद|खुद|khud को|ko ~ चोट|chot ~ खेलते|दौड़ते|गिरकर|गिरने|khelte|girne|gir|जिम|gym',
  'खेलते|दौड़ते|गिरकर|गिरते|khelte|girkar|daudte ~ ख़ुद|खुद|khud को|ko ~ चोट|chot',
  // of danger
  `${me} ~ ताना|ताने|तंज|लाइन|आंख|आँख|फ़ोन|फोन|मैसेज|गप्पें|डींगें|ठोकर|चक्कर|झपट्टा|धावा|चुटकी|लकवा|taana|tana|taane|tane|taunt|line|aankh|phone|message|call|thokar ~ ${hits}`,
  `${me} ~ ताना|ताने|तंज|taana|tana|taane|tane|taunt|लाइन|line ${hits}`,
  `${thing} ~ ${me} ~ ${hits} ~ डालेगा|डालेगी|डालेंगी|देगा|देगी|देंगी|डाले|दे|dalega|dega|degi|dalegi|रहा|रही|raha|rahi|जाता|जाती`,
  `${me} ~ ${thing} ~ ${hits} ~ डालेगा|डालेगी|डालेंगी|देगा|देगी|देंगी|dalega|dega|degi|dalegi|रहा|रही|raha|rahi|जाता|जाती`,
  `${thing} ~ ${me} ~ ${hits}`,
  `${me} ~ धक्का|dhakka लगा|पहुंचा|पहुँचा|लगता|laga|lga|pahuncha|lagta`,
  `${me} ~ लात|laat मारकर|मार > निकाल|नौकरी`,
  `मेरा|mera गला|gala ~ भर|सूख|रुंध|बैठ|bhar|sookh`,
  `भावनाओं|सपनों|अरमानों|इच्छाओं|ख़्वाहिशों|ख्वाहिशों|आवाज़|आवाज|सच|भरोसे|sapno|bhavnao|armano|khwahishon का|की|ka|ki गला|gala ~ घोंट|घोंटा|घोंटना|घोंटने|दबा|दबाया|ghont|ghonta|daba|dabaya`,
  `यादें|याद|ख़याल|खयाल|ख्याल|सपने|बातें|सवाल|परछाईं|अतीत|yaadein|yaad|khayal|sapne|baatein|sawal|atit ~ मेरा|mera ~ पीछा|peecha|picha|pichha करता|करती|करते|कर|karta|karti|karte|kar`,
  'रिश्ता|नौकरी|शादी|दोस्ती|काम|rishta|job|naukri|shaadi|dosti ~ ख़तरे|खतरे|khatre में|मे|mein|me',
  'उनसे|उससे|unse|usse ~ दूर|बिछड़ने|अलग|बात|मिलने|कहने|पूछने|door|alag|baat|milne|kehne|puchne ~ डर|डरता|डरती|dar|darr',
  `मेरे|mere साथ|saath|sath ~ ${hits} ~ मज़ाक़|मज़ाक|मजाक|गप्पें|ठहाके|गप`,
  'समय|वक़्त|वक्त|time|samay|waqt ~ सुरक्षित|safe',
  // of harm to others: denied, feared or brought about by something done
  `${no} ~ चोट|नुक़सान|नुकसान|chot|nuksan|nuqsan|nuksaan पहुंचाना|पहुँचाना|पहुंचाने|पहुँचाने|pahunchana|pahunchane`,
  `उसे|उसको|उन्हें|उनको|तुझे|तुम्हें|आपको|सबको|किसी|use|usko|unhe|unko|tujhe|tumhe|aapko|kisi ~ चोट|नुक़सान|नुकसान|chot|nuksan|nuqsan पहुंचाना|पहुँचाना|पहुंचाने|पहुँचाने|pahunchana|pahunchane ~ ${no}`,
  `बदला|बदले|badla|badle ~ लेना|लेने|ले|lena|lene ~ ${no}`,
  `बदला|badla ${no} ~ लेना|लेने|lena|lene`,
  `${no} ~ बदला|badla ~ लेना|लेने|चाहिए|lena|lene|chahiye`,
  `मारने|पीटने|maarne|peetne का|ka मन|दिल|जी|man|mann|dil ${no}`,
  'मच्छर|मक्खी|समय|वक़्त|वक्त|बाज़ी|टाइम|machhar|time ~ मार|maar दूं|दूँ|दूंगा|दिया|रहा|du|dunga',
  'बदले|badle में|मे|mein|me ~ ले|लेना|लेकर|लेने|le|lena|lene|lekar|चाहिए|chahiye',
  'बदला|badla हुआ|hua ~ ले|लेना|चाहिए|le|lena|chahiye',
  'कपड़े|दवा|सिम|कमरा|नंबर|फ़ोन|टिकट|kapde|number|phone ~ बदले|badle ~ लेना|लेने|ले|lena',
  'ग़लती|गलती|सज़ा|सजा|किया|किए|galti|saza|kiya ~ भुगतना|भुगते|bhugatna|bhugtna ~ मैं|मैंने|मुझे|main|mujhe',
];
