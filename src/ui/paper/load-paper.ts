// Fetches the part for what is printed.
export const loadPaper = () => import('./paper-part');
