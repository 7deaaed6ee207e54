import type { MinimisingReason } from '@/core/model/phrases';

const no = 'नहीं|नही|न|ना|nahi|nahin|nhi|na';
const youDid = 'आपने|तुमने|तूने|aapne|apne|tumne|tune';
const your = 'आपकी|तुम्हारी|तेरी|aapki|apki|tumhari|teri';

/** What hands it over to the other person. Hindi. */
export const shift = [
  {
    id: 'you-werent',
    family: 'shift',
    phrases: [
      `${youDid} ~ कभी|kabhi ~ ${no}`,
      `आप|तुम|aap|tum ~ कभी|kabhi ~ ${no}`,
      `आपके|तुम्हारे|aapke|apke|tumhare पास|paas|pas ~ समय|वक़्त|वक्त|टाइम|फ़ुर्सत|फुर्सत|samay|waqt|time|fursat ~ ${no}`,
      `${youDid} ~ ध्यान|वक़्त|वक्त|समय|प्यार|साथ|dhyan|waqt|time|pyaar|pyar|saath ~ ${no}`,
      `आपको|तुम्हें|aapko|apko|tumhe ~ परवाह|फ़िक्र|फिक्र|parwah|parvah|fikr|fikar ~ ${no}`,
    ],
    reason: 'इससे वजह दूसरे व्यक्ति की ओर खिसक जाती है।',
    gentler: '“मुझे अकेलापन लगा, और मैंने कहा नहीं। उसके बाद जो किया, वह मेरा चुनाव था।”',
  },
  {
    id: 'you-made-me',
    family: 'shift',
    phrases: [
      `${youDid} ~ मजबूर|मज़बूर|majboor|majbur`,
      `${youDid} ~ उकसाया|भड़काया|uksaya|bhadkaya`,
      `${youDid} ~ रास्ता|चारा|raasta|rasta|chara|choice ~ ${no}`,
      `${youDid} ही|hi`,
      'आप|तुम|aap|tum ही|hi ~ ज़िम्मेदार|जिम्मेदार|वजह|zimmedar|jimmedar|wajah|vajah',
      `${your} ही|hi? ग़लती|गलती|galti|ghalti > है|थी|hai|thi|.|,`,
    ],
    reason: 'यह चुनाव किसी और के हाथ में दे देता है।',
    gentler: '“यह मैंने चुना।”',
  },
  {
    id: 'because-you',
    family: 'shift',
    phrases: [
      `क्योंकि|क्यूंकि|क्यूँकि|kyunki|kyuki|kyonki|because ${youDid}|आप|तुम|तू|आपको|तुम्हें|आपका|तुम्हारा|${your}|aap|tum|tu|aapko|tumhe|aapka|tumhara`,
      `${your} वजह|wajah|vajah|vajeh से|se`,
      'आपके|तुम्हारे|aapke|apke|tumhare कारण|चलते|बरताव|बर्ताव|रवैये|व्यवहार|karan|kaaran|chalte|bartav|behavior|behaviour',
      `${your} ~ आदत|आदतों|बातों|हरकतों|aadat|aadaton|baaton|harkaton ~ वजह|कारण|wajah|karan`,
    ],
    reason: '“आपने” से शुरू होने वाली वजह इल्ज़ाम लग सकती है।',
    gentler: '“मैंने ऐसा किया, क्योंकि मुझे सच कहने से डर लगा।”',
  },
  {
    id: 'if-you-had',
    family: 'shift',
    phrases: [
      `अगर|यदि|agar|yadi ${youDid}|आप|तुम|तू|aap|tum|tu ~ होता|होती|होते|hota|hoti|hote|करते|करतीं|देते|रहते|सुनते|बताते|karte|dete|rehte|sunte|समझते|samajhte`,
      `${youDid} ~ होता|होती|hota|hoti तो|to|toh`,
    ],
    reason: 'इससे नुक़सान किसी ऐसी बात पर टिक जाता है जो उन्होंने नहीं की।',
    gentler: '“मेरे पास कहने का मौक़ा था, और मैंने नहीं कहा।”',
  },
  {
    id: 'you-also',
    family: 'shift',
    phrases: [
      `${youDid} भी|bhi`,
      'आप|तुम|aap|tum भी|bhi',
      `${your} भी|bhi`,
      'आपका|तुम्हारा|aapka|apka|tumhara भी|bhi',
      'आप|तुम|aap|tum कौन|कौनसे|kaun|kon|kaunse से|सी|se? दूध|doodh|dudh',
    ],
    reason: 'उन्होंने जो किया, उस पर अलग से बात हो सकती है। यहाँ वह अफ़सोस के सामने तराज़ू पर आ जाता है।',
    gentler: '“यह उस बारे में है जो मैंने किया।”',
  },
  {
    id: 'we-both',
    family: 'shift',
    phrases: [
      'हम|hum|ham दोनों|दोनो|dono|donon ने|की|का|में|से|ne|ki|ka|mein|me|se ~ ग़लती|गलती|ग़लतियां|ग़लतियाँ|गलतियां|गलतियाँ|कमी|दोष|कमियां|झूठ|galti|galtiyan|kami|dosh|jhooth',
      'ग़लती|गलती|galti दोनों|दोनो|dono की|ने|से|ki|ne|se',
      'दोनों|दोनो|dono की|ki ~ ग़लती|गलती|galti',
      'ताली|taali|tali ~ एक|ek हाथ|haath|hath',
      'दोनों|दोनो|dono तरफ़|तरफ|ओर|taraf|tarf',
    ],
    reason: 'बाँटी हुई ग़लती में आपकी अपनी बात अनकही रह सकती है।',
    gentler: '“इसमें मेरा हिस्सा मेरा है, बाक़ी जो भी सच हो।”',
  },
] as const satisfies readonly MinimisingReason[];
