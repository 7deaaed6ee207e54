import type { Translated } from '@/content/translated';
import type { weeklyWords as english } from '@/content/words/weekly';

/** The look at a week: three questions, each of them free to leave. Hindi. */
export const weeklyWords = {
  offer: 'मन हो तो इस हफ़्ते पर एक नज़र',
  says: 'यह आपके अपने देखने के लिए है। कोई अंक सही या ग़लत नहीं, और हर पंक्ति ख़ाली रह सकती है।',
  scales: {
    safety: {
      label: 'भीतर कितना सुरक्षित लगा?',
      name: 'भीतर सुरक्षित लगा',
      low: 'बिल्कुल नहीं',
      high: 'पूरी तरह',
    },
    selfTrust: {
      label: 'अपनी समझ पर कितना भरोसा रहा?',
      name: 'ख़ुद पर भरोसा',
      low: 'बिल्कुल नहीं',
      high: 'पूरी तरह',
    },
    trust: {
      label: 'जैसा लगा, उन पर कितना भरोसा किया जा सका?',
      name: 'उन पर भरोसा, जैसा लगा',
      low: 'बिल्कुल नहीं',
      high: 'पूरी तरह',
    },
  },
  now: { label: 'अभी भीतर कितना सुरक्षित लगता है?', low: 'बिल्कुल नहीं', high: 'पूरी तरह' },
  noContact: 'हमारी कोई बातचीत नहीं हुई',
  own: 'आपकी अपनी कोई बात, जिस पर नज़र रखनी हो',
  ownHint: 'आराम, ठहराव, बाहर बीता समय',
  ownValue: 'यह कैसा रहा?',
  ownEnds: { low: 'बहुत कम', high: 'बहुत ज़्यादा' },
  keep: 'सहेजें',
  later: 'रहने दें',
  nothing: 'सहेजने के लिए एक पंक्ति काफ़ी है।',
} as const satisfies Translated<typeof english>;
