import type { MinimisingReason } from '@/core/model/phrases';

const hurt = 'बुरा|चोट|ठेस|दुख|दुःख|तकलीफ़|तकलीफ|दर्द|दिल|bura|chot|thes|dukh|takleef|taklif|dard|dil|hurt|हर्ट';

/** What leaves open whether there was any hurt, or takes the sorry back. Hindi. */
export const conditional = [
  {
    id: 'if-i-hurt',
    family: 'conditional',
    phrases: [
      `अगर|यदि|गर|agar|yadi|agr ~ ${hurt} ~ हो|है|लगा|लगी|पहुंचा|पहुँचा|पहुंची|पहुँची|हुआ|हुई|दुखा|टूटा|ho|hai|laga|lagi|pahuncha|pahunchi|hua|hui|dukha|toota`,
      `अगर|यदि|agar|yadi ~ मुझसे|मैंने|मेरी|मेरे|mujhse|maine|meri|mere ~ ग़लती|गलती|चोट|ठेस|दुख|बुरा|galti|chot|thes|dukh|bura ~ हो|है|हुई|हुआ|पहुंची|पहुँची|लगा|लगी|ho|hai|hui|hua|pahunchi|laga`,
      `${hurt} ~ हो|ho तो|to|toh`,
      'जाने|anjaane|jaane|jane अनजाने|अंजाने|anjane|anjaane|anjaney',
    ],
    reason: '“अगर” यह खुला छोड़ देता है कि चोट लगी भी या नहीं।',
    gentler: '“मैंने … किया, और उससे आपको चोट लगी।”',
  },
  {
    id: 'sorry-you-feel',
    family: 'conditional',
    phrases: [
      'अफ़सोस|अफसोस|खेद|माफ़ी|माफी|सॉरी|afsos|khed|maafi|mafi|sorry कि|ki आपको|तुम्हें|aapko|apko|tumhe ऐसा|बुरा|यह|ये|aisa|bura|ye लगा|लगता|लग|laga|lagta|lag',
      'आपको|तुम्हें|aapko|apko|tumhe ~ बुरा|ऐसा|bura|aisa लगा|लगता|laga|lagta ~ उसके|इसके|उसका|इसका|iske|uske|iska ~ अफ़सोस|अफसोस|माफ़ी|माफी|सॉरी|खेद|लिए|afsos|maafi|mafi|sorry|liye',
      'आपने|तुमने|aapne|tumne ~ ग़लत|गलत|galat समझा|समझ|samjha|samajh',
    ],
    reason: 'इसमें अफ़सोस उनके एहसास पर है, किए हुए पर नहीं।',
    gentler: '“मुझे अपने किए का अफ़सोस है।”',
  },
  {
    id: 'but',
    family: 'conditional',
    phrases: [
      ', लेकिन|मगर|पर|परंतु|किंतु|lekin|magar|par|but|lkn|mgr',
      'माफ़ी|माफी|माफ़|माफ|अफ़सोस|अफसोस|सॉरी|maafi|mafi|maaf|afsos|sorry ~ लेकिन|मगर|lekin|magar|but',
      '. लेकिन|मगर|lekin|magar|but',
      'है|हूं|हूँ|था|थी|हुई|hai|hu|hoon|tha|thi|hui लेकिन|मगर|lekin|magar|but',
    ],
    reason: '“लेकिन” के बाद की बात, पहले कही बात को वापस ले सकती है।',
    gentler: 'वहाँ पूर्ण विराम हो, तो अफ़सोस अपनी जगह टिकता है।',
  },
] as const satisfies readonly MinimisingReason[];
