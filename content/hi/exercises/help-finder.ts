import type { PracticeWords } from '@/content/translated';

/** What to look for in a person who helps. Everything stays here. Hindi. */
export const helpFinder: PracticeWords = {
  name: 'मदद ढूँढना',
  purpose: 'यह छाँटना कि किस तरह की मदद आपके लिए ठीक बैठे।',
  takes: 'ज़्यादातर टैप, और मन हो तो एक कच्चा लिखा।',
  safety: 'न कुछ भेजा जाता है, न ढूँढा जाता है। ख़तरा अभी हो, तो “मदद” का पन्ना छोटा रास्ता है।',
  closing: 'सहेज लिया। मदद ढूँढना आम बात है, और उसमें कुछ कोशिशें लग सकती हैं।',
  none: 'यहाँ अभी कुछ नहीं।',
  steps: {
    want: {
      title: 'आप किस बात में मदद चाहें?',
      fields: {
        want: {
          label: 'इसमें मदद',
          options: {
            talks: { name: 'मुश्किल बातचीत' },
            deeper: { name: 'जो गहरे में है' },
            days: { name: 'दिन काटना' },
            rebuilding: { name: 'फिर से बनाना' },
            safety: { name: 'सुरक्षित रहना' },
          },
        },
        how: {
          label: 'किस तरह जाना ठीक लगे',
          options: {
            alone: { name: 'अपने आप' },
            group: { name: 'समूह में' },
            together: { name: 'साथ में' },
            open: { name: 'पक्का नहीं' },
          },
        },
      },
    },
    fit: {
      title: 'क्या हो तो जँचे?',
      fields: {
        fit: {
          label: 'मेरे लिए मायने रखता है',
          options: {
            language: { name: 'मेरी ज़बान' },
            cost: { name: 'ख़र्च' },
            'like-me': { name: 'कोई जो मुझ जैसी ज़िंदगियों को समझे' },
            belief: { name: 'जिसका यक़ीन मुझसे मिलता हो' },
            'no-belief': { name: 'जो आस्था को बाहर रखे' },
            remote: { name: 'फ़ोन या वीडियो पर' },
          },
        },
        questions: {
          label: 'पूछने लायक़ सवाल',
          options: {
            known: { name: 'क्या आपने टूटे भरोसे पर पहले काम किया है?' },
            way: { name: 'आपके काम का ढंग क्या है?' },
            length: { name: 'इसमें कितना समय लग सकता है, और क्या ख़र्च होगा?' },
            private: { name: 'मेरी कही बात और किसे पता चलती है?' },
            stop: { name: 'अगर बात न जँचे, तो?' },
          },
        },
      },
    },
    first: {
      title: 'पहले शब्द',
      says: 'पहला संदेश दो पंक्तियों का भी हो सकता है। जब तक आप ख़ुद काम में न लें, वह यहीं रहता है।',
      fields: {
        first: { label: 'पहले संदेश का कच्चा रूप' },
        'contact-1': { label: 'किससे पूछा जाए' },
        'link-1': { label: 'पहले का पता' },
        'contact-2': { label: 'और किससे पूछा जाए' },
        'link-2': { label: 'दूसरे का पता' },
      },
    },
  },
  review: {
    asks: 'मदद की तलाश कैसी चल रही है?',
    outcomes: {
      found: { name: 'कोई मिल गया' },
      looking: { name: 'तलाश जारी है' },
      rest: { name: 'फ़िलहाल रुकी है' },
    },
    note: 'मन हो तो इस पर एक पंक्ति',
  },
  back: [{ says: 'आपने मदद ढूँढने पर कुछ लिखा था। जब मन हो, वह यहाँ है।' }],
};
