import type { PracticeWords } from '@/content/translated';

/** A wait between the urge and the act. Numbers alone are kept. Hindi. */
export const urgePause: PracticeWords = {
  name: 'कुछ करने से पहले ठहराव',
  purpose: 'मन के उबाल और आपके क़दम के बीच थोड़ी जगह रखना।',
  takes: 'दो अंक। शब्द सहेजे नहीं जाते।',
  safety: 'मन का उबाल कोई काम नहीं है। किसी को चोट पहुँच सकती हो, तो “मदद” में पहले बात करने के लिए लोग हैं।',
  closing: 'सहेज लिया, दो अंकों के रूप में और कुछ नहीं।',
  steps: {
    urge: {
      title: 'मन किस ओर खिंचता है?',
      says: 'यह अगले कुछ मिनटों के लिए ही है। यह सहेजा नहीं जाता।',
      fields: {
        pull: {
          label: 'खिंचाव',
          options: {
            push: { name: 'जवाब के लिए ज़ोर डालना' },
            payback: { name: 'बदला लेना' },
            check: { name: 'उन पर नज़र रखना' },
            other: { name: 'कुछ और' },
          },
        },
        urge: { label: 'मन हो तो दो-चार शब्दों में' },
        before: { label: 'कितना तेज़ है?', low: 'बहुत धीमा', high: 'बहुत तेज़' },
      },
    },
    wait: {
      title: 'डेढ़ मिनट',
      says: 'कुछ नहीं माँगा जा रहा। उबाल रहे या जाए।',
      fields: { wait: { label: 'नब्बे सेकंड का ठहराव' } },
    },
    after: {
      title: 'और अब?',
      fields: { after: { label: 'अब कितना तेज़ है?', low: 'बहुत धीमा', high: 'बहुत तेज़' } },
    },
  },
};
