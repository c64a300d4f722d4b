// What Carnet relies on in Google, tried on the sheet itself: each trial, its possible outcomes, and what they mean.

/** `either`: Google does one or the other, and Carnet gets on with both. */
export type Weight = 'good' | 'either' | 'bad';

/** In the order of the table. `failed`, which every trial can have, is bad. */
export const trials = {
  /** The script's lock, which every writing command takes. */
  lock: { taken: 'good' },
  /** A script property, set and read again. */
  properties: { kept: 'good', lost: 'bad' },
  /** Metadata on a column named `"D:D"`, by which Carnet knows its columns wherever people move them. */
  columnMarks: { found: 'good', lost: 'bad' },
  /** The same on a column named by numbers, which Carnet does not use. */
  numberedMarks: { taken: 'either', refused: 'either' },
  /** Texts, leading zeros and a leading plus, written into cells whose format is text, and into a row added later. */
  texts: { kept: 'good', changed: 'bad' },
  /** An apostrophe written before a text: in cells whose format is text, and in all others. */
  apostropheInTexts: { taken: 'either', kept: 'either' },
  apostropheElsewhere: { taken: 'either', kept: 'either' },
  /** A text in an appended row: read by the format of its column, or like one typed into a cell without any. */
  appended: { byFormat: 'either', asTyped: 'either' },
  /** A day in an appended row is that day, by the sheet's own clock. */
  days: { kept: 'good', moved: 'bad' },
  /** A search for a long pattern finds the row that was just added. */
  search: { found: 'either', missed: 'either' },
  /** A search finds a hidden cell. */
  hiddenSearch: { found: 'either', missed: 'either' },
  /**
   * The nightly run. Google shows a person only those that this person made. It is blind if the last one was not given
   * the sheet.
   */
  nightly: { there: 'good', missing: 'either', denied: 'either', blind: 'bad' },
  /** The hourly run, likewise. */
  hourly: { there: 'good', missing: 'either', denied: 'either', blind: 'bad' },
  /**
   * The web page for clients and phones: Google tells its address only to a page that is opened through it. `older` if
   * what is deployed there is an older Carnet than the script of the sheet.
   */
  webPage: { known: 'good', older: 'either', unknown: 'either' },
  /** How many mails the account of whoever asks may still send today, which asks for the permission and sends nothing. */
  mail: { allowed: 'good', usedUp: 'either', denied: 'either' },
  /** The language of what Google says against a call. */
  errors: { english: 'either', own: 'either' },
  /** The address of the signed-in person, which goes into entries. */
  address: { shown: 'good', hidden: 'either' },
  /** The script beside what wrote in the sheet last. */
  code: { fits: 'good', tooOld: 'bad' },
  /** The sidebar's page beside the script: they are pasted one by one. */
  page: { same: 'good', other: 'bad' },
} as const satisfies { readonly [trial: string]: { readonly [outcome: string]: Weight } };

export type TrialName = keyof typeof trials;

export type Outcome<Name extends TrialName> = keyof (typeof trials)[Name] & string;

/** A trial's outcome, and what goes with it: the message of Google, a version, a text as it came back; or ''. */
export type Tried = {
  [Name in TrialName]: {
    readonly trial: Name;
    readonly outcome: Outcome<Name> | 'failed';
    readonly detail: string;
  };
}[TrialName];

export function weightOf({ trial, outcome }: Tried): Weight {
  const weights: { readonly [outcome: string]: Weight } = trials[trial];
  return weights[outcome] ?? 'bad';
}
