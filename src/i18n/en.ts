// English, and the shape of the other languages.
import { booking } from './en/booking';
import { cellWords } from './en/cell-words';
import { client } from './en/client';
import * as columnNotes from './en/column-notes';
import { counter } from './en/counter';
import { dashboard } from './en/dashboard';
import { front } from './en/front';
import { importing } from './en/importing';
import { letters } from './en/letters';
import { codeMail } from './en/own-page';
import { owner } from './en/owner';
import { points } from './en/points';
import * as programTerms from './en/program-terms';
import { reporting } from './en/reporting';
import * as server from './en/server';
import { messageOccasions } from './en/sheet';
import { starting } from './en/starting';
import { why } from './en/why';
import { writing } from './en/writing';

export const en = {
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
