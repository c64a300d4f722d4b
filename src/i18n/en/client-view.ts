// English: one client's own view.

export const clientView = {
  edit: 'Edit',
  title: 'Client',
  since: (day: string) => `client since ${day}`,
  figures: 'Points and visits',
  expiresAfter: (day: string) => `Expire after ${day}`,
  usableFrom: (day: string) => `Pending until ${day}`,
  invoices: 'Invoices',
  spentThisYear: 'Spent this year',
  level: 'Level',
};
