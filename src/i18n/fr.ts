// French.
import type { Catalog } from './catalog-shape';
import { booking } from './fr/booking';
import { cellWords } from './fr/cell-words';
import { client } from './fr/client';
import * as columnNotes from './fr/column-notes';
import { counter } from './fr/counter';
import { dashboard } from './fr/dashboard';
import { front } from './fr/front';
import { importing } from './fr/importing';
import { letters } from './fr/letters';
import { codeMail } from './fr/own-page';
import { owner } from './fr/owner';
import { points } from './fr/points';
import * as programTerms from './fr/program-terms';
import { reporting } from './fr/reporting';
import * as server from './fr/server';
import { messageOccasions } from './fr/sheet';
import { starting } from './fr/starting';
import { why } from './fr/why';
import { writing } from './fr/writing';

import { typeset } from './typeset';

export const fr: Catalog = {
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
  messageOccasions,
  ...typeset({ ...columnNotes, ...programTerms, ...server, cellWords, letters, codeMail, dashboard }),
};
