// The other till's name, if nobody types one.

/** Independent of the file's name: exports of two months, or one export twice, come from the same till. */
export const USUAL_TILL = 'till';
