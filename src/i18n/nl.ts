// Dutch.
import type { Catalog } from './catalog-shape';
import { booking } from './nl/booking';
import { cellWords } from './nl/cell-words';
import { client } from './nl/client';
import * as columnNotes from './nl/column-notes';
import { counter } from './nl/counter';
import { dashboard } from './nl/dashboard';
import { front } from './nl/front';
import { importing } from './nl/importing';
import { letters } from './nl/letters';
import { codeMail } from './nl/own-page';
import { owner } from './nl/owner';
import { points } from './nl/points';
import * as programTerms from './nl/program-terms';
import { reporting } from './nl/reporting';
import * as server from './nl/server';
import { messageOccasions } from './nl/sheet';
import { starting } from './nl/starting';
import { why } from './nl/why';
import { writing } from './nl/writing';

export const nl: Catalog = {
  ...front,
  ...counter,
  ...client,
  ...points,
  ...why,
  ...owner,
  ...booking,
  ...writing,
  ...importing,
  ...starting,
  ...reporting,
  ...columnNotes,
  letters,
  codeMail,
  ...programTerms,
  ...server,
  cellWords,
  messageOccasions,
  dashboard,
};
