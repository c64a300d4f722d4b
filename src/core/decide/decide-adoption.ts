// Accepting the journal as found: clients and gift cards with a newer state than the journal are taken over from that
// state, clients whose balance does not follow from their entries are corrected, and those who were erased are so again.

import { entriesByMember } from '../journal/entries-by-member';
import type { Draft, Entry } from '../journal/entry';
import { carriedIn, type MemberState, nextState } from '../members/member';
import { changeBetween } from '../points/account';
import { noContact } from '../points/standing';
import type { CarriedStoredValue } from '../stored-values/stored-value';
import { draftOn, type Keyed, type Now } from './draft';
import { wronglyKept } from './put-right';
import { stateIn, type View } from './view';

export type AdoptCommand = Keyed & {
  readonly kind: 'adopt';
  readonly reason: string;
  /** The journal as found, in order of sequence numbers. */
  readonly found: readonly Entry[];
  /** Intact, checked client states that include entries missing from the journal. */
  readonly lostMembers: readonly MemberState[];
  readonly lostStoredValues: readonly CarriedStoredValue[];
  /** Clients of the sheet who were erased, by what is known outside of it; their states are in the view. */
  readonly erased: readonly string[];
};

/** In the keys of erasures that an adoption does again. */
export const ERASED_AGAIN = '/erased/';

export function decideAdoption(view: View, command: AdoptCommand, now: Now): readonly Draft[] {
  const { key, request, reason, lostMembers, lostStoredValues } = command;
  const adoption = {
    kind: 'adopt',
    key,
    request,
    note: reason,
    carriedStoredValues: lostStoredValues,
  } as const;
  const drafts = [
    draftOn(view, now, adoption),
    ...lostMembers.map((known) => openingOf(view, now, { key: `${key}/${known.id}`, request }, known)),
    ...putRight(view, now, command),
  ];
  return [...drafts, ...erasedAgain(view, now, command, drafts)];
}

/** An entry for each client whose erasure the journal has lost, on what the adoption says of them before. */
function erasedAgain(
  view: View,
  now: Now,
  { key, request, erased }: AdoptCommand,
  before: readonly Draft[],
): Draft[] {
  return erased.flatMap((member) => {
    const own = before.filter((draft) => draft.member === member);
    const known = stateIn(view, member);
    const state = own.reduce((last, draft) => nextState(last, { ...draft, seq: last.seq }), known);
    if (state.erased) return [];
    const seen = { ...view, members: new Map([[member, { state, contact: noContact }]]) };
    return [draftOn(seen, now, { kind: 'erase', key: `${key}${ERASED_AGAIN}${member}`, request, member })];
  });
}

/** An opening for each client whose balance differs from the sum of its changes, with the owner's reason. */
function putRight(view: View, now: Now, { key, request, reason, found, lostMembers }: AdoptCommand): Draft[] {
  // Lost entries of a client cannot be added up: for these clients the client's own state decides.
  const lost = new Set(lostMembers.map(({ id }) => id));
  return [...entriesByMember(found)].flatMap(([id, entries]) => {
    const wrong = lost.has(id) ? undefined : wronglyKept(id, entries, now.moment);
    if (wrong === undefined) return [];
    const { state, right } = wrong;
    const seen = { ...view, members: new Map([[id, { state, contact: noContact }]]) };
    const keyed = { key: `${key}/${id}`, request };
    return [{ ...openingOf(seen, now, keyed, { ...state, account: right }), note: reason }];
  });
}

function openingOf(view: View, now: Now, keyed: Keyed, known: MemberState): Draft {
  const { account, version } = known;
  const change = changeBetween(stateIn(view, known.id).account, account);
  const carried = carriedIn(known);
  const draft = draftOn(view, now, { kind: 'opening', ...keyed, member: known.id, change, carried });
  // The client's own numbering continues, even if the journal has lost some of it.
  return { ...draft, version: version + 1, after: account };
}
