// French.
import type { Catalog } from './catalog-shape';
import * as clients from './fr/clients';
import * as columnNotes from './fr/column-notes';
import * as frame from './fr/frame';
import * as imports from './fr/import';
import * as policies from './fr/policies';
import * as programTerms from './fr/program-terms';
import * as programs from './fr/programs';
import * as refusals from './fr/refusals';
import * as settings from './fr/settings';
import * as sheet from './fr/sheet';
import * as till from './fr/till';
import * as worthLess from './fr/worth-less';
import { typeset } from './typeset';

export const fr: Catalog = typeset({
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
});
