// The default name of the other till.

/** Independent of the file name: exports of two months, or one export twice, come from the same till. */
export const USUAL_TILL = 'till';
