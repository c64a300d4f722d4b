// French words on the Dashboard.
import type { DashboardWords } from '../dashboard';

/** `de novembre`, `d’octobre`. */
const of = (month: string) => (/^[ao]/.test(month) ? `d’${month}` : `de ${month}`);

export const dashboard: DashboardWords = {
  keptBy: (when) => `Tenu à jour par Carnet · dernier changement le ${when}`,
  months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  shortMonths: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'.split(' '),
  earnedIn: (month) => `Gagnés en ${month}`,
  usedIn: (month) => `Utilisés en ${month}`,
  against: (percent, month) => `${percent} par rapport au mois ${of(month)}`,
  worth: (money) => `valent ${money}`,
  openPoints: 'Points en cours',
  openCards: 'Cartes cadeaux en cours',
  cards: (count, figure) => `${figure} ${count === 1 ? 'carte' : 'cartes'}`,
  seenIn: (month) => `Clients en ${month}`,
  fresh: (figure) => `dont nouveaux : ${figure}`,
  clients: 'Clients',
  inAll: 'en tout',
  tonight: 'compté cette nuit',
  charts: {
    points: 'Points par mois',
    open: 'Points en cours',
    people: 'Clients nouveaux et fidèles',
    rewards: 'Récompenses les plus utilisées',
  },
  earned: 'gagnés',
  used: 'utilisés',
  returning: 'revenus',
  new: 'nouveaux',
  times: 'utilisations',
  expiring: 'Bientôt expirés',
  expiringIn: (clients, figure, points) => `${figure} ${clients === 1 ? 'client' : 'clients'}, ${points}`,
  close: 'Proches d’une récompense',
  closeIn: (clients, figure) => `${figure} ${clients === 1 ? 'client' : 'clients'}`,
  client: 'Client',
  points: 'Points',
  on: 'Le',
  toGo: 'Il manque',
  reward: 'Récompense',
  nobody: 'Personne pour l’instant',
  protection:
    'Carnet écrit ces chiffres d’après le journal. Il y a de la place pour vos propres notes sous les listes.',
};
