import type { Translated } from '@/content/translated';
import type { languageWords as english } from '@/content/words/language';

/** Choosing the language, on the options page. Arabic. */
export const languageWords = {
  label: 'اللغة',
  asBrowser: 'كما في المتصفّح ({name})',
  fresh: '{name} (جديدة)',
  says: 'ما كتبته يبقى كما هو.',
  freshSays:
    'اللغة التي تحمل علامة «جديدة» كُتبت بعناية، ولم يقرأها كلها بعد أحد نشأ عليها. وإن بدا شيء منها غير سليم، فالإنجليزية على بُعد اختيار واحد.',
} as const satisfies Translated<typeof english>;
