// All safety measures whose removal must make a test fail.
import type { Mutant } from './mutant';
import { ofBookings } from './of-bookings';
import { ofMessages } from './of-messages';
import { ofPersons } from './of-persons';
import { ofPointsByHand } from './of-points-by-hand';
import { ofTheClientPage } from './of-the-client-page';
import { ofTheClients } from './of-the-clients';
import { ofTheDashboard } from './of-the-dashboard';
import { ofTheDecision } from './of-the-decision';
import { ofTheFormats } from './of-the-formats';
import { ofTheImports } from './of-the-imports';
import { ofTheOutbox } from './of-the-outbox';
import { ofTheProof } from './of-the-proof';
import { ofTheRows } from './of-the-rows';
import { ofTheStaff } from './of-the-staff';
import { ofTheTill } from './of-the-till';
import { ofTheTransaction } from './of-the-transaction';
import { ofWhatWaits } from './of-what-waits';

export const mutants: readonly Mutant[] = [
  ...ofTheTransaction,
  ...ofTheRows,
  ...ofTheProof,
  ...ofTheClients,
  ...ofTheClientPage,
  ...ofTheDashboard,
  ...ofTheDecision,
  ...ofTheFormats,
  ...ofWhatWaits,
  ...ofPointsByHand,
  ...ofTheImports,
  ...ofPersons,
  ...ofMessages,
  ...ofTheOutbox,
  ...ofBookings,
  ...ofTheStaff,
  ...ofTheTill,
];
