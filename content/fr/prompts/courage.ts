import type { PromptWords } from '@/content/translated';

/** The prompts of this theme in French, by id. */
export const courage: PromptWords = {
  'courage-a-glad-no': {
    ask: 'Un « non » demande parfois plus de cran qu’un « oui ». Lequel des tiens te fait du bien ?',
    more: 'Il est peut-être minuscule : un appel que tu as laissé sonner, une visite plus courte, « je préfère ne pas le dire ». Quelque chose en toi savait ce que tu pouvais porter ce jour-là.',
  },
  'courage-a-dial-not-a-switch': {
    ask: 'Si la confiance est un bouton qui tourne, pas un interrupteur, quel tout petit tour semble possible, vers le haut ou le bas ?',
    more: 'Le baisser peut être courageux aussi. Il s’agit peut-être de confiance dans le voisinage, dans un plan, dans ta propre intuition. Tu peux le tourner dans l’autre sens à tout moment.',
  },
  'courage-the-edge-of-the-group': {
    ask: 'Après une amitié brisée, entrer dans un groupe demande du cran. Où pourrais-tu t’asseoir, vers le bord ?',
    more: 'Une chorale, un quiz, un repas partagé. Tu peux rester le temps d’une chanson, parler à une personne, ou regarder et rentrer.',
  },
  'courage-quiet-kinds': {
    ask: 'Ouvrir la lettre. Aller à la fête et partir à neuf heures. Quelle était ta chose courageuse et discrète de la semaine ?',
    more: 'Personne n’a besoin de l’avoir vue. Si rien ne te vient, se reposer quand tu étais à bout a peut-être sa place sur la liste.',
  },
  'courage-step-and-step-back': {
    ask: 'Le courage n’a pas à aller vite. Tu peux faire un pas, regarder autour, et revenir d’un pas.',
    more: 'Revenir n’est pas échouer. Tu as appris comment est le sol à cet endroit. Tu peux essayer ailleurs, un autre jour, ou en rester là.',
  },
  'courage-not-knowing-why': {
    ask: 'Dire « je ne sais pas encore pourquoi » peut être plus courageux qu’une réponse bien rangée.',
    more: 'Une réponse bien rangée met fin à la recherche. Dire où s’arrête ce que tu comprends, et que tu cherches toujours, est un sol honnête.',
  },
  'courage-what-stays-covered': {
    ask: 'Que gardes-tu caché, même devant les gens qui te veulent du bien ?',
    more: 'Tu n’as à le montrer à personne. Un regard ici, le temps d’un souffle, suffit pour un jour. S’arrêter ici est très bien.',
  },
  'courage-glad-to-be-asked': {
    ask: 'Demander de l’aide est un petit saut. À qui ferais-tu peut-être plaisir en demandant ?',
    more: 'Cela peut être léger : un trajet, un second avis, dix minutes de compagnie. Bien des gens aiment se rendre utiles. Le non d’une personne n’est pas le non de tout le monde.',
  },
  'courage-a-place-to-have-back': {
    ask: 'On perd certains lieux dans une histoire pareille. Lequel aimerais-tu retrouver, s’il y en a un ?',
    more: 'Une rue, un café, même une chanson. Tu pourrais choisir l’heure, la compagnie et la sortie. Ou il peut rester sur la carte, sans que tu y touches.',
  },
  'courage-room-to-stumble': {
    ask: 'Si trébucher était permis, et que personne ne comptait, qu’aimerais-tu essayer ensuite ?',
    more: 'Un cours, une recette, une autre route pour rentrer, un après-midi au bord de l’eau. Quand on débute, on a le droit de vaciller.',
  },
};
