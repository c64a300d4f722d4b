// The other till, where nobody gives it a name.

/** The same whatever a file is called: exports of two months, or of one twice, are of one till. */
export const USUAL_TILL = 'till';
