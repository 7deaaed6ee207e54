import type { FeelingId, TileId } from '@/core/model/feeling';

/** The ten tiles in German. */
export const tileNames: Record<TileId, string> = {
  hurt: 'Verletzt',
  angry: 'Wütend',
  afraid: 'Ängstlich',
  doubting: 'Zweifelnd',
  'worn-out': 'Erschöpft',
  okay: 'Okay',
  calm: 'Ruhig',
  strong: 'Stark',
  warm: 'Warm',
  'not-sure': 'Weiß nicht',
};

/** A word and one line on what people often mean by it, in German: never a definition the reader has to fit. */
export const feelingWords: Record<FeelingId, { name: string; says: string }> = {
  hurt: { name: 'verletzt', says: 'Etwas in mir hat den Schlag abbekommen.' },
  sad: { name: 'traurig', says: 'Schwer und still, den Tränen nah oder jenseits davon.' },
  lonely: { name: 'einsam', says: 'Weit weg von Menschen, auch wenn welche da sind.' },
  grieving: { name: 'in Trauer', says: 'Mir fehlt, was war, oder was ich dafür hielt.' },
  angry: { name: 'wütend', says: 'Heiß, angespannt, voller Wunsch, dass es anders wäre.' },
  frustrated: { name: 'frustriert', says: 'Ich komme immer wieder an dieselbe Wand.' },
  resentful: { name: 'voller Groll', says: 'Es kommt immer wieder, wie unfair es war.' },
  payback: {
    name: 'Wunsch, es heimzuzahlen',
    says: 'Der Wunsch, dass die andere Person es auch spürt. Ein Wunsch ist kein Plan.',
  },
  anxious: { name: 'angespannt', says: 'Auf der Hut, unruhig, als käme gleich etwas.' },
  afraid: {
    name: 'Angst, dass es wieder passiert',
    says: 'Alles in mir wappnet sich, falls es wiederkommt.',
  },
  unsafe: { name: 'nicht sicher', says: 'Etwas um mich herum fühlt sich nicht sicher an.' },
  insecure: {
    name: 'im Zweifel an mir',
    says: 'Unsicher, was ich wert bin, wie ich aussehe, was ich richtig sehe.',
  },
  confused: { name: 'verwirrt', says: 'Die Teile passen noch nicht zusammen.' },
  ashamed: { name: 'voller Scham', says: 'Am liebsten unsichtbar, auch für mich selbst.' },
  guilty: { name: 'schuldig', says: 'Was ich getan habe, liegt mir auf der Seele.' },
  drained: { name: 'ausgelaugt', says: 'Heute ist nichts mehr zu geben da.' },
  overwhelmed: { name: 'überwältigt', says: 'Von allem zu viel auf einmal.' },
  numb: { name: 'wie taub', says: 'Ich fühle kaum etwas, oder es ist weit weg.' },
  hopeless: { name: 'hoffnungslos', says: 'Im Moment sehe ich nicht, wie es weitergeht.' },
  okay: { name: 'okay, dazwischen', says: 'Weder gut noch schlecht. Auch das zählt.' },
  calm: { name: 'ruhig', says: 'Innen still, der Atem geht langsam.' },
  safe: { name: 'sicher', says: 'Hier können meine Schultern sinken.' },
  clear: { name: 'klar', says: 'Ich sehe, was was ist.' },
  hopeful: { name: 'hoffnungsvoll', says: 'Etwas Gutes scheint möglich.' },
  proud: { name: 'stolz auf mich', says: 'Ich habe etwas getan, das nicht leicht war.' },
  brave: { name: 'mutig', says: 'Vielleicht mit Angst, und trotzdem los.' },
  grateful: { name: 'dankbar', says: 'Froh, dass etwas oder jemand da ist.' },
  supported: { name: 'getragen', says: 'Jemand steht hinter mir.' },
  close: { name: 'jemandem nah', says: 'Bei einem Menschen, der mir wichtig ist.' },
  happy: { name: 'glücklich', says: 'Leicht und froh, wie lange auch immer.' },
};
