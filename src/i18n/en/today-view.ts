// English: the invoices of a day.

export const todayView = {
  title: 'Invoices',
  day: 'Day',
  count: (count: number, figure: string) => (count === 1 ? `${figure} invoice` : `${figure} invoices`),
  allDays: (number: string) => `Look for no. ${number} on all days`,
  found: (number: string) => `No. ${number}, on all days`,
  nowhere: (number: string) => `There is no invoice and no receipt ${number}.`,
  back: 'Back to the day',
  search: 'Client or number',
  noneFound: 'Nothing of this day fits that.',
  cut: 'Only the latest are shown: a great deal was recorded for this day, by an import perhaps.',
  by: (name: string) => `by ${name}`,
  again: 'Look again',
  correctNow: 'Correct',
};
