// English: points by hand in a client's history.

export const handHistory = {
  open: 'Add or take points',
  openFor: (name: string) => `Add or take points: ${name}`,
  openSeveral: 'Points for several',
  added: 'Added by hand',
  taken: 'Taken by hand',
  by: (who: string) => `by ${who}`,
  title: 'Put these points back?',
  meansAdded: 'The client loses the points that were added.',
  meansTaken: 'The client gets the points back that were taken.',
  meansOpening: 'The client loses the opening points.',
  now: 'Undo',
  done: 'Points put back as they were.',
};
