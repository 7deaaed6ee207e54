import type { PromptWords } from '@/content/translated';

/** The prompts of this theme in French, by id. */
export const compassion: PromptWords = {
  'compassion-worst-hours': {
    ask: 'Quoi qui soit sorti de toi dans les pires heures, cela venait d’un cœur qui portait beaucoup trop.',
    more: 'Des larmes, des cris, du silence, un rire au mauvais moment. Le choc a sa propre langue. Tu peux avoir de la douceur pour la part de toi qui l’a parlée.',
  },
  'compassion-you-are-here': {
    ask: 'Une main sur la poitrine ou sur le bras, si cela te convient. Tu es là.',
    more: 'C’est un moment difficile, et d’autres gens connaissent de tels moments. Si la douceur pique aujourd’hui, elle peut attendre.',
  },
  'compassion-one-true-thing': {
    ask: 'Beaucoup de choses vraies te composent. Le mal que tu as fait en est une.',
    more: 'Il y a ta façon de rire, les gens que tu as aidés, ce à quoi tu tiens. Cela n’efface pas le mal, et le mal ne l’efface pas.',
  },
  'compassion-plain-fairness': {
    ask: 'Si la douceur envers toi semble loin, être juste suffit pour aujourd’hui.',
    more: 'Être juste, c’est peut-être ne pas juger une vie entière sur sa semaine la plus dure. Tu l’accorderais à une personne inconnue dans le bus.',
  },
  'compassion-softer-name': {
    ask: 'Quel nom te donnes-tu quand ça va mal ? Y en a-t-il un plus doux ?',
    more: 'Un surnom venu de quelqu’un qui t’aimait bien, peut-être, ou ton propre prénom, dit lentement.',
  },
  'compassion-tired-of-strong': {
    ask: 'Faire face finit par user. Quelle part de toi en est la plus fatiguée ?',
    more: 'La part qui sourit au travail, qui dort d’une oreille, ou qui répond « ça va ». Qu’aimerait-elle peut-être entendre de toi ?',
  },
  'compassion-you-who-didnt-know': {
    ask: 'Qu’aimerais-tu dire à la personne que tu étais, celle qui ne savait pas encore ?',
    more: 'Pas un avertissement. Ce n’était pas de l’imprudence, c’était de la confiance. Peut-être une main sur l’épaule, peut-être merci. Tu peux refermer ceci à tout moment.',
  },
  'compassion-guilt-with-feet': {
    ask: 'Se sentir mal peut remplir des heures sans quitter la chaise. Faire mieux se lève et marche.',
    more: 'Le premier demande peut-être un mot doux, le second un endroit où commencer. Une petite chose juste est un bon usage de la culpabilité.',
  },
  'compassion-ordinary-morning': {
    ask: 'À quoi ressemble peut-être un matin ordinaire pour l’autre en ce moment ? Tu n’as pas à le réparer.',
    more: 'Se réveiller, se souvenir, chercher les fissures du jour. Le voir, sans rien vouloir en retour, est une façon discrète d’en prendre soin. Une minute suffit.',
  },
  'compassion-large-company': {
    ask: 'Bien des gens se sont trouvés d’un côté ou de l’autre d’une confiance brisée. Cela fait beaucoup de monde avec toi.',
    more: 'Dans n’importe quelle rue, quelqu’un ne dort pas à cause de cela. Ta peine n’en est pas plus petite. Elle te semblera peut-être moins étrange.',
  },
  'compassion-person-you-mean-to-be': {
    ask: 'Quelque part devant, il y a la personne que tu veux être. Comment passerait-elle cet après-midi ?',
    more: 'Peut-être à dire une vérité simple, à finir une chose commencée, ou à se reposer pour ne pas mordre. Une heure de cela suffirait.',
  },
  'compassion-across-a-street': {
    ask: 'Tu peux voir que quelqu’un peine, et garder ta porte fermée. Où finit le souci de l’autre, et où cela commence-t-il à te coûter ?',
    more: 'La compassion peut se sentir depuis l’autre côté de la rue. Elle ne demande ni visite, ni réponse, ni seconde chance. Tu peux aussi reposer cette question.',
  },
};
