// English: the words above what a new version brings.

export const news = { title: 'What is new' };
