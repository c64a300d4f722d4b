// English: everything that was recorded today.

export const todayView = {
  title: 'Today',
  search: 'Client or number',
  none: 'Nothing recorded yet today.',
  noneFound: 'Nothing today fits that.',
  cut: 'Only the latest are shown: today more was recorded than a till records.',
  by: (name: string) => `by ${name}`,
  again: 'Look again',
  correctNow: 'Correct',
};
