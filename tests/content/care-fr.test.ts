import { describe, expect, test } from 'vitest';
import { conditional } from '@/content/care/fr/conditional';
import { danger } from '@/content/care/fr/danger';
import { grand } from '@/content/care/fr/grand';
import { harmToOthers } from '@/content/care/fr/harm-to-others';
import { harmToSelf } from '@/content/care/fr/harm-to-self';
import { idioms } from '@/content/care/fr/idioms';
import { innocent } from '@/content/care/fr/innocent';
import { minimise } from '@/content/care/fr/minimise';
import { passive } from '@/content/care/fr/passive';
import { pressure } from '@/content/care/fr/pressure';
import { shift } from '@/content/care/fr/shift';
import { findCare } from '@/core/care/find-care';
import { findMinimising } from '@/core/care/find-minimising';
import { readPhrase } from '@/core/care/read-phrase';
import type { CareKind, MinimisingFamily } from '@/core/model/phrases';

const care = { self: harmToSelf, danger, others: harmToOthers, idioms };
const minimising = {
  reasons: [...minimise, ...shift, ...conditional, ...passive, ...pressure, ...grand],
  innocent,
};

const caught: readonly [CareKind, string][] = [
  ['self', 'Je veux mourir.'],
  ['self', 'jveux crever franchement'],
  ['self', 'Il y a des nuits où je pense à me tuer.'],
  ['self', 'J’ai des idées suicidaires depuis que je sais.'],
  ['self', 'jai plus envie de vivre'],
  ['self', 'Je n’ai plus la force de continuer.'],
  ['self', 'Tout le monde serait mieux sans moi.'],
  ['self', 'J’ai envie d’en finir ce soir.'],
  ['self', 'je voudrais dormir et ne plus jamais me reveiller'],
  ['self', 'Je me suis coupé les bras hier soir.'],
  ['self', 'J’ai recommencé à me scarifier.'],
  ['self', 'Hier je me suis fait du mal, encore.'],
  ['self', 'Je pourrais mettre fin à mes jours et ce serait réglé.'],
  ['self', 'À quoi bon vivre après ça ?'],
  ['self', 'je regarde les rails et je me vois sauter sous le métro'],
  ['self', 'J’ai avalé toute une boîte de médicaments.'],
  ['self', 'J’aurais préféré ne jamais naître.'],
  ['self', 'Ma vie ne vaut plus la peine.'],
  ['self', 'Je préférerais être morte que revivre ça.'],
  ['self', 'je peux plus continuer comme ca'],
  ['self', 'J’ai écrit une lettre d’adieu.'],
  ['self', 'J’ai envie de disparaître, complètement.'],
  ['self', 'Jamais je ne me tuerais, mais j’y pense.'],
  ['self', 'J’ai envie de me foutre en l’air.'],
  ['danger', 'Il m’a frappée devant les enfants.'],
  ['danger', 'elle ma tapé avec une chaise'],
  ['danger', 'Il me bat quand il a bu.'],
  ['danger', 'Mon copain m’a mis une gifle.'],
  ['danger', 'Il a levé la main sur moi deux fois.'],
  ['danger', 'Elle m’a étranglé pendant une dispute.'],
  ['danger', 'Il m’a poussée contre le mur de la cuisine.'],
  ['danger', 'J’ai peur de lui.'],
  ['danger', 'jai peur d’elle quand elle crie'],
  ['danger', 'J’ai peur de mon mari depuis des mois.'],
  ['danger', 'J’ai peur de rentrer à la maison.'],
  ['danger', 'Il menace de me tuer si je pars.'],
  ['danger', 'Elle menace de publier mes photos.'],
  ['danger', 'Il ne me laisse plus sortir.'],
  ['danger', 'Il m’a enfermée dans la chambre.'],
  ['danger', 'Je ne me sens pas en sécurité chez moi.'],
  ['danger', 'Je crois que je suis en danger.'],
  ['danger', 'Il m’a forcée à coucher avec lui.'],
  ['danger', 'Il a serré ses mains autour de mon cou.'],
  ['danger', 'J’ai peur qu’il me frappe encore.'],
  ['danger', 'Il a un fusil à la maison.'],
  ['danger', 'Il me suit partout depuis la rupture.'],
  ['danger', 'Mon père est violent avec nous.'],
  ['danger', 'Il m’a tirée par les cheveux.'],
  ['others', 'Je vais le tuer.'],
  ['others', 'J’ai envie de lui casser la gueule.'],
  ['others', 'Je veux qu’il souffre comme moi.'],
  ['others', 'Je ne pense plus qu’à me venger.'],
  ['others', 'je vais lui faire payer'],
  ['others', 'J’ai envie de la frapper.'],
  ['others', 'Je rêve de ruiner sa carrière.'],
  ['others', 'J’ai envie de lui crever ses pneus.'],
  ['others', 'J’ai peur de faire du mal à quelqu’un.'],
  ['others', 'Elle mérite de crever.'],
  ['others', 'Je pourrais l’étrangler.'],
  ['others', 'Il va me le payer.'],
  // A second set, written before it was first run.
  ['self', 'J’en ai marre de vivre.'],
  ['self', 'Parfois je me dis que ce serait plus simple si j’étais morte.'],
  ['self', 'je veux plus me réveiller'],
  ['self', 'Je ne veux plus être là.'],
  ['self', 'Je veux mourir en dormant.'],
  ['self', 'J’ai envie de mourir de plus en plus souvent.'],
  ['self', 'Je n’ai plus la force de continuer à vivre.'],
  ['self', 'Ils seraient mieux sans moi dans leur vie.'],
  ['self', 'Je veux en finir avec ma vie.'],
  ['self', 'je vis plus je veux me suicidé'],
  ['self', 'jai envi de mourir'],
  ['self', 'Je n’en peux plus de vivre.'],
  ['self', 'Je ne veux plus vivre dans ce monde.'],
  ['self', 'Je pense au suicide tous les soirs.'],
  ['self', 'J’ai pris tous mes cachets.'],
  ['self', 'J’ai pensé à me jeter du balcon.'],
  ['self', 'Je veux plus exister.'],
  ['self', 'La vie ne vaut pas la peine d’être vécue.'],
  ['self', 'Je me coupe encore les bras.'],
  ['self', 'J’ai envie de me tuer à la maison, ce soir.'],
  ['self', 'Plus rien ne sert à rien, autant mourir.'],
  ['self', 'Si je n’étais plus là, personne ne le verrait.'],
  ['self', 'je vais me pendre'],
  ['danger', 'Après ça il m’a frappée.'],
  ['danger', 'C’est lui qui m’a frappée.'],
  ['danger', 'Il m’a battue à coups de ceinture.'],
  ['danger', 'Il m’a tapé sur la tête.'],
  ['danger', 'Il m’a secouée très fort.'],
  ['danger', 'Il ne me laisse pas sortir avec mes amies.'],
  ['danger', 'Elle me frappe souvent.'],
  ['danger', 'Mon ex me harcèle et me suit jusqu’au travail.'],
  ['danger', 'Il dit qu’il va me tuer.'],
  ['danger', 'J’ai peur pour ma vie.'],
  ['danger', 'Il m’a lancé une assiette.'],
  ['danger', 'Mon compagnon me menace.'],
  ['danger', 'ma copine ma giflé hier'],
  ['danger', 'Il m’interdit de voir ma sœur.'],
  ['danger', 'Il m’a violée.'],
  ['danger', 'J’ai peur quand il rentre, il devient violent.'],
  ['danger', 'Il a pris un couteau et il m’a menacée avec.'],
  ['danger', 'Il m’a cassé le bras.'],
  ['danger', 'Il m’a craché dessus et poussée.'],
  ['danger', 'Elle m’a jeté dans les escaliers.'],
  ['danger', 'j’ai peur qu’il me fasse du mal'],
  ['others', 'Je ne rêve que de le tuer.'],
  ['others', 'Je ne peux pas m’empêcher de vouloir le tuer.'],
  ['others', 'Je veux me venger d’elle.'],
  ['others', 'J’ai envie qu’elle crève.'],
  ['others', 'Je vais lui défoncer la tête.'],
  ['others', 'je vais lui pourrir la vie'],
  ['others', 'Je voudrais lui faire mal comme il m’a fait mal.'],
  ['others', 'Je vais la frapper si elle revient.'],
  ['others', 'J’ai envie de rayer sa voiture.'],
  ['others', 'Il va payer.'],
  ['others', 'Je veux lui faire du mal.'],
];

const left: readonly string[] = [
  'J’étais mort de rire devant ce film.',
  'Je meurs de faim.',
  'J’avais honte à en mourir.',
  'Cette attente me tue.',
  'Ça m’a frappé : il ne me regardait plus.',
  'On a tué le temps aux cartes.',
  'Je me suis coupé en épluchant des carottes.',
  'Je me suis coupé les cheveux, c’est nouveau.',
  'Je me suis fait mal au dos en portant les cartons.',
  'Je ne veux plus vivre avec lui.',
  'Je ne veux plus vivre dans ce mensonge.',
  'Il m’a fait beaucoup de mal.',
  'J’ai peur de lui parler.',
  'J’ai peur de lui faire confiance.',
  'J’ai peur de la perdre.',
  'J’ai peur qu’elle me quitte.',
  'Je suis coupée du monde ce mois-ci.',
  'Je ne voulais pas te faire du mal.',
  'Je n’ai jamais voulu lui faire du mal.',
  'Je ne veux pas me venger.',
  'Il m’a serrée dans ses bras et j’ai pleuré.',
  'Mon frère m’a donné un coup de main.',
  'Elle m’a passé un coup de fil.',
  'Je veux en finir avec cette histoire d’argent.',
  'Je ne peux pas continuer à mentir.',
  'Je n’ai plus envie de parler aujourd’hui.',
  'Nous avons mis notre couple en danger.',
  'Son travail le tue à petit feu.',
  'C’était violent à entendre, ses mots.',
  'Il a menacé de partir.',
  'Je dors mal et je me réveille à quatre heures.',
  'Je ne veux pas me réveiller tôt demain.',
  'La peur me serre la gorge.',
  'On a regardé un film de vengeance.',
  'Ce serait un suicide politique.',
  'Je me bats pour rester calme.',
  'Je voulais disparaître sous la table.',
  'Elle a battu tous les records.',
  'Il faut payer le loyer avant lundi.',
  'Je lui ai fait payer sa part du restaurant.',
  'Je me sens en sécurité avec mes amis.',
  'Mon cœur bat trop vite.',
  'Je ne comprends pas pourquoi il m’a menti.',
  'J’ai cassé son téléphone sans le vouloir.',
  'Je me tue à lui expliquer.',
  'Le chien a mordu dans le gâteau.',
  'Merci d’être là.',
  'Mon chat est mort l’an dernier.',
  'Je suis fatiguée de me battre pour nous.',
  'Ça m’a mis une claque de lire ses messages.',
  'J’ai pris une grosse claque en apprenant la vérité.',
  'Il m’a plaquée par texto.',
  'Je meurs d’envie de lui écrire.',
  'On a bien ri, j’en pouvais plus.',
  'J’ai plus envie de continuer cette relation.',
  'J’ai peur de lui dire non.',
  'J’ai peur de l’avenir.',
  'J’ai peur de rester seule toute ma vie.',
  'Elle m’a prise dans ses bras.',
  'Sa réponse m’a blessée.',
  'J’ai blessé quelqu’un que j’aime.',
  'Je lui ai fait du mal et je le regrette.',
  'J’ai trahi sa confiance.',
  'Il m’a quittée pour une autre.',
  'Je voudrais lui demander des excuses.',
  'J’ai perdu dix kilos depuis.',
  'Ma mère est morte en mars.',
  'Je ne dors plus depuis lundi.',
  'Elle m’empêche de dormir, cette histoire.',
  'J’ai failli tomber dans l’escalier.',
  'Je me suis cogné le pied contre la table.',
  'Je suis partie de chez moi hier pour la réunion.',
  'Je voudrais être là pour mes enfants.',
  'Il m’a coupé la parole.',
  'J’ai envie de pleurer tout le temps.',
  'Aujourd’hui j’ai marché une heure.',
  'J’ai pris mes médicaments comme prévu.',
  'J’ai peur de la réaction de mon père.',
  'Il a perdu ma confiance.',
  'J’ai sauté dans le bus de justesse.',
  'Je ne suis plus la même personne.',
  'J’en ai fini avec lui.',
  'Je suis morte de fatigue.',
  'Il me tape sur les nerfs.',
  'Il faut que je me coupe les ongles.',
  'Je pense à toi.',
];

/** What is found is what stands between brackets. */
const landsBadly: readonly [string, ...MinimisingFamily[]][] = [
  ['C’était [juste] un baiser.', 'minimise'],
  ['Je voulais [seulement] parler à quelqu’un.', 'minimise'],
  ['Ce [n’était qu’un] message.', 'minimise'],
  ['[Au moins] je te l’ai dit moi-même.', 'minimise'],
  ['Franchement, [c’était rien].', 'minimise'],
  ['Cela [ne voulait rien dire] pour moi.', 'minimise'],
  ['C’est [pas si grave].', 'minimise'],
  ['C’est arrivé [une seule fois].', 'minimise'],
  ['Je crois que [tu exagères].', 'minimise'],
  ['[Tu es trop sensible].', 'minimise'],
  ['[Tu n’étais jamais] là le soir.', 'shift'],
  ['[Tu m’as poussé] à le faire.', 'shift'],
  ['J’ai menti [parce que tu] cries tout le temps.', 'shift'],
  ['[Si tu m’avais] écouté, rien ne serait arrivé.', 'shift'],
  ['[Toi aussi] tu as menti.', 'shift'],
  ['On a [tous les deux fait des erreurs].', 'shift'],
  ['C’est [à cause de toi].', 'shift'],
  ['Je regrette [si je t’ai blessé].', 'conditional'],
  ['Je suis [désolé que tu te] sentes trahie.', 'conditional'],
  ['Je m’excuse[, mais] j’étais fatigué.', 'conditional'],
  ['[Des erreurs ont été commises].', 'passive'],
  ['[La confiance a été brisée].', 'passive'],
  ['Ce soir-là, tout [a dérapé].', 'passive'],
  ['Je [me suis laissé entraîner].', 'passive'],
  ['Je t’en prie, [pardonne-moi].', 'pressure'],
  ['On pourrait [tourner la page] maintenant.', 'pressure'],
  ['[Combien de fois] faut-il le dire ?', 'pressure'],
  ['[J’ai déjà dit] que je regrettais.', 'pressure'],
  ['Je ne te [mentirai plus jamais].', 'grand'],
  ['Je ferai [tout ce que tu veux].', 'grand'],
  ['Je [serai toujours] honnête avec toi.', 'grand'],
  ['Je suis [prêt à tout] pour nous.', 'grand'],
];

/** A second set: something is found in each. */
const landsBadlyToo: readonly string[] = [
  'C’est arrivé une fois, ce n’était qu’une fois.',
  'Tu prends tout mal.',
  'Je n’ai fait que parler avec elle.',
  'J’ai simplement oublié de te le dire.',
  'Ce n’est pas la fin du monde.',
  'Tu m’as obligée à te mentir.',
  'Tu étais toujours ailleurs.',
  'On a chacun nos torts.',
  'Désolée si tu t’es sentie trahie.',
  'Si je t’ai fait de la peine, pardon.',
  'Je suis désolé, mais tu l’as cherché.',
  'Ça s’est fait comme ça.',
  'Il y a eu des erreurs.',
  'Tu pourrais me pardonner un jour.',
  'Il faut passer à autre chose.',
  'Arrête de revenir là-dessus.',
  'Je me suis excusé mille fois.',
  'Qu’est-ce que tu veux de plus ?',
  'Je te jure que c’est fini.',
  'Je ne recommencerai jamais.',
  'Je ferai tout pour toi.',
  'Tu dramatises.',
  'C’était un moment de faiblesse.',
  'C’est de ta faute si je suis parti.',
  'Au moins je n’ai rien caché.',
  'Puisque tu ne parlais plus, je suis sorti.',
];

const owned: readonly string[] = [
  'Je t’ai menti sur l’argent, et je l’ai choisi.',
  'Ce n’était pas juste envers toi.',
  'Tu as eu raison de te méfier, à juste titre.',
  'Je l’ai écrit juste après ton départ.',
  'Non seulement j’ai menti, je l’ai caché.',
  'J’ai menti au moins trois fois.',
  'Ce que j’ai fait t’a fait mal.',
  'Tu ne me dois aucune réponse.',
  'Tu n’étais pas responsable de mon choix.',
  'Je l’ai fait pendant que tu n’étais pas là.',
  'Ce n’est pas ta faute.',
  'Rien de tout cela n’est arrivé à cause de toi.',
  'J’écris cela parce que tu mérites la vérité.',
  'Je me suis tu parce que tu avais confiance en moi.',
  'Je me demande souvent si je t’ai blessée ce jour-là aussi.',
  'J’étais fatigué, mais ce n’est pas une excuse.',
  'Ce n’était pas un accident, mais un choix.',
  'Je comprends que tu aies besoin de temps.',
  'Tu n’as pas à me pardonner.',
  'Tu n’as pas à tourner la page.',
  'Je t’écouterai demain à six heures.',
  'Je sais combien de fois j’ai menti.',
  'Je ne peux pas promettre que ce sera toujours facile.',
  'Je reconnais mes torts, sans rien demander.',
  'Tu m’as fait confiance et je l’ai brisée.',
  'J’ai dit : « C’était juste un jeu. » C’était faux.',
  'Cette semaine, je te préviendrai si je suis en retard.',
  'Je me suis excusé trop vite.',
  'J’ai menti, et j’avais le choix.',
  'Je t’ai caché ces messages pendant un an.',
  'Je vois que cela t’a pris le sommeil.',
  'Je ne sais pas si tu voudras me répondre, et c’est à toi.',
  'Je t’ai blessée quand j’ai ri.',
  'Je vais appeler la banque lundi.',
  'Prends le temps que tu veux.',
  'Ce que tu as ressenti est réel.',
  'Je n’attends rien.',
  'Je l’ai répété à mon frère alors que tu m’avais fait confiance.',
  'Tu avais raison.',
  'J’ai choisi de me taire, personne ne m’y a forcé.',
  'Il n’y avait pas d’excuse.',
  'Je regrette ce que j’ai fait samedi.',
  'Je n’ai pas été juste avec toi.',
  'Tu as perdu des nuits à cause de moi.',
  'J’aurais pu te parler.',
  'Ma première étape : je rends la clé dimanche.',
  'Je comprends si tu ne veux plus me voir.',
  'Tu peux être en colère aussi longtemps que tu veux.',
  'Je n’étais pas honnête avec toi.',
  'Je parlerai à un conseiller cette semaine.',
  'Ta confiance comptait, je l’ai cassée.',
  'Si tu veux, je te dirai la suite. Sinon je me tais.',
];

const marked = (text: string) => {
  const plain = text.replace(/[[\]]/g, '');
  return { plain, found: findMinimising(plain, minimising).map(({ from, to }) => plain.slice(from, to)) };
};

describe('the phrases of care in French', () => {
  test('every phrase can be read', () => {
    for (const list of [harmToSelf, danger, harmToOthers, idioms, innocent]) {
      for (const phrase of list) expect(() => readPhrase(phrase), phrase).not.toThrow();
    }
    for (const { phrases } of minimising.reasons) for (const phrase of phrases) readPhrase(phrase);
  });

  test.each(caught)('%s: %s', (kind, text) => {
    expect(findCare(text, care)).toContain(kind);
  });

  test.each(left)('left alone: %s', (text) => {
    expect(findCare(text, care)).toEqual([]);
  });
});

describe('the phrase check of an apology in French', () => {
  test.each(landsBadly)('%s', (text, ...families) => {
    const { plain, found } = marked(text);
    expect(found).toEqual([...text.matchAll(/\[([^\]]*)\]/g)].map(([, inner]) => inner));
    expect(findMinimising(plain, minimising).map(({ family }) => family)).toEqual(families);
  });

  test.each(landsBadlyToo)('found: %s', (text) => {
    expect(marked(text).found).not.toEqual([]);
  });

  test.each(owned)('left alone: %s', (text) => {
    expect(marked(text).found).toEqual([]);
  });

  test('every reason says why, and says it more gently', () => {
    for (const { reason, gentler } of minimising.reasons) {
      expect(reason).toMatch(/\.$/);
      expect(gentler).not.toMatch(/["']/);
    }
  });
});
