import type { PromptWords } from '@/content/translated';

/** The prompts of this theme in French, by id. */
export const support: PromptWords = {
  'support-a-hard-day': {
    ask: 'Toute l’histoire n’est pas le prix du réconfort. « J’ai une journée difficile » suffit.',
    more: 'Quelqu’un de gentil peut rester près de toi sans savoir pourquoi. Le reste peut se dire à ton heure, en partie, ou jamais.',
  },
  'support-among-strangers': {
    ask: 'La compagnie peut être une bibliothèque, un banc de parc, un bus plein de monde. Personne n’y demande rien.',
    more: 'Être parmi les gens sans s’expliquer est une sorte de repos. Tu peux rester cinq minutes et partir sans au revoir.',
  },
  'support-a-real-voice': {
    ask: 'Si ce jour est trop lourd à porter sans personne, une vraie voix peut aider. La page Aide connaît des gens qui écoutent.',
    more: 'Tu n’as pas besoin d’être au plus mal, ni de savoir quoi dire. « Je ne sais pas par où commencer » est une bonne première phrase.',
  },
  'support-soup-silence-jokes': {
    ask: 'Une personne est douée pour la soupe, une pour le silence, une pour les blagues. Qui pourrait t’apporter quoi ?',
    more: 'Personne n’a à être tout cela. Un nom, un lieu, ou une voix à la radio, c’est une belle liste.',
  },
  'support-told-second': {
    ask: 'La personne à qui tu l’aurais dit en premier est peut-être celle qui t’a fait du mal. Qui pourrait venir en second ?',
    more: 'Le voisinage, quelqu’un d’une ancienne classe, une ligne d’écoute, une page. Personne n’a à remplir la même chaise. « J’ai perdu une amitié » suffit pour commencer.',
  },
  'support-the-right-to-lean': {
    ask: 'Tu crois peut-être avoir perdu le droit de t’appuyer sur quelqu’un. Ce n’est pas le cas.',
    more: 'Assumer ce que tu as fait et recevoir du soin peuvent aller ensemble. Quelqu’un de juste ou une ligne d’écoute peut t’entendre, et ce que tu assumes reste à toi.',
  },
  'support-what-a-counsellor-is-for': {
    ask: 'Consulter, ou aller dans un groupe, est une chose ordinaire. Qu’en voudrais-tu, si tu y allais un jour ?',
    more: 'On y cherche des outils, un témoin, ou une heure porte fermée. La première fois peut servir à regarder. Tu peux changer d’avis ensuite.',
  },
  'support-the-first-question': {
    ask: 'Face à une personne dont écouter est le métier, quelle question apporterais-tu d’abord ?',
    more: 'Elle pourrait commencer par « Comment en suis-je venu à … ». Y aller n’est pas une punition, ni une façon de montrer du regret. C’est un endroit où regarder ce qui est dur à regarder sans aide.',
  },
  'support-outside-the-family': {
    ask: 'Quand c’est la famille, en parler à l’un des siens peut donner l’air de choisir un camp. Qui se tient dehors, avec de la douceur ?',
    more: 'Une amitié, un médecin, une ligne d’écoute, un groupe de gens qui connaissent cela. Vouloir qu’on t’entende n’est pas une trahison.',
  },
  'support-poor-advice': {
    ask: 'Des gens gentils peuvent donner de mauvais conseils. Tu peux dire merci et ne pas les emporter chez toi.',
    more: 'Tu peux en garder un bout, ou rien. Si quelqu’un de proche s’inquiète pour ta sécurité, cela mérite d’être entendu deux fois. Pour le reste, « je voudrais de la compagnie, pas des réponses » est une phrase à garder en poche.',
  },
  'support-honest-and-fair': {
    ask: 'Qui te parle avec franchise, sans prendre ton parti et sans te démolir ?',
    more: 'Si aucun nom ne vient, c’est une chose à chercher dans une consultation ou un groupe. De telles personnes sont rares, et valent le détour.',
  },
  'support-both-ways': {
    ask: 'L’aide voyage dans les deux sens. À qui as-tu fait de la place ces temps-ci, même dix minutes ?',
    more: 'Et qui t’en a fait ? Rien de cela n’est à rembourser. Il suffit de remarquer que la route est ouverte.',
  },
};
