import type { PromptWords } from '@/content/translated';

/** The prompts of this theme in French, by id. */
export const clarity: PromptWords = {
  'clarity-rest-before-answers': {
    ask: 'Le repos n’a pas à attendre que tu aies tout compris.',
    more: 'Les trous de l’histoire peuvent rester des trous pour l’instant. Certains morceaux viendront peut-être, d’autres non. Tu peux fermer les yeux sur une question ouverte.',
  },
  'clarity-old-ache-new-ache': {
    ask: 'Une part de cette douleur est neuve. Y a-t-il aussi une douleur plus ancienne, qui s’est réveillée ?',
    more: 'Deux petites colonnes pourraient suffire : de maintenant, d’avant. Elles ne demandent peut-être pas les mêmes soins. En rester là est très bien.',
  },
  'clarity-out-of-reach': {
    ask: 'Qu’est-ce que cela a changé dans ta façon de te voir ? Une phrase simple suffit.',
    more: 'Une deuxième peut suivre, si tu veux : quelque chose de toi que cela n’a pas pu atteindre.',
  },
  'clarity-finished-enough': {
    ask: 'Le dernier mot de l’autre ne viendra peut-être jamais. Qu’est-ce qui serait assez fini pour toi ?',
    more: 'Une lettre que personne ne reçoit, une boîte bien scotchée, une date après laquelle tu cesses de préparer ce que tu dirais. Cela peut aussi rester ouvert.',
  },
  'clarity-note-from-a-need': {
    ask: 'Les besoins peuvent être timides. Si l’un des tiens t’envoyait un petit mot aujourd’hui, que dirait-il ?',
    more: '« Plus de sommeil. » « Une réponse claire. » « Quelqu’un de mon côté. » Les petits sont souvent les plus faciles à combler.',
  },
  'clarity-better-in-the-morning': {
    ask: 'Parmi tes façons de passer une soirée, laquelle te laisse en meilleur état le matin ?',
    more: 'Un écran, un verre, le travail, un long appel, le sommeil. Personne ne met de note. Une qui aide et une qui coûte, c’est une carte honnête.',
  },
  'clarity-parked-choice': {
    ask: 'Un choix qui tourne en rond peut se mettre de côté, avec une date dessus ou sans date.',
    more: 'Mettre de côté n’est pas jeter. Tu pourrais écrire « pas cette semaine » sur un bout de papier, et voir ce que font tes épaules.',
  },
  'clarity-which-tie': {
    ask: 'En famille, une seule cassure peut ébranler bien des liens. Lequel as-tu en tête aujourd’hui ?',
    more: 'Tu peux tenir à l’un et garder tes distances avec un autre. Tu n’as pas à répondre de toute la famille.',
  },
  'clarity-unspoken-deal': {
    ask: 'Quel était l’accord muet de cette amitié, celui que tu croyais partagé ?',
    more: 'Bien des amitiés suivent des règles que personne ne dit tout haut. Mise en mots, la tienne montre peut-être ce qui a été brisé, et ce qui compte pour toi dans une amitié.',
  },
  'clarity-what-a-friend-lost': {
    ask: 'C’est dans une amitié que tu as trahi la confiance. Qu’a peut-être perdu l’autre, qui n’a pas de nom ?',
    more: 'Un rire facile, une oreille sûre, un endroit où faire le clown. Tu pourrais le noter pour toi. C’est à toi de le voir, et pas à l’autre de l’expliquer.',
  },
  'clarity-know-and-guess': {
    ask: 'Deux phrases à finir, si tu veux : « Ce que je sais, c’est … » et « Ce que je suppose, c’est … »',
    more: 'La nuit, les deux peuvent se mélanger. Séparées, elles montrent peut-être ce que tu aimerais savoir et ce qui peut attendre. Une supposition peut aussi se révéler juste.',
  },
  'clarity-note-for-a-foggy-day': {
    ask: 'Si aujourd’hui est clair, qu’aimerais-tu en retenir pour un jour de brume ?',
    more: 'Une ligne pour le toi de plus tard suffit. Une raison, une limite, une gentillesse, ou le nom d’une personne qu’il est bon d’appeler.',
  },
};
