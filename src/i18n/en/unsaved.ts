// English: invoices that are on their way to the ledger.

export const unsaved = {
  label: 'Invoices on their way',
  goOn: 'Carry on with the next one: this one is being saved.',
  expected: 'Balance once it is saved',
  saving: (what: string) => `Saving: ${what}`,
  savingSeveral: (count: number, figure: string) =>
    count === 1 ? 'Saving one more' : `Saving ${figure} more`,
  noAnswer: (what: string) => `No answer yet: ${what}`,
  next: (seconds: string) => `It will be sent again in ${seconds} s. It is never saved twice.`,
  notSaved: (what: string) => `Not saved: ${what}`,
  aside: (what: string) => `Put aside: ${what}`,
  wasRecorded: (what: string) => `Saved before it was changed: ${what}`,
  saved: (what: string) => `Saved: ${what}`,
  open: 'Open',
  hide: 'Hide',
  clientWaits: (name: string) =>
    `An invoice for ${name} is still being saved. The points will show here after that.`,
  backToInvoice: 'Back to the invoice',
};
