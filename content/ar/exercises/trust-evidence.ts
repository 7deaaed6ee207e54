import type { PracticeWords } from '@/content/translated';

/** Moments in which the reader's own sense was right. Arabic. */
export const trustEvidence: PracticeWords = {
  name: 'أستطيع أن أثق بنفسي',
  purpose: 'لجمع لحظات خدمك فيها إحساسك بالأمور.',
  takes: 'لحظة واحدة في سطر أو سطرين.',
  safety: 'الخداع يقول شيئًا عن صاحبه. ولا يقول شيئًا عن قيمتك.',
  closing: 'حُفظ. وقد يعود إليك في يوم شكّ.',
  none: 'لم يُجمع شيء بعد. تصلح لحظة صغيرة جدًا: معطف أخذته قبل المطر.',
  steps: {
    moment: {
      title: 'لحظة صدق فيها إحساسك',
      says: 'قد تكون من أي جزء من حياتك، قديم أو جديد.',
      fields: { moment: { label: 'اللحظة' } },
    },
    sensed: {
      title: 'ما أحسست به وما فعلته',
      fields: {
        sensed: { label: 'ما أحسست به' },
        did: { label: 'ما فعلته' },
        tag: {
          label: 'ماذا يُظهر ذلك',
          options: {
            instinct: { name: 'صدق إحساسي' },
            limit: { name: 'حافظت على حدّ' },
            asked: { name: 'طلبت المساعدة' },
            word: { name: 'وفيت بكلمة لنفسي' },
          },
        },
      },
    },
  },
};
