// Accepting the journal as it is found: clients and gift cards that know more than it are taken up from there.
import { changeBetween } from './account';
import { draftOn, type Keyed, type Now } from './draft';
import type { Draft } from './entry';
import { carriedIn, type MemberState } from './member';
import type { CarriedStoredValue } from './stored-value';
import { stateIn, type View } from './view';

export type AdoptCommand = Keyed & {
  readonly kind: 'adopt';
  readonly reason: string;
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
  ];
}

function openingOf(view: View, now: Now, keyed: Keyed, known: MemberState): Draft {
  const { account, version } = known;
  const change = changeBetween(stateIn(view, known.id).account, account);
  const carried = carriedIn(known);
  const draft = draftOn(view, now, { kind: 'opening', ...keyed, member: known.id, change, carried });
  // The client's own numbering goes on, though the journal has lost some of it.
  return { ...draft, version: version + 1, after: account };
}
