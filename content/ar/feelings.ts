import type { FeelingId, TileId } from '@/core/model/feeling';

/** The ten tiles, in nouns: a noun fits whoever reads. Arabic. */
export const tileNames: Record<TileId, string> = {
  hurt: 'وجع',
  angry: 'غضب',
  afraid: 'خوف',
  doubting: 'شكّ',
  'worn-out': 'إرهاق',
  okay: 'لا بأس',
  calm: 'هدوء',
  strong: 'قوة',
  warm: 'دفء',
  'not-sure': 'لا أدري',
};

/** A word and one line on what people often mean by it: never a definition the reader has to fit. Arabic. */
export const feelingWords: Record<FeelingId, { name: string; says: string }> = {
  hurt: { name: 'وجع', says: 'شيء في داخلي أصابته الضربة.' },
  sad: { name: 'حزن', says: 'ثقل في القلب، والدموع قريبة أو جفّت.' },
  lonely: { name: 'وحدة', says: 'بُعد عن الناس، حتى وهم حولي.' },
  grieving: { name: 'حسرة على ما فُقد', says: 'شوق إلى ما كان، أو إلى ما ظننت أنه كان.' },
  angry: { name: 'غضب', says: 'حرارة وتوتّر، ورغبة في أن يكون هذا غير ما هو.' },
  frustrated: { name: 'إحباط', says: 'الجدار نفسه أمامي كل مرة.' },
  resentful: { name: 'مرارة', says: 'يعود إليّ مرة بعد مرة كم كان ذلك ظلمًا.' },
  payback: { name: 'رغبة في ردّ الأذى', says: 'أمنية أن يذوق الطرف الآخر ما ذقت. والأمنية ليست خطة.' },
  anxious: { name: 'قلق', says: 'ترقّب وعدم راحة، وانتظار لشيء ما.' },
  afraid: { name: 'خوف من تكراره', says: 'استعداد دائم، خشية أن يعود كل شيء.' },
  unsafe: { name: 'عدم أمان', says: 'شيء حولي لا يبدو آمنًا.' },
  insecure: { name: 'شكّ في نفسي', says: 'حيرة في قيمتي، أو شكلي، أو حكمي على الأمور.' },
  confused: { name: 'حيرة', says: 'القطع لا تتركّب معًا بعد.' },
  ashamed: { name: 'خجل من نفسي', says: 'رغبة في الاختفاء عن العيون، حتى عن عيني أنا.' },
  guilty: { name: 'شعور بالذنب', says: 'ما فعلته يجلس معي.' },
  drained: { name: 'استنزاف', says: 'لم يبق عندي ما أعطيه اليوم.' },
  overwhelmed: { name: 'ضغط فوق الطاقة', says: 'كل شيء كثير، وفي وقت واحد.' },
  numb: { name: 'خدر', says: 'لا أشعر بالكثير، أو أشعر به من بعيد.' },
  hopeless: { name: 'يأس', says: 'لا أرى طريقًا أمامي في هذه اللحظة.' },
  okay: { name: 'لا بأس، بين بين', says: 'لا طيّب ولا سيّئ. وهذا يُحسب أيضًا.' },
  calm: { name: 'هدوء', says: 'سكون في الداخل، ونفَس بطيء.' },
  safe: { name: 'أمان', says: 'هنا ترتخي كتفاي.' },
  clear: { name: 'وضوح', says: 'أرى الأشياء كما هي.' },
  hopeful: { name: 'أمل', says: 'شيء طيّب يبدو ممكنًا.' },
  proud: { name: 'فخر بنفسي', says: 'فعلت شيئًا لم يكن سهلًا.' },
  brave: { name: 'شجاعة', says: 'ربما مع خوف، ومع ذلك أمشي.' },
  grateful: { name: 'امتنان', says: 'يسرّني أن شيئًا أو شخصًا موجود في حياتي.' },
  supported: { name: 'سند', says: 'هناك من يقف إلى جانبي.' },
  close: { name: 'قرب من شخص', says: 'إلى جوار إنسان له مكانة عندي.' },
  happy: { name: 'فرح', says: 'خفّة وسرور، طالت مدتهما أو قصرت.' },
};
