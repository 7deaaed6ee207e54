import type { MinimisingReason } from '@/core/model/phrases';

/** What asks the hurt person to be done with it. Hindi. */
export const pressure = [
  {
    id: 'forgive-me',
    family: 'pressure',
    phrases: [
      'माफ़|माफ|maaf|maf|maff|क्षमा|kshama कर|kar दो|दीजिए|दीजिये|दें|दे|दोगे|दोगी|देना|do|dijiye|dijie|dena|de|doge|dogi|den',
      'माफ़|माफ|maaf|maf|क्षमा|kshama करो|कीजिए|कीजिये|करें|करना|karo|kijiye|kijie|karein|karna|kare',
      'मेरी|meri माफ़ी|माफी|maafi|mafi ~ क़बूल|कबूल|स्वीकार|मंज़ूर|मंजूर|qabool|kabool|kabul|accept|sweekar',
      'आपकी|तुम्हारी|aapki|apki|tumhari माफ़ी|माफी|maafi|mafi',
    ],
    reason: 'माफ़ी माँगना उनसे कुछ माँगता है जिन्हें चोट लगी।',
    gentler: '“आप पर किसी जवाब का उधार नहीं।”',
  },
  {
    id: 'move-on',
    family: 'pressure',
    phrases: [
      'भूल|भुला|bhool|bhul|bhula जाओ|जाइए|जाइये|जाएं|जाएँ|जा|दो|दीजिए|दें|jao|jaiye|jaye|jaao|do|dijiye',
      'आगे|aage बढ़ो|बढ़ें|बढ़ते|बढ़िए|बढ़|बढ़ना|badho|badhe|badhein|badhte|badho|badh|badhna',
      'जाने|jaane|jane दो|दीजिए|दें|do|dijiye',
      'बीती|beeti|biti बातें|बातों|बात|baatein|baaton|baat',
      'जो|jo हुआ|hua सो|वो|वह|so|wo|woh हुआ|hua',
      'नई|नयी|naye|nai|nayi शुरुआत|शुरूआत|सिरे|shuruaat|shuruat|sire करें|करते|करो|से|kare|karein|karte|karo|se',
      'मूव|move ऑन|on',
      'ख़त्म|खत्म|ख़तम|खतम|khatam|khatm करो|करें|कीजिए|करते|karo|karein|kare|kijiye|karte',
      'पुरानी|purani बातें|बातों|बात|baatein|baaton|baat ~ भूल|छोड़|छोड|bhool|bhul|chhod|chod|मत|mat',
    ],
    reason: 'यह वह चाल तय करता है जो उन्हें तय करनी है।',
    gentler: '“जितना वक़्त लगे, लगे। मेरी ओर से कोई जल्दी नहीं।”',
  },
  {
    id: 'how-many-times',
    family: 'pressure',
    phrases: [
      'कितनी|kitni बार|दफ़ा|दफा|baar|bar|dafa ~ माफ़ी|माफी|सॉरी|बोलूं|बोलूँ|कहूं|कहूँ|मांगूं|माँगूँ|समझाऊं|समझाऊँ|maafi|mafi|sorry|bolu|bolun|kahu|kahun|mangu|samjhau|पड़ेगा|padega',
      'कब|kab तक|tak',
      'और|aur क्या|kya ~ करूं|करूँ|करू|चाहिए|चाहते|चाहती|karu|karun|chahiye|chahte|chahti',
      'और|aur कितना|कितनी|कितने|kitna|kitni|kitne',
    ],
    reason: 'इससे उनकी चोट हद से ज़्यादा लगती है।',
    gentler: '“आप जितनी बार कहें, मेरे पास सुनने का वक़्त है।”',
  },
  {
    id: 'said-sorry',
    family: 'pressure',
    phrases: [
      'सॉरी|माफ़ी|माफी|sorry|maafi|mafi ~ बोल|कह|मांग|माँग|bol|keh|kah|mang|maang तो|to|toh दी|दिया|ली|लिया|चुका|चुकी|di|diya|li|liya|chuka|chuki',
      'सॉरी|माफ़ी|माफी|sorry|maafi|mafi ~ बोल|कह|मांग|माँग|bol|keh|kah|mang|maang चुका|चुकी|चुके|chuka|chuki',
      'सॉरी|माफ़ी|माफी|sorry|maafi|mafi ~ बोला|कहा|मांगी|माँगी|bola|kaha|mangi|maangi तो|to|toh',
      'मैंने|maine|mene ~ सॉरी|sorry ~ बोला|बोल|कहा|bola|bol|kaha',
    ],
    reason: 'जो अफ़सोस गिना जाए, वह बिल बन जाता है।',
    gentler: '“मुझे अफ़सोस है, और पता है कि एक बार कहना शायद न पहुँचे।”',
  },
] as const satisfies readonly MinimisingReason[];
