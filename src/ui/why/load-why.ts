// Fetches the part that explains a balance.
export const loadWhy = () => import('./why-part');
