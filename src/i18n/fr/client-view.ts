// French: one client's own view.
import type { ClientWords } from '../catalog-shape';

export const clientView: ClientWords['clientView'] = {
  why: 'Pourquoi ce solde ?',
  edit: 'Modifier',
  linkQr: 'Lien, QR',
  /** The same, for who may not hand out links. */
  codeOnly: 'Code pour les points',
  title: 'Client',
  since: (day) => `client depuis le ${day}`,
  figures: 'Points et visites',
  expiresAfter: (day) => `À utiliser jusqu’au ${day}`,
  usableFrom: (day) => `En attente jusqu’au ${day}`,
  invoices: 'Factures',
  spentThisYear: 'Dépensé cette année',
  level: 'Niveau',
  today: 'aujourd’hui',
  overTime: 'Les points au fil du temps',
  line: ({ from, start, most, now }) => `De ${start} le ${from} à ${now} maintenant, ${most} au plus`,
};
