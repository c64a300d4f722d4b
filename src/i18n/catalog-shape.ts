// The shape of every catalog, taken from the English one, and of the pieces in which a page gets it.

/** What the page can say from its first moment. */
export type FrontWords = typeof import('./en/front').front;

/** What comes with the rest of the till. */
export type CounterWords = typeof import('./en/counter').counter;

/** What comes with the views of the clients. */
export type ClientWords = typeof import('./en/client').client;

/** What comes with the reports. */
export type ReportWords = typeof import('./en/reporting').reporting;

/** What comes with points by hand. */
export type PointsWords = typeof import('./en/points').points;

/** What comes with the page that explains a balance. */
export type WhyWords = typeof import('./en/why').why;

/** What comes with the views of the owner. */
export type OwnerWords = typeof import('./en/owner').owner;

/** What comes with the bookings. */
export type BookingWords = typeof import('./en/booking').booking;

/** What comes with the messages to clients. */
export type MessageWords = typeof import('./en/writing').writing;

/** What comes with the import of files. */
export type ImportWords = typeof import('./en/importing').importing;

/** What comes with the first steps. */
export type StartingWords = typeof import('./en/starting').starting;

export type Catalog = typeof import('./en').en;

export type SheetWords = typeof import('./en/sheet');

export type CellWords = typeof import('./en/cell-words').cellWords;

export type ServerWords = typeof import('./en/server');

export type ServerPageWords = Pick<typeof import('./en/own-page'), 'codeMail'>;

export type NoteTexts = typeof import('./en/column-notes');

export type PolicyTexts = typeof import('./en/policies');
