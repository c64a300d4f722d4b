// What the letters of one execution need, read once; and each client as a letter's recipient.

import type { Moment } from '../../core/day';
import type { Entry } from '../../core/journal/entry';
import type { Correspondence, Recipient } from '../../core/messages/letter';
import type { CardTold } from '../../core/messages/values';
import type { Ruleset } from '../../core/settings/ruleset';
import { issuedBy } from '../cards/issued-cards';
import { linkOf } from '../clientpage/link-of';
import type { Held } from '../ledger/holder';
import type { Contact } from '../ports/members';
import type { ReadingWorld } from '../ports/world';
import { ownTexts } from './message-parts';

/** Reads the Messages tab. */
export function correspondenceOf(world: ReadingWorld, ruleset: Ruleset, moment: Moment): Correspondence {
  return {
    ruleset,
    moment,
    salon: salonIn(world, ruleset),
    words: world.sentences.letters(ruleset.currency),
    own: ownTexts(world.messageTexts.read().texts),
  };
}

/** By what name clients know the salon; '' if it has none. */
export function salonIn(world: Pick<ReadingWorld, 'salon'>, { senderName }: Ruleset): string {
  return senderName === '' ? world.salon() : senderName;
}

/** The addresses of a client's own page; '' if it has none. */
export type Addresses = Pick<Recipient, 'link' | 'stop'>;

/** The messages can be ended where the salon has switched the page off, too. */
export function addressesOf(world: ReadingWorld, ruleset: Ruleset, id: string): Addresses {
  const { link } = linkOf(world, ruleset, id);
  const page = linkOf(world, { clientPage: true }, id).link;
  return { link, stop: page === '' ? '' : `${page}&no=mail` };
}

/** A client as the one to whom a letter goes. */
export function recipientOf(
  { id, state }: Pick<Held, 'id' | 'state'>,
  { name, language }: Pick<Contact, 'name' | 'language'>,
  about: { readonly addresses: Addresses; readonly cards: Recipient['cards'] },
): Recipient {
  return { id, name, language, state, ...about.addresses, cards: about.cards };
}

/** The codes of cards that entries have made, and what the cards are. @param words of the language of the letter */
export function cardsTold(
  world: ReadingWorld,
  entries: readonly Pick<Entry, 'key' | 'storedValues'>[],
  words: Correspondence['words'][keyof Correspondence['words']],
): Recipient['cards'] {
  return new Map(
    entries
      .flatMap((entry) => issuedBy(world, entry))
      .map((card): [string, CardTold] => [
        card.id,
        { code: card.code, what: words.card(card.kind, card, card.amount) },
      ]),
  );
}
