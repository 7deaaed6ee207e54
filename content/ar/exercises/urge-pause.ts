import type { PracticeWords } from '@/content/translated';

/** A wait between the urge and the act. Numbers alone are kept. Arabic. */
export const urgePause: PracticeWords = {
  name: 'مهلة قبل الفعل',
  purpose: 'لفتح مسافة صغيرة بين الرغبة القوية والفعل.',
  takes: 'رقمان. والكلمات لا تُحفظ.',
  safety: 'الرغبة ليست فعلًا. وإن كان هناك من قد يتأذّى، ففي صفحة المساعدة أشخاص للكلام معهم أولًا.',
  closing: 'حُفظ رقمان، ولا شيء غيرهما.',
  steps: {
    urge: {
      title: 'ما الذي يشدّك؟',
      says: 'هذا للدقائق القادمة وحدها. وهو لا يُحفظ.',
      fields: {
        pull: {
          label: 'ما يشدّني',
          options: {
            push: { name: 'الضغط من أجل جواب' },
            payback: { name: 'ردّ الأذى' },
            check: { name: 'تفتيش أمور الطرف الآخر' },
            other: { name: 'شيء آخر' },
          },
        },
        urge: { label: 'ببضع كلمات، إن أردت' },
        before: { label: 'ما مدى قوّته؟', low: 'خافت', high: 'قوي جدًا' },
      },
    },
    wait: {
      title: 'دقيقة ونصف',
      says: 'لا شيء مطلوب. قد تبقى الرغبة وقد تذهب.',
      fields: { wait: { label: 'انتظار تسعين ثانية' } },
    },
    after: {
      title: 'والآن؟',
      fields: { after: { label: 'ما مدى قوّته الآن؟', low: 'خافت', high: 'قوي جدًا' } },
    },
  },
};
