import type { Translated } from '@/content/translated';
import type {
  paperWords as englishPaperWords,
  summaryWords as englishSummaryWords,
} from '@/content/words/summary';

/** Choosing, reading and saving something for a conversation with a professional. Arabic. */
export const summaryWords = {
  name: 'من أجل حديث',
  lead: 'أوراق ترافقك إلى شخص هو موضع ثقتك، من أهل الإرشاد أو الطب مثلًا. الاختيار لك فيما يدخل فيها. ولا يُرسل شيء إلى أي مكان.',

  choose: 'ما يدخل فيها',
  from: 'من',
  to: 'إلى نهاية',
  wrongWay: 'اليوم الثاني يسبق الأول. والعكس يصلح.',
  kinds: 'الأنواع',
  entries: {
    zero: 'لا تدوينات في هذه المدة',
    one: 'تدوينة واحدة في هذه المدة',
    two: 'تدوينتان في هذه المدة',
    few: '{n} تدوينات في هذه المدة',
    many: '{n} تدوينة في هذه المدة',
    other: '{n} تدوينة في هذه المدة',
  },
  chosen: 'اختير {chosen} من {n}',
  all: 'كلها',
  none: 'لا شيء منها',
  empty: 'لم يُحفظ شيء في هذه المدة. وربما كان في أيام أخرى شيء.',
  noneChosen: 'لم يُختر شيء بعد.',
  trust: 'الثقة بالطرف الآخر',
  trustSays:
    'كم بدا لك الاعتماد على الطرف الآخر ممكنًا في كل أسبوع. هذا يقول كيف كان الشعور ولا يثبت شيئًا. ويبقى خارج الأوراق إلا بعلامة منك.',

  read: 'للقراءة',
  print: 'طباعة',
  save: 'تنزيل ملف',
  warnHeading: 'قبل أن يغادر هذه الصفحة',
  warns:
    'الملف والورقة المطبوعة بلا قفل. من يجدهما يمكنه القراءة، وفي بعض الأماكن قد تطلبهما محكمة. وقد تبقى الورقة في ذاكرة الطابعة. مكان آمن يستحق التفكير.',
  goOn: { print: 'طباعته', save: 'تنزيله' },
  leave: 'ترك الأمر',
  saved: 'نُزّل باسم {name}، في مكان تنزيلاتك.',
} as const satisfies Translated<typeof englishSummaryWords>;

/** What stands on the paper itself. Arabic. */
export const paperWords = {
  title: 'ملاحظات',
  span: 'من {from} إلى {to}',
  says: 'كُتبت يومًا بعد يوم لنفسي. الكلمات والأرقام تقول كيف كان الشعور، ولا تقيس شيئًا.',
  feelings: 'المشاعر بحسب الكلمة',
  counted: {
    zero: 'لا وقفات، {span}',
    one: 'وقفة واحدة، {span}',
    two: 'وقفتان، {span}',
    few: '{n} وقفات، {span}',
    many: '{n} وقفة، {span}',
    other: '{n} وقفة، {span}',
  },
  word: 'الكلمة',
  times: 'المرات',
  weekly: 'نظرات إلى الأسبوع',
  day: 'اليوم',
  marks: 'أشياء حدثت',
  practices: 'التمارين',
  entries: 'بكلماتي أنا',
  ofTen: '{n} من 10',
} as const satisfies Translated<typeof englishPaperWords>;
