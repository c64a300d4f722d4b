// French: points by hand, for one client or for several.
import type { HandRefusalWords } from '../refusals';
import type { PolicyWords } from '../sheet';

export const handPolicies: Pick<PolicyWords, 'handLimit' | 'handBelowZero' | 'handPresets'> = {
  handLimit: {
    label: 'Points manuels par jour',
    what: 'Combien de points un nouveau membre de l’équipe peut ajouter ou retirer à la main en un jour ; se change pour chaque personne, dans Équipe. 0 : aucun. Vous n’avez pas de limite.',
  },
  handBelowZero: {
    label: 'Retirer sous zéro',
    what: 'Un retrait à la main peut laisser un solde négatif. Sans ce réglage, on ne retire pas plus de points qu’il n’y en a.',
  },
  handPresets: {
    label: 'Points tout prêts',
    what: 'Un par ligne : nom, points et ce que le client lit, comme « Avis Google: 15: Merci pour votre avis ! ». Les points négatifs sont retirés.',
  },
};

export const handRefusals: HandRefusalWords = {
  'hand-points-none': () => 'Indiquez combien de points : un nombre entier supérieur à zéro.',
  'hand-note-missing': () => 'Dites pourquoi. Le client le lira aussi.',
  'hand-own-card': () => 'C’est votre propre carte. Quelqu’un d’autre doit ajouter ces points.',
  'hand-limit': ({ left, limit }, format) =>
    left === 0
      ? `Vous avez atteint la limite du jour : ${format.points(limit)} à la main. Le gérant peut faire davantage.`
      : `Cela dépasse la limite du jour : il vous reste ${format.points(left)} sur ${format.number(limit)}.`,
  'hand-points-short': ({ balance }, format) =>
    `On ne peut retirer que ce qu’il y a : ${format.points(balance)}.`,
  'hand-changed': ({ balance }, format) =>
    `Les points ont changé entre-temps : le solde serait maintenant de ${format.points(balance)}. Vérifiez.`,
  'batch-unknown': () =>
    'Seules les douze dernières séries s’annulent en une fois. Annulez celle-ci une à une, dans l’historique des clients.',
  'nothing-selected': () => 'Sélectionnez d’abord des lignes dans l’onglet Clients.',
  'preset-wrong': ({ text }) =>
    `« ${text} » n’est pas lisible. Écrivez nom, points et texte, comme « Avis Google: 15: Merci ! ».`,
  'preset-doubled': ({ text }) => `« ${text} » figure deux fois.`,
  'presets-many': ({ most }) => `C’est trop. ${most} au plus.`,
};
