// English: invoices that are on their way to the ledger.

export const unsaved = {
  label: 'Invoices on their way',
  goOn: 'Go on with the next one: this one is saved meanwhile.',
  expected: 'Balance once it is saved',
  saving: (what: string) => `Saving: ${what}`,
  savingSeveral: (count: number, figure: string) =>
    count === 1 ? 'Saving one more' : `Saving ${figure} more`,
  noAnswer: (what: string) => `No answer yet: ${what}`,
  next: (seconds: string) => `Sent again in ${seconds} s, and never saved twice.`,
  notSaved: (what: string) => `Not saved: ${what}`,
  aside: (what: string) => `Put aside: ${what}`,
  wasRecorded: (what: string) => `Saved before it was changed: ${what}`,
  saved: (what: string) => `Saved: ${what}`,
  open: 'Open',
  hide: 'Hide',
  clientWaits: (name: string) =>
    `An invoice of ${name} is on its way. The points stand here once it is saved.`,
  backToInvoice: 'Back to the invoice',
};
