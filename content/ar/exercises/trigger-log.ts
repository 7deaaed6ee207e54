import type { PracticeWords } from '@/content/translated';

/** What set it off and what helped. Arabic. */
export const triggerLog: PracticeWords = {
  name: 'حين يباغتني الأمر',
  purpose: 'لتسجيل لحظة صعبة، وما خفّفها قليلًا.',
  takes: 'سطر وبضع لمسات.',
  safety: 'القصير هنا أفضل. وإن حرّك فيك شيئًا، فتركه في منتصفه لا بأس به.',
  closing: 'حُفظ. وما أثار اللحظة لا يظهر لك من جديد إلا عند البحث عنه.',
  steps: {
    what: {
      title: 'ما الذي أثارها؟',
      fields: {
        what: { label: 'ما حدث', says: 'بضع كلمات دون تفاصيل: مكان، أو أغنية، أو صمت.' },
        where: {
          label: 'أين كان ذلك',
          options: {
            home: { name: 'في البيت' },
            out: { name: 'خارج البيت' },
            work: { name: 'في العمل' },
            online: { name: 'على الإنترنت' },
            night: { name: 'في الليل' },
            people: { name: 'بين الناس' },
          },
        },
      },
    },
    strength: {
      title: 'ما مدى قوّتها؟',
      fields: {
        strength: { label: 'في أقوى لحظاتها', low: 'تكاد لا تُذكر', high: 'أقوى ما يكون' },
        body: {
          label: 'أين شعر بها الجسد',
          options: {
            chest: { name: 'الصدر' },
            stomach: { name: 'المعدة' },
            throat: { name: 'الحلق' },
            jaw: { name: 'الفكّ' },
            shoulders: { name: 'الكتفان' },
            hands: { name: 'اليدان' },
            breath: { name: 'النفَس' },
            nowhere: { name: 'لا مكان، خدر' },
          },
        },
        needed: { label: 'ما احتجت إليه عندها' },
      },
    },
    helped: {
      title: 'ما الذي أفاد، ولو قليلًا؟',
      says: '«لا شيء بعد» جواب أيضًا.',
      fields: {
        helped: {
          label: 'ما أفاد',
          options: {
            breathing: { name: 'النفَس البطيء' },
            feet: { name: 'القدمان على الأرض' },
            air: { name: 'هواء طلق' },
            water: { name: 'ماء بارد' },
            moving: { name: 'الحركة' },
            someone: { name: 'شخص لطيف' },
            music: { name: 'الموسيقى' },
            warmth: { name: 'شيء دافئ' },
            pet: { name: 'حيوان أليف' },
            waiting: { name: 'الانتظار' },
          },
        },
        'helped-more': { label: 'شيء آخر أفاد' },
        card: {
          label: 'هل يظهر ما أفاد في بطاقتك للأيام الصعبة؟',
          options: { yes: { name: 'نعم' }, no: { name: 'لا' } },
        },
        after: { label: 'وما مدى قوّتها الآن؟', low: 'تكاد لا تُذكر', high: 'أقوى ما يكون' },
      },
    },
  },
};
