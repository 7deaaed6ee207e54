import type { PracticeWords } from '@/content/translated';

/** Moments in which the reader’s own sense was right. Hindi. */
export const trustEvidence: PracticeWords = {
  name: 'ख़ुद पर भरोसा हो सकता है',
  purpose: 'वे पल जमा करना जब आपकी अपनी समझ काम आई।',
  takes: 'एक पल, एक-दो पंक्तियों में।',
  safety: 'किसी का झूठ कहना, झूठ के बारे में कुछ बताता है। आपकी क़ीमत के बारे में कुछ नहीं।',
  closing: 'सहेज लिया। शक के किसी दिन यह आपके पास लौट सकता है।',
  none: 'अभी कोई जमा नहीं। बहुत छोटा भी चलेगा: बारिश से पहले साथ लिया हुआ छाता।',
  steps: {
    moment: {
      title: 'एक पल जब आपकी समझ सही थी',
      says: 'वह ज़िंदगी के किसी भी हिस्से से हो सकता है, पुराना या नया।',
      fields: { moment: { label: 'वह पल' } },
    },
    sensed: {
      title: 'आपने क्या भाँपा और क्या किया',
      fields: {
        sensed: { label: 'मैंने क्या भाँपा' },
        did: { label: 'मैंने क्या किया' },
        tag: {
          label: 'यह क्या दिखाता है',
          options: {
            instinct: { name: 'मेरी समझ सही थी' },
            limit: { name: 'मैंने एक सीमा निभाई' },
            asked: { name: 'मैंने मदद माँगी' },
            word: { name: 'मैंने ख़ुद से किया वादा निभाया' },
          },
        },
      },
    },
  },
};
