import type { PracticeWords } from '@/content/translated';

/** Three conditions, looked at for oneself. Nothing ever says ready or not ready. Arabic. */
export const forgivenessReadiness: PracticeWords = {
  name: 'تفكير في المسامحة',
  purpose: 'لنظرة إلى موقفك اليوم، من أجلك وحدك.',
  takes: 'ثلاثة مقاييس، وكلمات بالقدر الذي يناسبك.',
  safety: 'لا شيء مطلوب منك هنا. المسامحة ليست دينًا على أحد، والشفاء يمكن أن يمضي دونها.',
  closing: 'هذه أجوبتك اليوم. وقد يأتي يوم آخر بغيرها.',
  steps: {
    steady: {
      title: 'ما يظهر لك',
      fields: {
        steady: {
          label: 'أرى تغيّرًا ثابتًا',
          says: 'يمكن أن يبقى مفتوحًا، مثلًا حيث لا يوجد تواصل.',
          low: 'أبدًا',
          high: 'تمامًا',
        },
        'steady-note': { label: 'بضع كلمات عن ذلك' },
      },
    },
    safe: {
      title: 'ما قدر الأمان',
      fields: {
        safe: { label: 'أشعر بالأمان في داخلي', low: 'أبدًا', high: 'تمامًا' },
        'safe-note': { label: 'بضع كلمات عن ذلك' },
      },
    },
    peace: {
      title: 'من أجل من تكون',
      fields: {
        peace: { label: 'تكون من أجل راحتي أنا', low: 'أبدًا', high: 'تمامًا' },
        'peace-note': { label: 'بضع كلمات عن ذلك' },
        pressure: {
          label: 'هل هناك ضغط يأتي من مكان ما؟',
          options: {
            me: { name: 'مني' },
            them: { name: 'من الطرف الآخر' },
            family: { name: 'من العائلة' },
            faith: { name: 'مما أؤمن به' },
            none: { name: 'لا ضغط' },
          },
        },
      },
    },
    mean: {
      title: 'ما الذي تعنيه، وما الذي لا تعنيه',
      says: 'عند كثيرين لا تعني النسيان، ولا التبرير، ولا العودة.',
      fields: { mean: { label: 'ما الذي تعنيه المسامحة عندي، وما الذي لا تعنيه' } },
    },
  },
};
