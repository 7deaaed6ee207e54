import type { PracticeWords } from '@/content/translated';

/** The reader’s own list, for when there is little left. Hindi. */
export const selfCareMenu: PracticeWords = {
  name: 'भली चीज़ों की मेरी सूची',
  purpose: 'थके दिन के लिए छोटी भली चीज़ें हाथ के पास रखना।',
  takes: 'हर एक के लिए एक पंक्ति।',
  closing: 'सहेज लिया। थके दिन यह आपके सामने रखी जा सकती है।',
  none: 'सूची अभी ख़ाली है। एक गिलास पानी अच्छी पहली चीज़ है।',
  steps: {
    thing: {
      title: 'कुछ जो आपको भला लगे',
      fields: {
        thing: { label: 'भली चीज़', placeholder: 'बाहर सीढ़ी पर बैठकर चाय।' },
        kind: {
          label: 'यह किस तरह की है',
          options: {
            alone: { name: 'अकेले में' },
            joy: { name: 'मज़े के लिए' },
            people: { name: 'लोगों के साथ' },
            body: { name: 'शरीर के लिए' },
          },
        },
        time: {
          label: 'इसमें कितना समय लगता है',
          options: { '1': { name: 'एक मिनट' }, '5': { name: 'पाँच मिनट' }, '20': { name: 'बीस मिनट' } },
        },
      },
    },
  },
};
