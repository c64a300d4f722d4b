// English: one client's own view.

export const clientView = {
  why: 'Why this balance?',
  edit: 'Edit',
  linkQr: 'Link, QR',
  /** The same, for who may not hand out links. */
  codeOnly: 'Code for points',
  title: 'Client',
  since: (day: string) => `client since ${day}`,
  figures: 'Points and visits',
  expiresAfter: (day: string) => `Expire after ${day}`,
  usableFrom: (day: string) => `Pending until ${day}`,
  invoices: 'Invoices',
  spentThisYear: 'Spent this year',
  level: 'Level',
  today: 'today',
  overTime: 'Points over time',
  line: (line: { from: string; start: string; most: string; now: string }) =>
    `From ${line.start} on ${line.from} to ${line.now} now, at most ${line.most}`,
};
