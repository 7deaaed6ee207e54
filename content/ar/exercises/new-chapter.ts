import type { PracticeWords } from '@/content/translated';

/** Together or on one's own, both as good. Arabic. */
export const newChapter: PracticeWords = {
  name: 'فصل جديد',
  purpose: 'لرسم صورة لما يأتي من هنا، كما يناسبك.',
  takes: 'نصّان قصيران أو ثلاثة، ويوم في الخيال.',
  closing: 'حُفظ. هي صورة، والصور قد تتغيّر.',
  none: 'لا شيء هنا بعد.',
  forms: {
    alone: { name: 'طريقي وحدي', says: 'حياة تناسبك، أيًّا كان من فيها.' },
    together: { name: 'معًا', says: 'شكل جديد لما بينكما، لا عودة إلى القديم.' },
  },
  steps: {
    keep: {
      title: 'ما يبقى، وما يبقى في الخلف',
      fields: {
        keep: { label: 'ما أودّ أن أحتفظ به' },
        leave: { label: 'ما أودّ أن أتركه خلفي' },
      },
    },
    agreements: {
      title: 'اتفاقات جديدة',
      fields: {
        'with-me': { label: 'اتفاق مع نفسي' },
        'with-them': {
          label: 'اتفاق لنا معًا',
          says: 'كل اتفاق فكرة حتى يقول له كل منكما «نعم».',
        },
      },
    },
    day: {
      title: 'يوم بعد نصف عام من الآن',
      says: 'يوم عادي يبدو كأنه يومك. ماذا فيه؟',
      fields: { day: { label: 'ذلك اليوم' } },
    },
  },
  review: {
    asks: 'هل تناسبك هذه الصورة اليوم؟',
    outcomes: {
      fits: { name: 'تناسبني' },
      changed: { name: 'تغيّر بعضها' },
      rest: { name: 'تستريح في الوقت الحالي' },
    },
    note: 'سطر عنها، إن أردت',
  },
  back: [{ says: 'صورتك لفصل جديد يمكن أن تنال نظرة ثانية.' }],
  becomes: [{ name: 'في شكل حدّ' }, { name: 'في شكل حدّ' }, { name: 'في شكل وعد' }, { name: 'في شكل وعد' }],
};
