// Fetches the part for points by hand.
export const loadPoints = () => import('./points-part');
