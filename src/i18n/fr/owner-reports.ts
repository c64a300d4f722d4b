// French: what is owed at a month's end, lists for the owner, and who recorded what.
import type { ReportWords } from '../catalog-shape';

export const ownerReports: ReportWords['ownerReports'] = {
  monthEnd: {
    month: 'Ce qui est dû à la fin de',
    soFar: (month) => `${month}, à ce jour`,
    openPoints: 'Points en cours',
    face: 'Si tout était utilisé',
    faceNote: 'valeur faciale',
    expected: 'Utilisation probable',
    expectedNote: (share) => `${share}, comme ces 24 derniers mois`,
    expectedSince: (share, day) => `${share}, comme depuis le ${day}`,
    unknown: 'rien d’utilisé ni d’expiré à ce jour',
    cards: 'Cartes cadeaux en cours',
    cardsNote: (cards, figure) => `${figure} ${cards < 2 ? 'carte' : 'cartes'}`,
    movements: (month) => `Mouvements : ${month}`,
    what: 'Mouvement',
    points: 'Points',
    value: (currency) => `Points, en ${currency}`,
    giftCards: (currency) => `Cartes cadeaux, en ${currency}`,
    opening: (day) => `En cours le ${day}`,
    past: 'Dont dernier jour dépassé',
    moved: {
      gained: 'Gagnés, vendues',
      forPoints: 'Cartes cadeaux contre des points',
      byHand: 'À la main',
      brought: 'Repris par un import',
      used: 'Utilisés',
      refunded: 'Remboursés',
      voided: 'Annulés, reprises',
      expired: 'Expirés',
      corrected: 'Corrigés par Carnet',
    },
    faceIs: (points, money) =>
      `Valeur faciale : ce que donneraient les points si chaque client les utilisait tous pour la meilleure récompense (${points} contre ${money}, selon les récompenses actuelles).`,
    noFace:
      'Aucune récompense ne donne un montant fixe contre des points : ils n’ont pas de valeur faciale en argent.',
    shareIs: (used, expired, from, to) =>
      `Utilisation probable : du ${from} au ${to}, ${used} points ont été utilisés et ${expired} ont expiré.`,
    pastIs: (points, day) =>
      `Points dont le dernier jour est passé et que la tâche de nuit n’avait pas encore retirés à cette date : ${points} (les premiers depuis le ${day}). Les points en cours et leur valeur faciale sont trop élevés d’autant ; l’utilisation probable ne les compte pas.`,
    owedIs: (points) => `Les clients qui doivent des points retirent ${points} des points en cours.`,
    others: (cards, figure) =>
      cards < 2
        ? `${figure} carte cadeau dans une autre devise n’est pas comprise dans ces montants.`
        : `${figure} cartes cadeaux dans d’autres devises ne sont pas comprises dans ces montants.`,
    recorded:
      'Un mouvement appartient au mois où il a été enregistré : un mois terminé ne change donc plus. Les bons ne sont pas de l’argent et ne sont pas comptés. C’est votre comptable qui décide de ce qui est comptabilisé.',
  },
  columns: {
    reward: 'Récompense',
    toGo: 'Points manquants',
    until: 'Dernier jour',
    lastVisit: 'Dernière visite',
    usual: 'Écart habituel, jours',
    away: 'Jours d’absence',
    visits: 'Visites',
    other: 'Peut-être le même que',
    why: 'En commun',
    invoices: 'Factures',
    turnover: 'Chiffre d’affaires',
    rewards: 'Récompenses utilisées',
    added: 'Ajoutés à la main',
    taken: 'Retirés à la main',
    refunds: 'Remboursements',
    voids: 'Factures annulées',
    own: 'Points sur sa propre carte',
    afterUse: 'Remboursements après usage',
    late: 'Annulées tard',
    cardsVoided: 'Cartes reprises',
  },
  lists: {
    close: 'Les clients qui ont au moins les trois quarts des points pour leur prochaine récompense.',
    expiring:
      'Les points utilisables pour la dernière fois dans les 60 jours. Une visite peut en prolonger certains.',
    away: 'Les habitués : au moins trois visites, et absents depuis plus de deux fois leur écart habituel (celui du milieu entre leurs visites ; deux visites à moins d’une semaine comptent pour une). Ceux qui viennent de dépasser leur rythme sont en premier.',
    doubles: 'Ouvrez un client pour n’en faire qu’un, ou pour dire que ce sont deux personnes.',
    pairs: 'Paires',
    nobody: 'Personne pour le moment.',
    clients: 'Clients',
  },
  watch: {
    byPerson: 'Par personne',
    outstanding: 'À regarder, par personne',
    noName: 'Sans nom',
    person: (number) => `Personne ${number}`,
    title: 'À regarder',
    note: 'Tout est peut-être en ordre : ceci sort de l’ordinaire',
    own: (who, points) => `${who} a ajouté ${points} à la main à un client qui semble être la même personne`,
    afterUse: (who, points) => `${who} a repris une facture après que le client a utilisé ${points}`,
    late: (who, days, figure) =>
      days === 1
        ? `${who} a annulé une facture 1 jour après`
        : `${who} a annulé une facture ${figure} jours après`,
    card: (who, money) => `${who} a repris une carte cadeau qui contenait ${money}`,
    voucher: (who) => `${who} a repris un bon`,
    manyRefunds: (who, times) => `${who} : ${times} remboursements`,
    others: (most) => `les autres en ont ${most} au plus`,
    unnamed: (entries, figure) =>
      entries < 2 ? `${figure} ligne du journal est sans nom` : `${figure} lignes du journal sont sans nom`,
    giveLinks: 'Donnez à chacun son propre lien, et son nom figure sur ce qu’il enregistre',
    rule: 'Par la personne qui a enregistré, au jour de l’enregistrement. La carte de la personne se reconnaît à l’adresse ou au nom complet dans l’équipe. Tard : annulée ou corrigée plus d’un jour après l’enregistrement.',
  },
};
