import type { AreaId } from '@/core/model/area';

/** The five areas in plain words, each with a line on what it holds. Arabic. */
export const areas: Record<AreaId, { name: string; says: string }> = {
  stirred: { name: 'صعب ومضطرب', says: 'غير مريح، وفيه طاقة كثيرة: غضب، أو خوف، أو ضغط فوق الطاقة.' },
  low: { name: 'صعب وثقيل', says: 'غير مريح ومنخفض: حزن، أو خجل، أو فراغ.' },
  between: { name: 'بين بين', says: 'لا هذا ولا ذاك، أو غير واضح.' },
  quiet: { name: 'طيّب وهادئ', says: 'مريح وساكن: هدوء، أو أمان، أو امتنان.' },
  lively: { name: 'طيّب ونشيط', says: 'مريح وفيه حركة: أمل، أو شجاعة، أو فرح.' },
};
