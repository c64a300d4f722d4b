// English, and the shape of the other languages.
import * as clients from './en/clients';
import * as columnNotes from './en/column-notes';
import * as frame from './en/frame';
import * as imports from './en/import';
import * as policies from './en/policies';
import * as programTerms from './en/program-terms';
import * as programs from './en/programs';
import * as refusals from './en/refusals';
import * as settings from './en/settings';
import * as sheet from './en/sheet';
import * as till from './en/till';
import * as worthLess from './en/worth-less';

export const en = {
  ...clients,
  ...columnNotes,
  ...frame,
  ...imports,
  ...policies,
  ...programTerms,
  ...programs,
  ...refusals,
  ...settings,
  ...sheet,
  ...till,
  ...worthLess,
};
