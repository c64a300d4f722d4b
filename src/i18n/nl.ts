// Dutch.
import type { Catalog } from './catalog-shape';
import * as clients from './nl/clients';
import * as columnNotes from './nl/column-notes';
import * as frame from './nl/frame';
import * as imports from './nl/import';
import * as policies from './nl/policies';
import * as programTerms from './nl/program-terms';
import * as programs from './nl/programs';
import * as refusals from './nl/refusals';
import * as settings from './nl/settings';
import * as sheet from './nl/sheet';
import * as till from './nl/till';
import * as worthLess from './nl/worth-less';

export const nl: Catalog = {
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
