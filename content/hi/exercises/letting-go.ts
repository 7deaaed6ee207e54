import type { PracticeWords } from '@/content/translated';

/** Needs are asked for, timetables and outcomes may be loosened, standards stay. Hindi. */
export const lettingGo: PracticeWords = {
  name: 'पकड़े रहना, ढीला करना',
  purpose: 'यह देखना कि आपकी उम्मीद क्या है, और चुनना कि क्या रहे।',
  takes: 'एक पंक्ति और एक चुनाव।',
  safety: 'एक उम्मीद ढीली करना अपने उसूल नीचे करना नहीं है। जो आपकी ज़रूरत है, वह ज़रूरत रह सकती है।',
  closing: 'सहेज लिया। “अभी नहीं” पूरा जवाब है।',
  none: 'यहाँ कुछ नहीं। कोई उम्मीद भारी लगती हो, तो वह इस सूची में आ सकती है।',
  steps: {
    hope: {
      title: 'मन किस बात की उम्मीद लगाए रहता है?',
      fields: {
        hope: { label: 'उम्मीद' },
        whose: {
          label: 'यह किसकी है?',
          options: {
            mine: { name: 'मेरी' },
            theirs: { name: 'दूसरे व्यक्ति की' },
            others: { name: 'किसी और की' },
          },
        },
      },
    },
    stance: {
      title: 'इसका क्या करने का मन है?',
      fields: {
        stance: {
          label: 'फ़िलहाल',
          options: {
            keep: { name: 'यह ज़रूरत रहे' },
            loosen: { name: 'इसे ढीला करना है' },
            'not-yet': { name: 'अभी नहीं' },
          },
        },
        free: { label: 'ढीला करने से क्या ख़ाली हो सकता है' },
      },
    },
  },
  review: {
    asks: 'आज यह मन में कैसी लगती है?',
    outcomes: {
      loosen: { name: 'मुझसे ढीली हो पाई' },
      keep: { name: 'यह ज़रूरत के रूप में रहे' },
      'not-yet': { name: 'अभी नहीं' },
    },
    note: 'मन हो तो इस पर एक पंक्ति',
  },
  back: [{ says: 'कुछ हफ़्ते पहले इस पर आपने “अभी नहीं” कहा था। आज भी वही हो सकता है।' }],
  becomes: [{ name: 'एक सीमा के रूप में' }, { name: 'एक गुज़ारिश के रूप में' }],
};
