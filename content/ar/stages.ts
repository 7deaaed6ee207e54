import type { Stage } from '@/core/model/profile';

/** The four places a reader can say they are in. Arabic. */
export const stages: Record<Stage, { name: string; asks: string }> = {
  S1: { name: 'ثبات', asks: 'كيف أعبر هذا اليوم؟' },
  S2: { name: 'فهم', asks: 'ماذا حدث لي، وما الذي أحتاج إليه؟' },
  S3: { name: 'بناء من جديد', asks: 'ما الذي يجعل الثقة معقولة؟' },
  S4: { name: 'تجدّد', asks: 'ماذا أريد من هنا، مع الطرف الآخر أو دونه؟' },
};
