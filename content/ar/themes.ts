import type { ThemeId } from '@/core/model/theme';

/** Each theme's name as it stands above a prompt. Arabic. */
export const themeNames: Record<ThemeId, string> = {
  feelings: 'المشاعر',
  clarity: 'الوضوح',
  causes: 'الأسباب',
  pace: 'إيقاعك أنت',
  boundaries: 'الحدود',
  communication: 'الحديث',
  accountability: 'تحمّل المسؤولية',
  transparency: 'الصراحة',
  consistency: 'وعود صغيرة',
  safety: 'الشعور بالأمان',
  'self-trust': 'الثقة بنفسي',
  'self-care': 'العناية بنفسي',
  good: 'أشياء طيّبة',
  compassion: 'الرفق',
  expectations: 'إرخاء القبضة',
  courage: 'خطوات شجاعة صغيرة',
  closeness: 'القرب',
  forgiveness: 'وضع الحِمل',
  support: 'السند',
  renewal: 'فصل جديد',
};
