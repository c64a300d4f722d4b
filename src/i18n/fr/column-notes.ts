// French: what a column is for, as a note on its header.
import type { NoteTexts } from '../catalog-shape';

const categories =
  'Des catégories du catalogue, séparées par des virgules. Laissez vide si aucune n’est visée.';
const items =
  'Des articles du catalogue, séparés par des virgules : leurs codes, ou leurs noms s’ils n’ont pas de code.';
const least = 'Le montant minimum de la facture. Vide : n’importe quel montant.';
const from = 'Le premier jour de validité. Vide : dès maintenant.';
const until = 'Le dernier jour de validité. Vide : sans fin.';
const weekdays = 'Les jours de la semaine où cela vaut, séparés par des virgules. Vide : tous les jours.';

export const columnNotes: NoteTexts['columnNotes'] = {
  clients: {
    loyaltyCard:
      'Le numéro de la carte de fidélité du client, s’il en a une. Si seuls les porteurs de carte gagnent des points, c’est ici qu’il doit figurer.',
    birthday: 'Sous forme de date. Sert aux points bonus du mois de l’anniversaire.',
  },
  catalog: {
    active: 'Non : l’article n’est plus proposé à la caisse.',
    earns:
      'Oui : cet article rapporte les points de la colonne suivante, si le programme « Ce qu’indique le catalogue » est actif.',
    points: 'Points pour chaque unité payée.',
  },
  programs: {
    points: 'Points donnés chaque fois, un nombre entier.',
    every: 'Le montant qui rapporte les points, chaque fois qu’il est atteint. Le reste ne compte pas.',
    scope:
      'Ce que compte le programme : tout, ou des types d’article. Laissez vide si vous nommez des catégories ou des articles.',
    categories,
    items,
    least,
    from,
    until,
    weekdays,
  },
  rewards: {
    points: 'Ce que coûte la récompense. 0 : pour les membres, sans points.',
    amount: 'Le montant de la remise, ou l’argent sur la carte cadeau ou le bon.',
    percent: 'Le pourcentage de remise, jusqu’à 100.',
    most: 'Le maximum qu’un pourcentage peut retirer. Vide : pas de limite.',
    units: 'Combien sont offerts, de 1 à 99. Les moins chers de la facture.',
    value: 'Ce que vaut un point quand les points servent d’argent, par exemple 0,10.',
    leastPoints: 'Le minimum de points à utiliser à la fois. Vide : pas de limite.',
    step: 'Les points s’utilisent par multiples de ce nombre. 1 : n’importe quel nombre.',
    mostPoints: 'Le maximum de points sur une facture. Vide : pas de limite.',
    mostShare:
      'La part de la facture que les points peuvent payer au plus, en pour cent. Vide : toute la facture.',
    months: 'Validité d’un bon en mois, jusqu’à la fin du dernier. 0 : il n’expire pas.',
    scope:
      'Ce qui devient moins cher : tout, ou des types d’article. Laissez vide si vous nommez des catégories ou des articles.',
    categories,
    items,
    least,
    from,
    until,
    weekdays,
  },
  bonuses: {
    factor: 'Combien de fois les points habituels, de 1 à 100 : 2 pour des points doublés.',
    points:
      'Le niveau commence à ce nombre de points gagnés. Pour un niveau, remplissez cette colonne ou la suivante.',
    spent:
      'Le niveau commence à ce montant dépensé. Tous les niveaux comptent la même chose : des points, ou de l’argent.',
    from,
    until,
    weekdays,
  },
};
