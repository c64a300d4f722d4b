// A client as the recipient of a letter: the addresses of the own page, and the codes of cards that the letter is about.

import type { MemberState } from '../../core/members/member';
import type { Happening } from '../../core/messages/happenings';
import type { Correspondence, Recipient } from '../../core/messages/letter';
import { entriesNumbered } from '../ledger/find-entry';
import type { Contact } from '../ports/members';
import type { ReadingWorld } from '../ports/world';
import { addressesOf, cardsTold, recipientOf } from './letters';

type Client = {
  readonly id: string;
  readonly state: MemberState;
  readonly contact: Pick<Contact, 'name' | 'language'>;
};

export function recipientFor(
  world: ReadingWorld,
  { id, state, contact }: Client,
  happenings: readonly Happening[],
  { words, ruleset }: Pick<Correspondence, 'words' | 'ruleset'>,
): Recipient {
  const language = contact.language === '' ? ruleset.language : contact.language;
  const made = happenings.filter(({ storedValue, seq }) => storedValue !== '' && seq > 0);
  const entries = entriesNumbered(world, [...new Set(made.map(({ seq }) => seq))]);
  const cards = cardsTold(world, entries, words[language]);
  const addresses = addressesOf(world, ruleset, id);
  return recipientOf({ id, state }, contact, { addresses, cards });
}
