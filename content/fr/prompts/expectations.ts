import type { PromptWords } from '@/content/translated';

/** The prompts of this theme in French, by id. */
export const expectations: PromptWords = {
  'expectations-no-proper-way': {
    ask: 'Il n’y a pas de bonne façon d’avoir mal. Personne ne note ton élégance.',
    more: 'De la mesquinerie, du calme, de l’humour, du silence, tout cela avant midi : c’est permis. Les gens attendent peut-être un certain visage. Tu peux porter celui que tu as.',
  },
  'expectations-ask-or-loosen': {
    ask: 'Un besoin peut se demander. Un calendrier peut se desserrer. Lequel des deux as-tu en tête ?',
    more: 'Desserrer une date n’est pas renoncer à la chose. Tu pourrais noter ce dont tu ne te passeras pas, et ce qui peut venir sous une autre forme.',
  },
  'expectations-what-sorry-would-name': {
    ask: 'De vraies excuses viendront peut-être, ou pas. Que voudrais-tu qu’elles nomment ?',
    more: 'Trouver tes propres mots pour cela peut être une façon de te croire, toi d’abord. Rien n’a à suivre.',
  },
  'expectations-answers-of-your-own': {
    ask: 'Certaines réponses ne viendront peut-être jamais de l’autre. Y en a-t-il une que tu pourrais commencer à te donner ?',
    more: '« Qu’est-ce que je vaux ? » a une réponse qui ne dépend de l’honnêteté de personne. Une demi-phrase suffit. S’arrêter ici est très bien.',
  },
  'expectations-clumsy-friends': {
    ask: 'Les amitiés prises au milieu n’agissent pas toujours comme tu l’espérais. À laquelle pourrais-tu permettre d’être maladroite ?',
    more: 'Certaines se taisent par peur de mal dire. D’autres ne te conviennent peut-être plus, et c’est à toi de le dire.',
  },
  'expectations-skip-shrink-keep': {
    ask: 'Visites, fêtes, anniversaires : quelle coutume de famille voudrais-tu sauter, réduire ou garder cette année ?',
    more: 'Tu réponds pour une année, pas pour toujours. « Je viendrai pour le gâteau » est un plan, et une carte par la poste aussi.',
  },
  'expectations-your-own-size': {
    ask: 'Être au-dessus de tout cela n’est pas obligatoire. Être à ta taille suffit.',
    more: 'Certains jours, cette taille est petite et grincheuse. On peut être juste sans être tendre, et se taire sans être d’accord.',
  },
  'expectations-thanks-or-no-thanks': {
    ask: 'Tu espères peut-être qu’on verra comment tu as changé. Que continuerais-tu si personne ne le disait jamais ?',
    more: 'C’est la part qui t’appartient. Espérer est humain. Cela pèse sur les autres quand l’espoir vient avec un reçu.',
  },
  'expectations-no-script-for-them': {
    ask: 'Des larmes, une discussion, puis le calme : tu l’avais peut-être imaginé dans cet ordre. Et s’il n’y avait aucun ordre ?',
    more: 'La colère peut suivre la gentillesse, et le silence une bonne semaine. Tu peux ranger le scénario et t’occuper de la prochaine chose honnête qui est à toi.',
  },
  'expectations-days-of-your-own': {
    ask: 'On peut tenir à quelqu’un et ne plus organiser ses jours autour de ce que cette personne fera peut-être.',
    more: 'Tes heures peuvent être à toi, que l’autre change ou non. Si prévoir en fonction de l’autre est ce qui te garde en sécurité, c’est de la sagesse. La page Aide connaît des gens qui peuvent prévoir avec toi.',
  },
};
