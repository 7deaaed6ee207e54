import type { PromptWords } from '@/content/translated';

/** The prompts of this theme in French, by id. */
export const closeness: PromptWords = {
  'closeness-arms-length': {
    ask: 'Tu peux garder les gens à distance un temps. Le près et le loin peuvent changer de place aussi souvent que tu veux.',
    more: 'Certains jours veulent un grand espace autour d’eux. Laisser quelqu’un s’approcher peut attendre, et savoir si tu en as envie aussi.',
  },
  'closeness-side-by-side': {
    ask: 'En amitié et en famille, la proximité vient souvent quand les mains sont occupées. Qu’aimeriez-vous peut-être faire côte à côte ?',
    more: 'La vaisselle, une longue route, un puzzle, un match à la radio. La conversation viendra ou non. Une bonne heure est entière sans elle.',
  },
  'closeness-a-hand-on-a-sleeve': {
    ask: 'Le toucher peut attendre, ou être aussi petit qu’une main sur une manche. Qu’est-ce qui t’est bienvenu aujourd’hui, si quelque chose l’est ?',
    more: 'La réponse sera peut-être autre demain. Un « pas maintenant » bien reçu peut rapprocher deux personnes plus qu’une étreinte non voulue.',
  },
  'closeness-new-to-each-other': {
    ask: 'On change, après une chose pareille. Qu’aimerais-tu découvrir chez l’autre maintenant, et laisser voir de toi ?',
    more: 'Un goût nouveau, un souci nouveau, un rêve qui a bougé. La curiosité ne demande aucune promesse, et des pages peuvent rester fermées, des deux côtés.',
  },
  'closeness-laughing-unwatched': {
    ask: 'Quand as-tu ri la dernière fois avec quelqu’un, en oubliant de te surveiller ?',
    more: 'Au travail, en famille, avec une personne croisée dans une file. La légèreté peut venir de n’importe où. Tu peux en profiter sans chercher ce que cela veut dire.',
  },
  'closeness-quiet-company': {
    ask: 'Avec qui peux-tu te taire, et sentir que rien ne manque ?',
    more: 'Une vieille amitié, un chien, ou la personne sur le banc d’à côté. Parler est une sorte de proximité parmi beaucoup.',
  },
  'closeness-who-came-nearer': {
    ask: 'Quelqu’un s’est-il rapproché au cours de tout cela, peut-être une personne que tu n’attendais pas ?',
    more: 'C’est peut-être celle qui a peu dit et qui est restée un moment. Elle peut compter sans avoir à prendre la place de qui que ce soit.',
  },
  'closeness-a-good-hour': {
    ask: 'Tu peux aimer une bonne heure ensemble et garder tes questions. L’un n’annule pas l’autre.',
    more: 'Une soirée agréable ne signe rien. Tu ressentiras peut-être tout autre chose au matin, et les deux auront été vrais.',
  },
  'closeness-wanting-nothing-from-it': {
    ask: 'C’est comment d’être près de l’autre, et de n’en rien vouloir ?',
    more: 'Pas de signe que tout va bien, pas de sourire à compter. Une attention simple, sans hameçon, est une chose douce à apporter dans une pièce.',
  },
};
