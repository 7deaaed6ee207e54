import type { PracticeWords } from '@/content/translated';

/** A ladder of small steps that can be undone. Hindi. */
export const braveSteps: PracticeWords = {
  name: 'हिम्मत के छोटे क़दम',
  purpose: 'इतने छोटे क़दम ढूँढना कि वे सुरक्षित लगें।',
  takes: 'एक पंक्ति और एक पैमाना।',
  safety: 'अच्छा क़दम वापस लिया जा सकता है। जिस क़दम से आप पर ख़तरा आ सकता हो, उसकी जगह यहाँ नहीं है।',
  closing: 'सहेज लिया। क़दम क्रम से हैं, सबसे नीचा पहले। किसी की कोई तारीख़ नहीं।',
  none: 'अभी कोई क़दम नहीं। “अभी नहीं” यहाँ पूरा जवाब है।',
  steps: {
    step: {
      title: 'एक छोटा क़दम',
      fields: {
        step: { label: 'क़दम', placeholder: 'यह बताना कि मेरा मन कौन-सी फ़िल्म का है।' },
        whose: {
          label: 'यह किस तरह का क़दम है',
          options: {
            mine: { name: 'अपने आप' },
            others: { name: 'उन लोगों के साथ जिनके बीच सुरक्षित लगता है' },
            them: { name: 'दूसरे व्यक्ति के साथ' },
          },
        },
        steep: { label: 'इससे कितना डर लगता है?', low: 'न के बराबर', high: 'जितना लग सकता है' },
      },
    },
    net: {
      title: 'उसके नीचे एक जाल',
      fields: {
        undo: {
          label: 'क्या इसे वापस लिया जा सकता है?',
          options: { yes: { name: 'हाँ' }, no: { name: 'नहीं' } },
        },
        plan: { label: 'बात बिगड़े तो मेरी ओर से क्या' },
        support: { label: 'पास में कौन हो सकता है' },
      },
    },
  },
  review: {
    asks: 'यह क़दम कैसा रहा?',
    outcomes: {
      done: { name: 'मैंने कर लिया' },
      part: { name: 'थोड़ा-सा' },
      'not-yet': { name: 'अभी नहीं' },
    },
    note: 'मन हो तो इस पर एक पंक्ति',
    scale: { label: 'बाद में कैसा लगा?', low: 'अच्छा नहीं', high: 'अच्छा' },
  },
};
