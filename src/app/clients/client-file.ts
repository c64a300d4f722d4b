// Everything known of one client, as a file that the client can read: contacts, points, every entry, gift cards.

import * as v from 'valibot';
import type { Entry } from '../../core/journal/entry';
import { languages } from '../../core/language';
import { lastVisitOf, whenOf } from '../../core/members/member';
import { lastTimeOf } from '../../core/points/expiry';
import { liveAccount } from '../../core/points/standing';
import { accept, type Result, refuse } from '../../core/result';
import { defineQuery } from '../action';
import { leadsTo } from '../ledger/holder';
import { distinct, entriesOf } from '../ledger/journal-rows';
import { checkpointOf, type TransactionRefusal, transactionAt } from '../ledger/transaction';
import type { ClientFile } from '../ports/client-file';
import type { Contact } from '../ports/members';
import type { ReadingWorld } from '../ports/world';
import { csvOf } from '../reports/csv';
import { clientSought } from './merging';

export type ClientFileAnswer = {
  /** A name for the file: without the client's, which would stand in every list of downloads. */
  readonly name: string;
  readonly csv: string;
};

export const showClientFile = defineQuery({
  roles: ['owner'],
  command: v.object({
    ...clientSought.entries,
    /** Null for that of the sheet. */
    language: v.nullable(v.picklist(languages)),
  }),
  run(
    world,
    { language, ...sought },
  ): Result<ClientFileAnswer, TransactionRefusal | { readonly code: 'client-unknown' }> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const { ruleset, today, moment } = transactionAt(world, checkpoint, []);
    const found = leadsTo(world, sought, checkpoint);
    const member = found[found.length - 1];
    if (member === undefined) return refuse({ code: 'client-unknown' });
    const { state } = member;
    const ids = [member.id, ...state.merged];
    const account = liveAccount(state, moment);
    const { lastVisit } = whenOf(state, moment);
    const file: ClientFile = {
      day: today,
      numbers: ids.map((id) => ({ id, contact: contactOf(world, id) })),
      since: state.since,
      lastVisit: lastVisitOf(state),
      consent: state.consent,
      account,
      lots: account.lots.map((lot) => ({
        points: lot.points,
        until: lastTimeOf(lot.until, lastVisit) ?? '',
        from: lot.from,
      })),
      entries: entriesOfAll(world, ids),
      storedValues: world.storedValues
        .compare()
        .flatMap((row) => (row.state !== null && ids.includes(row.state.member) ? [row.state] : [])),
    };
    const rows = world.sentences.clientFile(file, language ?? ruleset.language);
    return accept({ name: `carnet-${member.id}-${today}.csv`, csv: csvOf(null, rows) });
  },
});

function contactOf(world: ReadingWorld, id: string): Contact | null {
  const row = world.members.locate(id, 0);
  return row && world.members.contact(row);
}

/** By the entries themselves, so that none is missed where somebody typed over a number. */
function entriesOfAll(world: ReadingWorld, ids: readonly string[]): readonly Entry[] {
  const found = distinct(entriesOf(world.journal.findSurely('member', ids)));
  return found.filter(({ member }) => ids.includes(member)).sort((a, b) => a.seq - b.seq);
}
