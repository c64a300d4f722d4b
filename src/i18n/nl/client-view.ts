// Dutch: one client's own view.
import type { ClientWords } from '../catalog-shape';

export const clientView: ClientWords['clientView'] = {
  why: 'Waarom dit saldo?',
  edit: 'Wijzigen',
  linkQr: 'Link, QR',
  /** The same, for who may not hand out links. */
  codeOnly: 'Code voor punten',
  title: 'Klant',
  since: (day) => `klant sinds ${day}`,
  figures: 'Punten en bezoeken',
  expiresAfter: (day) => `Te gebruiken tot en met ${day}`,
  usableFrom: (day) => `Nog niet bruikbaar, tot ${day}`,
  invoices: 'Facturen',
  spentThisYear: 'Dit jaar besteed',
  level: 'Niveau',
  today: 'vandaag',
  overTime: 'Punten door de tijd',
  line: ({ from, start, most, now }) => `Van ${start} op ${from} tot ${now} nu, maximaal ${most}`,
};
