// French: the words above what a new version brings.

export const news = { title: 'Nouveautés' };
