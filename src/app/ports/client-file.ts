// Everything known of one client, for the texts that make a file of it.

import type { Day } from '../../core/day';
import type { Entry } from '../../core/journal/entry';
import type { Consent } from '../../core/members/consent';
import type { Account } from '../../core/points/account';
import type { StoredValueState } from '../../core/stored-values/stored-value';
import type { Contact } from './members';

/** What Carnet knows of a client, under all numbers that are this client's. */
export type ClientFile = {
  readonly day: Day;
  readonly numbers: readonly { readonly id: string; readonly contact: Contact | null }[];
  readonly since: Day | '';
  readonly lastVisit: Day | '';
  readonly consent: Consent;
  readonly account: Account;
  readonly lots: readonly { readonly points: number; readonly until: string; readonly from: string }[];
  readonly entries: readonly Entry[];
  readonly storedValues: readonly StoredValueState[];
};
