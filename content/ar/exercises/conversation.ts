import type { PracticeWords } from '@/content/translated';

/** A talk thought through beforehand. Only where the reader said it is safe and welcome. Arabic. */
export const conversation: PracticeWords = {
  name: 'حديث مع تفكير مسبق',
  purpose: 'لمعرفة ما يستحق القول قبل قوله.',
  takes: 'موضوع، وحاجة، وبضعة سطور قصيرة.',
  safety: 'هذا لحديث آمن ومرحّب به عند الطرفين. وإن تغيّر ذلك، يمكن أن تبقى الخطة خطة.',
  closing: 'حُفظ. وهل يتمّ ومتى، هذا لكما معًا.',
  none: 'لا حديث في الخطة. ولا بأس بذلك.',
  steps: {
    topic: {
      title: 'عن ماذا هو؟',
      fields: {
        topic: { label: 'الموضوع، ببضع كلمات' },
        aim: {
          label: 'ما أرجوه منه',
          options: {
            heard: { name: 'أن يُسمع كلامي' },
            ask: { name: 'أن أطلب شيئًا' },
            understand: { name: 'أن أفهم' },
            agree: { name: 'أن نتّفق على شيء' },
          },
        },
        happened: { label: 'ما حدث، كما رأيته' },
      },
    },
    need: {
      title: 'الشعور والحاجة',
      fields: {
        feel: { label: 'أشعر بـ', says: 'ثلاث كلمات أو أقلّ.' },
        need: { label: 'ما أحتاج إليه' },
        request: { label: 'ما يمكنني طلبه', says: 'الطلب قد يكون جوابه «لا».' },
      },
    },
    frame: {
      title: 'إطار يحمل الحديث',
      says: 'حديث قصير له نهاية ألطف في الغالب من حديث طويل.',
      fields: {
        length: { label: 'كم يطول' },
        when: { label: 'متى' },
        place: { label: 'أين' },
        stop: { label: 'كلمة تنهيه', says: 'لكل منكما قولها، وعندها ينتهي لذلك اليوم.' },
        heat: { label: 'ما سأفعله إذا سخن الحديث' },
      },
    },
    listen: {
      title: 'بطاقة للإصغاء',
      fields: {
        card: {
          label: 'للإصغاء',
          text: [
            'إعادة ما سُمع تأتي قبل الردّ عليه.',
            'عدم المقاطعة طريقة في اللطف.',
            '«هل وصلني المعنى؟» سؤال يفيد.',
          ],
        },
      },
    },
  },
  review: {
    asks: 'كيف كان، عند النظر إليه الآن؟',
    outcomes: {
      talked: { name: 'تحدّثنا' },
      begun: { name: 'بدأنا' },
      'not-held': { name: 'لم يتمّ' },
    },
    note: 'ما سمعته',
    scale: { label: 'ما قدر الأمان فيه', low: 'لا أمان', high: 'أمان تام' },
  },
  back: [{ says: 'ملاحظاتك للحديث هنا، عند الحاجة إليها.' }, { says: 'إن تمّ الحديث، فهنا مكان لسطر عنه.' }],
  becomes: [{ name: 'ما يمكنني طلبه، في شكل طلب' }],
};
