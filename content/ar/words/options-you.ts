import type { Translated } from '@/content/translated';
import type { youWords as english } from '@/content/words/options-you';

/** What the options page says where the reader says who and where they are. Arabic. */
export const youWords = {
  name: 'أنت',
  lead: 'كل هذا يمكن أن يبقى دون قول. هو يحدّد أي الأسئلة قد يأتي، ولا شيء غير ذلك.',
  unsaid: 'أفضّل عدم الإجابة',

  place: 'مكانك مما حدث',
  role: 'ما موقعك مما حدث؟',
  roles: {
    hurt: 'انكسرت ثقتي أنا',
    broke: 'أنا كسرت ثقة غيري',
    both: 'الأمران معًا',
    unsaid: 'أفضّل عدم الإجابة',
  },
  relationship: 'أي علاقة يخصّها الأمر؟',
  relationships: {
    partner: 'شراكة حياة أو علاقة حب',
    ex: 'علاقة حب أو شراكة انتهت',
    friend: 'صداقة',
    family: 'العائلة',
    other: 'شخص غير ذلك',
    unsaid: 'أفضّل عدم الإجابة',
  },
  stage: 'ما الذي يناسب مكانك الآن؟',
  stageSays: 'يمكنك الانتقال في الاتجاهين في أي وقت. والرجوع أمر عادي.',
  path: 'في أي طريق أنت؟',
  pathSays: '«لا قرار بعد» جواب كامل، ما دام يناسبك.',
  paths: { repairing: 'إصلاح ما بيننا', undecided: 'لا قرار بعد', 'on-my-own': 'طريقي وحدي' },

  careful: 'ما قد يقترب',
  safe: 'هل الحديث مع الطرف الآخر في هذا آمن ومرحّب به؟',
  safeSays: 'ما لم يكن الجواب نعم، تبقى الأسئلة التي تحتاج إلى الطرف الآخر بعيدة.',
  safes: { yes: 'نعم', 'not-sure': 'لا أدري', no: 'لا', unsaid: 'أفضّل عدم الإجابة' },
  gentle: 'الخفيف وحده',
  gentleSays: 'أسئلة قصيرة تهدّئ النفس، ولا شيء يحفر.',
  forgiveness: 'أسئلة عن وضع الحِمل',
  forgivenessSays:
    'مغلقة إلا بطلب منك. عندها تأتي بين حين وآخر ما دام مكانك «تجدّد»، ومن أجل راحتك أنت لا غير. وهي لا تعني النسيان ولا التبرير ولا العودة.',
  compassion: 'رفق بالطرف الآخر',
  compassionSays:
    'مغلق إلا بطلب منك. عندها قد تنظر بعض الأسئلة إلى الطرف الآخر برفق أيضًا. ووجعك يبقى حقيقيًا كما هو.',

  allOn: 'كلها: {n}',
  someOn: '{on} من {n}',
  themes: 'المواضيع',
  themesSay: 'الموضوع الموقوف لا يأتي.',

  feelings: 'كلمات للمشاعر',
  feelingsSay: 'الكلمة المرفوعة لا تُعرض بعد ذلك. وما حفظته بها يبقى كما هو.',
  ownWords: 'كلمات من عندك',
  ownWordsSay: 'تُعرض تحت «لا أدري». ومساحة كل كلمة 24 حرفًا.',
  ownWord: 'كلمة من عندك',
  noOwnWords: 'لا شيء بعد. وربما كانت الثلاثون التي في الأعلى كافية.',
  removeWord: 'إزالة الكلمة {word}',

  hardDates: 'أيام للهدوء',
  hardDatesSay:
    'يوم ميلاد، أو جلسة في محكمة، أو يوم يعود كل عام. لا يأتي شيء فيها من تلقاء نفسه، وما يُفتح فيها يهدّئ لا غير.',
  hardDate: 'يوم',
  noHardDates: 'لا شيء بعد.',
  removeDate: 'إزالة {day}',
} as const satisfies Translated<typeof english>;
