// French: the words around every view.
import type { Catalog } from '../catalog-shape';

export const frame: Catalog['frame'] = {
  appName: 'Carnet',
  close: 'Fermer',
  cancel: 'Retour',
  back: 'Page précédente',
  undo: 'Annuler',
  tryAgain: 'Réessayer',
  loading: 'Chargement',
  on: 'Activé',
  off: 'Désactivé',
  severalAccounts:
    'Google bloque la demande, ce qui arrive quand plusieurs comptes Google sont connectés. Ouvrez cette feuille dans une fenêtre où seul son propre compte est connecté (navigation privée, ou un autre profil Chrome), puis rouvrez Carnet.',
  offline: 'Google est injoignable. Vérifiez la connexion et réessayez — rien n’a été enregistré deux fois.',
  failed: (message: string) =>
    `Cela n’a pas marché (« ${message} »). Réessayez : rien n’a été enregistré deux fois.`,
  problems: 'À corriger dans les onglets',
  settingsSaved: 'Réglages enregistrés',
  pieceBroken:
    'Une partie de Carnet n’est pas arrivée entière. Réessayez. Ce que vous avez saisi est toujours là.',
  tookTooLong:
    'Google a arrêté l’opération : elle prenait trop de temps. Réessayez — rien n’a été enregistré deux fois.',
  quota:
    'La limite quotidienne de Google pour ce compte est atteinte. Elle se libère dans la journée — rien n’est enregistré deux fois.',
  place: (tab, row, column) =>
    [tab, row > 0 ? `ligne ${row}` : '', column === '' ? '' : `colonne ${column}`].filter(Boolean).join(', '),
};

export const nav = {
  till: 'Caisse',
  clients: 'Clients',
  today: 'Aujourd’hui',
  programs: 'Programmes',
  more: 'Plus',
};

export const languages = { en: 'English', fr: 'Français', nl: 'Nederlands' };

export const setUp = {
  title: 'Bienvenue dans Carnet',
  what: 'Carnet fait de cette feuille un carnet de fidélité : vos clients, leurs points, et tout ce qui les a fait bouger.',
  safe: 'Des onglets sont ajoutés pour les clients, le journal, le catalogue, les programmes et les réglages. Ce qui se trouve déjà dans la feuille reste tel quel.',
  button: 'Préparer cette feuille',
  busy: 'Préparation…',
};
