// English: clients who may be the same person.

export const doubles = {
  title: 'Same person twice?',
  row: (count: number, figure: string) =>
    `${figure} ${count === 1 ? 'pair looks' : 'pairs look'} like one client`,
  look: 'Look for clients who are there twice',
  names: (one: string, other: string) => `${one} and ${other}`,
  notSame: 'Not the same',
  hides: '“Not the same” hides the pair for the whole team.',
};
