// French: the terms of the programme, as a client reads them.
import type { Catalog } from '../catalog-shape';
import type { ClauseWords, SectionWords } from '../clause-words';
import { expiry } from './expiry';

const roundedHow = { down: 'vers le bas', nearest: 'au point le plus proche', up: 'vers le haut' } as const;

const sections: SectionWords = {
  'taking-part': 'Participer',
  earning: 'Gagner des points',
  'extra-points': 'Points bonus',
  rewards: 'Utiliser vos points',
  points: 'Vos points',
  refunds: 'En cas de remboursement',
  'gift-cards': 'Cartes cadeaux et bons',
};

const clauses: ClauseWords = {
  membership: ({ loyaltyCard }) =>
    loyaltyCard
      ? 'Vos points sont gardés à votre nom : dites-nous qui vous êtes au moment de payer. Seuls les clients qui ont une carte client gagnent et utilisent des points.'
      : 'Vos points sont gardés à votre nom : dites-nous qui vous êtes au moment de payer. Aucune carte n’est nécessaire.',
  'head-start': ({ points, last }, format) =>
    last === ''
      ? `Les nouveaux clients commencent avec ${format.points(points)}.`
      : `Les nouveaux clients qui s’inscrivent jusqu’au ${format.day(last)} inclus commencent avec ${format.points(points)}.`,
  bookings: ({ hours, credit }) => {
    const when = hours === 0 ? 'juste après' : hours === 1 ? 'une heure après' : `${hours} heures après`;
    const both =
      credit === 'invoice'
        ? 'Si la visite est aussi sur une facture, les points viennent de la facture.'
        : 'Les prestations de cette visite ne donnent pas encore des points sur la facture.';
    return `Un rendez-vous qui a lieu donne les points de sa prestation, ${when}. ${both}`;
  },
  'earns-nothing': () => 'Les achats ne donnent pas de points pour le moment.',
  'earning-ended': ({ last }, format) =>
    `Des points ont été donnés jusqu’au ${format.day(last)} inclus. Plus aucun n’est donné depuis.`,
  'earn-until': ({ last }, format) => `Des points sont donnés jusqu’au ${format.day(last)} inclus.`,
  combine: ({ combine }) =>
    combine === 'add'
      ? 'Si plusieurs de ces règles donnent des points pour une facture, leurs points s’additionnent.'
      : 'Si plusieurs de ces règles donnent des points pour une facture, seule compte celle qui en donne le plus.',
  'line-discounts': ({ counts }) =>
    counts === 'after'
      ? 'Si un article bénéficie d’une remise, les points se calculent sur ce que vous payez.'
      : 'Si un article bénéficie d’une remise, les points se calculent sur son prix avant remise.',
  'reward-discounts': ({ counts }) =>
    counts === 'after'
      ? 'Si une récompense réduit un prix, les points se calculent sur ce qui reste à payer.'
      : 'Si une récompense réduit un prix, les points se calculent sur le prix avant la récompense.',
  'reward-earns': ({ earns }) =>
    earns
      ? 'Une facture sur laquelle vous utilisez des points ou un bon rapporte aussi des points.'
      : 'Une facture sur laquelle vous utilisez des points ou un bon ne rapporte pas de points.',
  'gift-cards-earn': ({ earns }) =>
    earns
      ? 'L’achat d’une carte cadeau rapporte des points, sauf pour la part payée avec une autre carte cadeau.'
      : 'L’achat d’une carte cadeau ne rapporte pas de points.',
  'gift-card-pays': ({ earns }) =>
    earns
      ? 'Ce que vous payez avec une carte cadeau rapporte aussi des points.'
      : 'Ce que vous payez avec une carte cadeau ne rapporte pas de points.',
  'tips-earn': ({ earns }) =>
    earns ? 'Les pourboires rapportent des points.' : 'Les pourboires ne rapportent pas de points.',
  tax: ({ prices, basis }) => {
    const counted = `Les points se calculent sur les montants ${basis === 'with' ? 'TVA comprise' : 'hors TVA'}.`;
    return prices === 'with'
      ? `Nos prix s’entendent TVA comprise. ${counted}`
      : `Nos prix s’entendent hors TVA : elle s’ajoute sur la facture. ${counted}`;
  },
  'bonus-sum': ({ rounding, promotions }) =>
    `Les points bonus s’ajoutent aux points habituels. Chaque bonus se calcule sur les points habituels et s’arrondit ${roundedHow[rounding]} ; ${
      promotions === 'all'
        ? 'plusieurs bonus s’additionnent.'
        : 'de plusieurs promotions, mois de l’anniversaire compris, seule la meilleure compte. Un niveau compte toujours.'
    }`,
  tier: ({ months }) =>
    months === 0
      ? 'Pour un niveau, tout ce que vous avez gagné ou dépensé avant la facture compte. Si vous avez atteint plusieurs niveaux, seul le plus élevé compte. Les cartes cadeaux que vous achetez ne comptent pas comme dépense.'
      : `Pour un niveau compte ce que vous avez gagné ou dépensé avant la facture, dans le même mois et ${months === 1 ? 'le mois précédent' : `les ${months} mois précédents`}. Si vous avez atteint plusieurs niveaux, seul le plus élevé compte. Les cartes cadeaux que vous achetez ne comptent pas comme dépense.`,
  'buys-nothing': () => 'Les points ne peuvent pas être utilisés pour le moment.',
  'using-ended': ({ last }, format) =>
    `Les points pouvaient être utilisés jusqu’au ${format.day(last)} inclus. Ils ne peuvent plus l’être.`,
  'use-until': ({ last }, format) => `Les points peuvent être utilisés jusqu’au ${format.day(last)} inclus.`,
  'rewards-at-once': ({ most }) =>
    most === 1
      ? 'Vous pouvez utiliser une récompense ou un bon par facture.'
      : `Vous pouvez utiliser jusqu’à ${most} récompenses et bons par facture.`,
  everything: () =>
    'Dans les récompenses, « tous les achats » ne comprend ni les pourboires ni les cartes cadeaux que vous achetez.',
  delay: ({ count, unit, sameInvoice }) => {
    if (count === 0)
      return sameInvoice
        ? 'Vous pouvez utiliser vos points dès que vous les avez, même sur la facture qui les rapporte.'
        : 'Vous pouvez utiliser vos points dès que vous les avez, à partir de la facture suivante.';
    const one = unit === 'days' ? 'jour' : 'heure';
    return `Vous pouvez utiliser vos points ${count} ${count === 1 ? one : `${one}s`} après les avoir gagnés.`;
  },
  expiry: ({ rules }, format) => expiry.sentence(rules, format),
  refund: ({ overdraw }) =>
    `Si vous êtes remboursé, les points gagnés avec cet achat sont repris, et ceux que vous aviez utilisés pour lui vous sont rendus. ${
      overdraw === 'negative'
        ? 'Si vous avez déjà utilisé les points gagnés, votre solde passe sous zéro : les prochains points que vous gagnez le compensent.'
        : 'Si vous avez déjà utilisé les points gagnés, votre solde s’arrête à zéro : vous ne nous devez aucun point.'
    }`,
  'gift-card-months': ({ months }) =>
    months === 0
      ? 'Une carte cadeau n’expire pas.'
      : `Une carte cadeau est valable ${months} mois, jusqu’à la fin du dernier mois.`,
  'gift-card-tax': ({ due }) =>
    due === 'used'
      ? 'Il n’y a pas de TVA sur la carte cadeau elle-même : elle porte sur ce que vous payez avec la carte.'
      : 'La TVA est comprise dans le prix d’une carte cadeau : ce que vous payez avec la carte n’est pas taxé une seconde fois.',
  bearer: () =>
    'Toute personne qui a le code d’une carte cadeau ou d’un bon peut l’utiliser : gardez-le bien. Un bon sert une seule fois ; s’il a un dernier mois, jusqu’à la fin de celui-ci.',
};

export const programTerms: Catalog['programTerms'] = {
  title: 'Conditions du programme de fidélité',
  version: (number, from) => `Version ${number}, en vigueur à partir du ${from}.`,
  inForce: (from) => `En vigueur à partir du ${from}.`,
  replaced: (day) => `Remplacée le ${day}.`,
  planned: (today, from) => `Telles que prévues le ${today} : en vigueur à partir du ${from}.`,
  named: (rule) => `${rule} :`,
  sections,
  clauses,
};
