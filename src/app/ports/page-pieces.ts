// The pieces of the page that are not in it when it is served: views, and words in one language.
import { type Language, languages } from '../../core/language';

const parts = [
  'till',
  'clients',
  'reports',
  'excel',
  'points',
  'why',
  'owner',
  'bookings',
  'messages',
  'import',
  'first',
  'workbook',
  'calendar',
  'paper',
] as const;
const inWords = [
  'front',
  'till',
  'clients',
  'reports',
  'points',
  'why',
  'owner',
  'bookings',
  'messages',
  'import',
  'first',
] as const;

export type PieceName = (typeof parts)[number] | `${(typeof inWords)[number]}.${Language}`;

export const pieceNames: readonly PieceName[] = [
  ...parts,
  ...inWords.flatMap((part) => languages.map((language) => `${part}.${language}` as const)),
];

export type PagePieces = {
  /** The build of the pieces: a page of another build cannot use them. */
  build(): string;
  /** The script of a piece. */
  script(name: PieceName): string;
  /** The whole page of the web app with that name, as the build made it. */
  page(name: 'client'): string;
};
