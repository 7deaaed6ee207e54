import type { Translated } from '@/content/translated';
import type { languageWords as english } from '@/content/words/language';

/** Choosing the language, on the options page. Hindi. */
export const languageWords = {
  label: 'भाषा',
  asBrowser: 'जैसी ब्राउज़र में है ({name})',
  fresh: '{name} (नई)',
  says: 'आपका लिखा हुआ जैसा है वैसा ही रहता है।',
  freshSays:
    '“नई” लिखी भाषा ध्यान से लिखी गई है, पर जिनकी वह अपनी ज़बान है, उनमें से किसी ने उसे अभी पूरा नहीं पढ़ा। कहीं कुछ अटपटा लगे, तो अंग्रेज़ी एक चुनाव दूर है।',
} as const satisfies Translated<typeof english>;
