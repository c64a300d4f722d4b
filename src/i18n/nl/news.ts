// Dutch: the words above what a new version brings.

export const news = { title: 'Wat is er nieuw' };
