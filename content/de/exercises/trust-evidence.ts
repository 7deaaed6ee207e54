import type { PracticeWords } from '@/content/translated';

export const trustEvidence: PracticeWords = {
  name: 'Ich kann mir trauen',
  purpose: 'Momente sammeln, in denen dein Gespür dir gedient hat.',
  takes: 'Ein Moment in ein, zwei Zeilen.',
  safety: 'Wenn jemand getäuscht wird, sagt das etwas über die Täuschung. Über deinen Wert sagt es nichts.',
  closing: 'Behalten. Das kann an einem Tag voller Zweifel zu dir zurückkommen.',
  none: 'Bisher nichts gesammelt. Etwas Winziges reicht: eine Jacke, die du vor dem Regen mitgenommen hast.',
  steps: {
    moment: {
      title: 'Ein Moment, in dem du richtig lagst',
      says: 'Er kann aus jedem Teil deines Lebens sein, alt oder neu.',
      fields: { moment: { label: 'Der Moment' } },
    },
    sensed: {
      title: 'Was du gespürt und getan hast',
      fields: {
        sensed: { label: 'Was ich gespürt habe' },
        did: { label: 'Was ich getan habe' },
        tag: {
          label: 'Was es zeigt',
          options: {
            instinct: { name: 'Mein Gespür lag richtig' },
            limit: { name: 'Ich habe eine Grenze gehalten' },
            asked: { name: 'Ich habe um Hilfe gebeten' },
            word: { name: 'Ich habe mir selbst Wort gehalten' },
          },
        },
      },
    },
  },
};
