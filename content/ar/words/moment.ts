import type { Translated } from '@/content/translated';
import type { momentWords as english } from '@/content/words/moment';

/** Help in the moment: a minute and a half to land again. Nothing has to be typed, and every step can be left. Arabic. */
export const momentWords = {
  heading: 'هنا، معك',
  steps: [
    {
      id: 'feet',
      seconds: 15,
      figure: false,
      title: 'القدمان على الأرض.',
      says: 'الأرض تحملك. ضغطة خفيفة نحو الأسفل، ثم ارتخاء. أنت هنا، وهذه الدقيقة تكفي.',
    },
    {
      id: 'breath',
      seconds: 40,
      figure: true,
      title: 'شهيق بطيء، وزفير أطول منه.',
      says: 'مع حركة الدائرة، أو بالإيقاع الذي يناسبك. وإن كانت متابعة النفَس لا تريحك، فالنظر إلى الدائرة وحدها يكفي.',
    },
    {
      id: 'see',
      seconds: 10,
      figure: false,
      title: 'ثلاثة أشياء تراها العين.',
      says: 'زاوية، أو لون، أو شيء لا يتحرك.',
    },
    {
      id: 'hear',
      seconds: 10,
      figure: false,
      title: 'صوتان.',
      says: 'واحد قريب، وواحد بعيد.',
    },
    {
      id: 'touch',
      seconds: 10,
      figure: false,
      title: 'شيء واحد تلمسه اليد.',
      says: 'بارد أو دافئ، خشن أو ناعم. يمكن لليد أن تبقى عليه لحظة.',
    },
  ],
  next: 'التالي',
  leave: 'التوقّف هنا',
  progress: '{n} من {all}',
  figure: 'دائرة تكبر وتصغر ببطء، مثل نفَس بطيء.',
  urge: 'هي رغبة قوية في فعل شيء',
  after: {
    title: 'كانت لحظة صعبة. وأنت هنا.',
    says: 'إن أردت، لمسة واحدة تسجّل ما الذي أثارها. وعدم القول لا بأس به.',
    saysOnly: 'يمكنك البقاء هنا قليلًا، أو العودة إلى يومك.',
    what: [
      'ذكرى',
      'مكان',
      'أغنية أو صوت',
      'رسالة',
      'كلام قيل',
      'رؤية الطرف الآخر',
      'لحظة هدوء',
      'لا أعرف ما هو',
    ],
    again: 'مرة أخرى',
    done: 'رجوع',
    kept: 'سُجّل. ولن يظهر لك مرة أخرى إلا عند البحث عنه.',
    refused: 'تعذّر التسجيل: لم تستجب مساحة التخزين في الجهاز. ولم يتغيّر شيء آخر.',
    help: 'إن لم يكن هناك أمان من حولك، ففي المساعدة أشخاص يمكنك الكلام معهم',
  },
} as const satisfies Translated<typeof english>;
