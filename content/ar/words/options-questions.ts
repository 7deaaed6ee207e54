import type { Translated } from '@/content/translated';
import type {
  lineWords as englishLineWords,
  questionWords as englishQuestionWords,
} from '@/content/words/options-questions';

/** What the options page says about the reader's own questions, and about what they said of others. Arabic. */
export const questionWords = {
  name: 'الأسئلة',
  lead: 'أسئلة بكلماتك أنت، وما قلته عن غيرها.',

  own: 'أسئلتك أنت',
  ownSays: 'مكان لما يريحك أن يُسأل. تأتي الأسئلة كما كتبتها تمامًا.',
  ownNone: 'لا شيء بعد. ربما كان أولها سؤالًا سمعته من شخص عزيز، أو سطرًا أفادك يومًا.',
  add: 'سؤال من عندك',
  addHelp: 'المساحة 280 حرفًا. وتصلح الجملة التي لا تسأل أيضًا.',
  room: 'بقي مكان لعدد من الحروف: {n}',
  over: 'زيادة في عدد الحروف: {n}',
  use: 'كيف تأتي أسئلتك',
  uses: {
    mixed: { name: 'بين غيرها', says: 'تأتي أسئلتك بين حين وآخر، مع الأسئلة التي يحملها Mendful.' },
    alone: { name: 'أسئلتي وحدها', says: 'وتبقى الأسئلة التي يحملها Mendful بعيدة.' },
    off: { name: 'محفوظة دون سؤال', says: 'تستريح هنا إلى حين طلبها.' },
  },
  alone:
    'كل سؤال يأتي مرة في ثلاثة أسابيع على الأكثر، فإن كانت الأسئلة قليلة مرّت لحظات كثيرة في صمت. ومع اختيار «الخفيف وحده»، وبعد وقفة صعبة، وفي أيام الهدوء، لا يأتي شيء من أسئلتك: لا أحد غيرك يعرف أيها يهدّئك.',
  noEffect: 'يبدأ هذا حين يُكتب سؤال.',

  close: 'قريبة منك',
  closeSays: 'أسئلة أردت بقاءها قريبة. تأتي أكثر قليلًا من غيرها.',
  closeNone: 'لا شيء بعد. حين يريحك سؤال، يمكن إبقاؤه قريبًا من النافذة الصغيرة، ويبقى هنا لقراءة أخرى.',
  letGo: 'تركه يمضي',
  letGoOf: 'تركه يمضي: {text}',

  never: 'لا أريدها مرة أخرى',
  neverSays: 'هذه لم تعد تأتي.',
  neverNone: 'لا شيء هنا. إن كان سؤال لا يناسبك، يمكن إبعاده إلى الأبد من النافذة الصغيرة.',
  again: 'السماح بعودته',
  againOf: 'السماح بعودته: {text}',

  leanings: 'أكثر وأقلّ',
  leaningsSay: 'ما قلته عن أسئلة مفردة يغيّر حظّ موضوعها قليلًا.',
  leaningsNone: 'لم يُقل شيء بعد. والأمر يسير دونه أيضًا.',
  leaning: { both: 'أكثر: {more}، أقلّ: {less}', more: 'أكثر: {n}', less: 'أقلّ: {n}' },
  ownTheme: 'أسئلتك أنت',
  forget: 'نسيان هذه',
  forgetOf: 'نسيان هذه: {theme}',

  gone: 'سؤال لم يعد موجودًا هنا.',
  unread: 'تعذّر تحميل الأسئلة. وربما أفاد فتح هذه الصفحة من جديد.',
} as const satisfies Translated<typeof englishQuestionWords>;

/** What a list of the reader's own lines says: changing one, taking one away, bringing it back. Arabic. */
export const lineWords = {
  change: 'تغيير',
  changeOf: 'تغيير: {text}',
  remove: 'إزالة',
  removeOf: 'إزالة: {text}',
  keep: 'حفظ',
  leave: 'تركه كما كان',
  editing: 'سطرك',
  removed: 'أُزيل: {text}',
  back: 'إرجاعه',
} as const satisfies Translated<typeof englishLineWords>;
