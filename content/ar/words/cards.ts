import type { Translated } from '@/content/translated';
import type { cardWords as english } from '@/content/words/cards';

/** What the popup’s card says once it is opened, when it holds no question, and on its other side. Arabic. */
export const cardWords = {
  enough: 'هذا يكفي',
  yourWords: 'كلماتك',
  placeholder: 'بالقدر الذي يناسبك، كثر أو قلّ.',
  practise: 'هناك تمرين يرافق هذا السؤال',
  stop: 'تركه الآن',
  rested: 'لا شيء مطلوب منك في الوقت الحالي.',
  answered: 'مررت بسؤال اليوم. شكرًا على اللحظة التي منحته إياها.',
  none: 'لا سؤال يناسبك تمامًا الآن. ولا بأس: شعور واحد أو شيء طيّب يكفي ويزيد.',
  fetch: 'سؤال، من فضلك',
  justWrite: 'كتابة حرّة',
  blank: 'صفحة بيضاء',
  never: 'لن يأتي هذا السؤال مرة أخرى. ويمكن إعادته من صفحة الخيارات.',
  stageOffer: 'قلت إن مكانك هو «{stage}». هل ما زال يناسبك، أم أن مكانًا آخر أنسب؟ الأمران عاديان.',
  stageFits: 'ما زال مناسبًا',
  stageLook: 'إلقاء نظرة',
  pausedThrough: 'الأسئلة في استراحة إلى نهاية {day}.',
  pausedOpen: 'الأسئلة في استراحة إلى حين طلب عودتها.',
  resume: 'العودة من جديد',
  failed: 'تعذّر تحميل السؤال. وما يُكتب في الأسفل يُحفظ كالعادة.',
  later: {
    heading: 'فيما بعد، أو ربما لا',
    letGo: 'تركه يمضي',
    choices: {
      '15-minutes': 'بعد ربع ساعة',
      hour: 'بعد ساعة',
      evening: 'هذا المساء',
      tomorrow: 'غدًا',
    },
    pause: 'لا شيء آخر اليوم',
    back: 'العودة إليه',
    snoozed: 'سيعود {when}. ولا شيء قبل ذلك.',
  },
  hush: {
    says: 'هدوء حتى {time}.',
    end: 'إنهاء الهدوء',
  },
  weekly: {
    goodThings:
      'هل كان في هذا الأسبوع شيء صغير طيّب؟ في السطر الذي في الأسفل مكان لثلاثة. وإن لم يكن هناك شيء فلا بأس.',
    lookBack: 'إن أردت، نظرة إلى ما حفظته هذا الأسبوع. ستبقى هنا في يوم آخر أيضًا.',
    open: 'رؤية ما حُفظ',
    letGo: 'ليس هذا الأسبوع',
  },
  review: {
    says: 'هناك شيء حفظته، وربما كان الوقت مناسبًا لنظرة أخرى إليه. ويمكنه أن ينتظر أيضًا.',
    open: 'إلقاء نظرة',
    letGo: 'ليس اليوم',
  },
  side: {
    heading: 'لتأتي الأسئلة مناسبة',
    ask: 'ما موقعك مما حدث؟',
    hurt: 'انكسرت ثقتي أنا',
    broke: 'أنا كسرت ثقة غيري',
    both: 'الأمران معًا',
    unsaid: 'أفضّل عدم الإجابة',
  },
} as const satisfies Translated<typeof english>;
