// The client's own page: one screen, of the client behind the link alone. Nothing is written, not even that it was seen.
import * as v from 'valibot';
import { factsOf } from '../../core/members/member-facts';
import { firstNameIn } from '../../core/messages/first-name';
import { comingOf } from '../../core/points/coming';
import { rewardReach } from '../../core/points/exchange';
import { nextReward } from '../../core/points/next-reward';
import { noContact, standingOf } from '../../core/points/standing';
import { tierProgress } from '../../core/points/tier-progress';
import { accept, type Result } from '../../core/result';
import type { Ruleset } from '../../core/settings/ruleset';
import { defineQuery } from '../action';
import { consentOf } from '../clients/client-details';
import { rowHint } from '../command-parts';
import type { Contact } from '../ports/members';
import type { ReadingWorld } from '../ports/world';
import type { ClientPage } from './client-page-answer';
import { hiddenMail } from './hidden-mail';
import { ownCards } from './own-cards';
import { type OwnPage, ownPage, type PageRefusal } from './own-page';
import { firstHistory } from './page-history';
import { rewardNames } from './reward-names';

export const clientPage = defineQuery({
  roles: ['client'],
  command: v.object({ row: rowHint }),
  run(world, { row }, { who }): Result<ClientPage, PageRefusal> {
    const own = ownPage(world, who, row);
    return own.ok ? accept(pageOf(world, own.value)) : own;
  },
});

function pageOf(world: ReadingWorld, own: OwnPage): ClientPage {
  const { checkpoint, ruleset, now, member } = own;
  const { day, moment } = now;
  const { state } = member;
  const contact = world.members.contact(member);
  const known = contact ?? noContact;
  const standing = standingOf(state, moment);
  const facts = factsOf(state, known, { day, ruleset, uses: checkpoint.uses });
  return {
    today: day,
    moment,
    salon: world.salon(),
    phone: ruleset.salonPhone,
    ...ofContact(contact, ruleset),
    consent: contact === null ? '' : consentOf({ state, contact }).consent,
    row: member.row,
    standing,
    coming: comingOf(state, moment),
    rewards: rewardReach(ruleset, { state, contact: known, day, moment, uses: checkpoint.uses }),
    names: rewardNames(world.sentences, ruleset),
    next: nextReward(ruleset, standing.available, day),
    tier: tierProgress(ruleset, facts, day),
    history: firstHistory(world, own),
    cards: ownCards(world, own),
  };
}

/** A row without readable contacts belongs to somebody all the same. */
function ofContact(
  contact: Contact | null,
  { language, currency }: Ruleset,
): Pick<ClientPage, 'name' | 'mail' | 'language' | 'currency'> {
  return {
    name: firstNameIn(contact?.name ?? ''),
    mail: hiddenMail(contact?.email ?? ''),
    language: contact?.language || language,
    currency,
  };
}
