// Accepting the journal as it is found: clients and gift cards that know more than it are taken up from there, and
// clients whose balance does not follow from their entries are put right.
import { changeBetween } from './account';
import { draftOn, type Keyed, type Now } from './draft';
import { entriesByMember } from './entries-by-member';
import type { Draft, Entry } from './entry';
import { carriedIn, type MemberState } from './member';
import { wronglyKept } from './put-right';
import { noContact } from './standing';
import type { CarriedStoredValue } from './stored-value';
import { stateIn, type View } from './view';

export type AdoptCommand = Keyed & {
  readonly kind: 'adopt';
  readonly reason: string;
  /** The journal as it is found, in order of its numbers. */
  readonly found: readonly Entry[];
  /** States of clients, whole and checked, that know of entries which the journal has lost. */
  readonly lostMembers: readonly MemberState[];
  readonly lostStoredValues: readonly CarriedStoredValue[];
};

export function decideAdoption(view: View, command: AdoptCommand, now: Now): readonly Draft[] {
  const { key, request, reason, lostMembers, lostStoredValues } = command;
  const adoption = {
    kind: 'adopt',
    key,
    request,
    note: reason,
    carriedStoredValues: lostStoredValues,
  } as const;
  return [
    draftOn(view, now, adoption),
    ...lostMembers.map((known) => openingOf(view, now, { key: `${key}/${known.id}`, request }, known)),
    ...putRight(view, now, command),
  ];
}

/** An opening for each client whose balance is not what its changes come to, with the owner's reason. */
function putRight(view: View, now: Now, { key, request, reason, found, lostMembers }: AdoptCommand): Draft[] {
  // What the journal has lost of a client cannot be added up: there the client's own state has the last word.
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
  // The client's own numbering goes on, though the journal has lost some of it.
  return { ...draft, version: version + 1, after: account };
}
