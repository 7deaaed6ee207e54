import type { ThemeId } from '@/core/model/theme';

/** Each theme's name as it stands above a prompt. Hindi. */
export const themeNames: Record<ThemeId, string> = {
  feelings: 'एहसास',
  clarity: 'बात साफ़ होना',
  causes: 'वजहें',
  pace: 'अपनी चाल',
  boundaries: 'सीमाएँ',
  communication: 'बातचीत',
  accountability: 'अपना किया मानना',
  transparency: 'खुलापन',
  consistency: 'छोटे वादे',
  safety: 'सुरक्षित लगना',
  'self-trust': 'ख़ुद पर भरोसा',
  'self-care': 'अपना ख़याल',
  good: 'अच्छी बातें',
  compassion: 'नरमी',
  expectations: 'पकड़ ढीली करना',
  courage: 'हिम्मत के छोटे क़दम',
  closeness: 'नज़दीकी',
  forgiveness: 'मन से छोड़ देना',
  support: 'सहारा',
  renewal: 'नया पन्ना',
};
