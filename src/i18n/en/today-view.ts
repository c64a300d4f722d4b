// English: everything that was recorded today.

export const todayView = {
  title: 'Today',
  search: 'Client or number',
  noneFound: 'Nothing today fits that.',
  cut: 'Only the latest are shown: a great deal was recorded today, by an import perhaps.',
  by: (name: string) => `by ${name}`,
  again: 'Look again',
  correctNow: 'Correct',
};
