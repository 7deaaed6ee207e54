import type { PracticeWords } from '@/content/translated';

/** What hurt, why it mattered, what is needed. Hindi. */
export const clarity: PracticeWords = {
  name: 'तीन पंक्तियों में साफ़ बात',
  purpose: 'बहुत सारी बातों में से एक को सुलझाना।',
  takes: 'तीन छोटी पंक्तियाँ।',
  safety: 'एक हिस्सा काफ़ी है। पूरी कहानी की यहाँ जगह नहीं, और यह जान-बूझकर है।',
  closing: 'सहेज लिया। जो आपको चाहिए, वह मन हो तो यहाँ से आगे जा सकता है।',
  steps: {
    hurt: { title: 'क्या चुभा', fields: { hurt: { label: 'क्या चुभा' } } },
    why: { title: 'वह क्यों मायने रखता था', fields: { why: { label: 'मेरे लिए क्यों मायने रखता था' } } },
    need: { title: 'यहाँ से आपको क्या चाहिए', fields: { need: { label: 'मुझे क्या चाहिए' } } },
  },
  becomes: [{ name: 'यह ज़रूरत, एक सीमा के रूप में' }, { name: 'यह ज़रूरत, एक गुज़ारिश के रूप में' }],
};
