import type { PromptWords } from '@/content/translated';

/** The prompts of this theme in French, by id. */
export const transparency: PromptWords = {
  'transparency-not-the-detective': {
    ask: 'Tu n’as jamais demandé à faire l’enquête, et tu peux poser ce travail. Il est juste de vouloir que la vérité vienne à toi.',
    more: 'L’envie d’un indice de plus peut être forte, et prendre toute une nuit. La loupe peut rester une heure dans son tiroir.',
  },
  'transparency-privacy-and-secrecy': {
    ask: 'Ce qui est privé repose ; ce qui est caché fatigue. Parmi ce que tu gardes pour toi, qu’est-ce qui est l’un, qu’est-ce qui est l’autre ?',
    more: 'Ce que tu tais pour rester en sécurité est privé aussi. Personne d’autre n’a à faire ce tri pour toi, et rien n’a à être dit.',
  },
  'transparency-trimmed-corners': {
    ask: 'Quand une réponse vraie est gênante, quel bout as-tu tendance à couper ?',
    more: 'L’heure, la somme, les gens qui étaient là. Remarquer les ciseaux est un début. Une réponse entière peut être courte.',
  },
  'transparency-small-untruths': {
    ask: '« Ça va. » « J’étais en route. » « Ce n’était rien. » Quel petit arrangement avec la vérité te vient le plus facilement ?',
    more: 'Presque tout le monde en a un. Une journée sans lui, avec les voisins et les collègues, est un entraînement discret pour de plus grandes vérités. Celui qui te protège de quelqu’un est autre chose.',
  },
  'transparency-an-offer-with-an-end': {
    ask: 'Une offre de franchise a besoin d’un cadre. Sur quoi, jusqu’à quand, et comment peut-elle s’arrêter, pour toi comme pour l’autre ?',
    more: 'L’offre vient de toi, et l’autre peut la refuser. Elle couvre ce qui est à toi, et rien de ce qui est à l’autre. Avec une date de fin, elle reste un pont, pas une façon de vivre.',
  },
  'transparency-shut-by-your-own-hand': {
    ask: 'Certaines portes peuvent rester fermées, même quand personne ne regarde. Laquelle est la tienne ?',
    more: 'Elle mène peut-être à un lieu, une appli, une heure tardive, une façon de remplir des soirées vides. Savoir ce qui t’y attire peut t’aider à passer devant.',
  },
  'transparency-when-plans-change': {
    ask: 'Un train en retard, une heure de plus, un nouveau plan : comment les gens autour de toi l’apprennent-ils ?',
    more: 'Dit tôt et clairement, c’est une petite sorte d’honnêteté. C’est une politesse, pas un rapport sur chacun de tes gestes. Cela compte aussi dans l’immeuble ou chez les commerçants.',
  },
  'transparency-true-and-soft': {
    ask: 'Une chose vraie peut se dire doucement. L’honnêteté n’oblige pas à la dureté.',
    more: 'Toutes les pensées n’ont pas à être dites, et mieux vaut tendre une vérité que la lancer. Le soin de la dire fait partie de l’honnêteté.',
  },
  'transparency-nothing-to-hide': {
    ask: 'Une heure sans histoire à tenir en ordre : c’est comment, pour toi ?',
    more: 'Tu le remarques peut-être dans ta nuque, dans ton sommeil, dans ta façon de répondre à « Quoi de neuf ? ». Ce n’est pas vivre sans rien de privé. Si une telle heure est rare pour l’instant, une seule vaut la peine d’être notée.',
  },
};
