import type { Stage } from '@/core/model/profile';

/** The four places a reader can say they are in. Nobody is moved by Mendful; going back is ordinary. Hindi. */
export const stages: Record<Stage, { name: string; asks: string }> = {
  S1: { name: 'सँभलना', asks: 'आज का दिन कैसे कटे?' },
  S2: { name: 'समझना', asks: 'मेरे साथ क्या हुआ, और मुझे क्या चाहिए?' },
  S3: { name: 'फिर से बनाना', asks: 'किस बात से भरोसा करना ठीक लगे?' },
  S4: { name: 'नई शुरुआत', asks: 'यहाँ से मुझे क्या चाहिए, उनके साथ या उनके बिना?' },
};
