import type { PromptWords } from '@/content/translated';

/** The prompts of this theme in French, by id. */
export const safety: PromptWords = {
  'safety-three-harmless-things': {
    ask: 'Quand ton corps sonne comme une alarme, tu pourrais trouver près de toi trois choses inoffensives.',
    more: 'Une tasse, une couverture, un bruit de rue. Ceci est pour une alarme restée d’avant. Si le danger est ici et maintenant, la page Aide donne des gens à appeler.',
  },
  'safety-on-guard': {
    ask: 'Rester en alerte se comprend, après cela. Une part de toi monte la garde, et te veut du bien.',
    more: 'Elle peut être fatiguée et fidèle à la fois. Tu n’as pas à la convaincre d’arrêter. Si ce qu’elle voit est proche et réel, la page Aide est là. Sinon, une lumière plus basse peut la laisser se reposer.',
  },
  'safety-a-kind-voice': {
    ask: 'Y a-t-il une voix ou un visage qui rend une pièce moins dure ? Cela peut venir d’il y a longtemps.',
    more: 'Tu pourrais l’emprunter une minute : une photo, un enregistrement, une phrase connue par cœur. Si rien ne vient, la pluie ou les voitures feront l’affaire.',
  },
  'safety-for-the-night': {
    ask: 'Les nuits peuvent tout rendre plus fort. Quel petit réconfort pourrait être à portée de main pour la prochaine ?',
    more: 'Un verre d’eau, un livre ennuyeux, un mot qui dit « pas maintenant, demain ». Rester les yeux ouverts est permis aussi.',
  },
  'safety-dates-with-weight': {
    ask: 'Certaines dates pèsent. Y en a-t-il une qui approche, autour de laquelle tu aimerais prévoir un peu de douceur ?',
    more: 'De la compagnie, un après-midi vide, ou un endroit sans souvenirs. Un jour difficile qu’on a vu venir pèse parfois un peu moins.',
  },
  'safety-lower-shoulders': {
    ask: 'Après un moment avec certaines personnes, tes épaules se relâchent. De qui s’agit-il ?',
    more: 'Les corps tiennent leur propre liste. Un nom, c’est beaucoup. Si aucun ne vient, un animal ou un endroit compte.',
  },
  'safety-echo-or-now': {
    ask: 'Quand la peur vient, comment distingues-tu un vieil écho d’une chose qui se passe maintenant ?',
    more: 'La différence est peut-être dans la vitesse, dans le ventre, dans les mots. Ne pas savoir est une réponse honnête, et les deux méritent du soin. Si cela se passe maintenant, la page Aide est là.',
  },
  'safety-in-a-shaky-hour': {
    ask: 'Dans une heure qui tremble, que voudrais-tu que les gens fassent, ou ne fassent pas ?',
    more: 'Du thé mais pas de conseils. Un message mais pas de visite. En une ligne, c’est une carte pour quelqu’un de confiance, ou pour toi.',
  },
  'safety-safe-enough': {
    ask: '« Assez en sécurité » n’est pas « en sécurité tout le temps ». À quoi ressemble « assez » aujourd’hui ?',
    more: 'Peut-être savoir où est la porte, qui appeler, et qu’un non sera entendu. Demain, ce peut être autre chose.',
  },
  'safety-when-they-startle': {
    ask: 'L’autre sursaute ou se tait peut-être à cause de ce que tu as fait. Que pourrais-tu faire qui ne demande rien en retour ?',
    more: 'Baisser la voix, reculer d’un pas, un simple « je le vois, rien ne presse ». Un corps qui sursaute ne juge pas tes efforts.',
  },
  'safety-back-to-your-own-age': {
    ask: 'Il y a des familles où un seul ton de voix peut te faire rapetisser. Comment retrouves-tu ton âge ?',
    more: 'Quelque chose de solide sous la paume, la date d’aujourd’hui, une clé dans la poche. Là où c’est sûr de sortir, tu peux laisser les gens finir sans toi.',
  },
  'safety-shared-places': {
    ask: 'Des amitiés et des lieux partagés : lesquels te vont maintenant, et lesquels peuvent attendre ?',
    more: 'Tu n’en cèdes aucun pour toujours. Un groupe, un café ou une discussion en ligne peut se quitter pour l’instant et se retrouver plus tard.',
  },
  'safety-the-far-alarm': {
    ask: 'Même loin de l’autre, la vieille alarme peut sonner. Cela ne dit rien de la façon dont tu avances.',
    more: 'Les corps apprennent lentement, et sans calendrier. Tu peux la remercier de l’alerte et reprendre ce que tu faisais. Si quelque chose de réel est proche, la page Aide est là.',
  },
  'safety-more-of-a-ripple': {
    ask: 'Y a-t-il une chose qui te secouait au début, et qui n’est plus qu’une petite vague ?',
    more: 'Elle peut remonter certains jours ; l’eau fait cela. Tu pourrais noter ce qui l’a aidée à se calmer.',
  },
};
