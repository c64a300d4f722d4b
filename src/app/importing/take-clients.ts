// Takes a portion of a file's clients: rows, what is still empty in rows, opening points, gift cards and consents.
import * as v from 'valibot';
import type { Draft } from '../../core/journal/entry';
import { accept } from '../../core/result';
import { isUnnamed, named } from '../../core/stored-values/issued';
import { storedValueCodeOf, storedValueIdOf } from '../../core/stored-values/stored-value-code';
import { defineCommand } from '../action';
import { batchId } from '../command-parts';
import { inTransaction, sealAll, type Transaction, type TransactionRefusal } from '../ledger/transaction';
import type { World } from '../ports/world';
import { fillingsOf, newClientsOf } from './brought-contacts';
import { meantBy } from './candidates';
import { type BroughtClient, openingDrafts, openingPoints } from './opening-drafts';
import { openingChoices } from './plan-clients';
import {
  appendClients,
  type Concerned,
  type MembersBefore,
  membersBefore,
  writePortion,
} from './write-portion';

export type ClientsTaken = {
  readonly added: number;
  readonly updated: number;
  readonly points: number;
  readonly giftCards: number;
  /** How many entries it made. */
  readonly entries: number;
};

export const takeClients = defineCommand({
  roles: ['owner'],
  command: v.object({ ...openingChoices, batch: batchId }),
  run(world, { clients: brought, ...choices }) {
    return inTransaction<ClientsTaken, TransactionRefusal>(world, (transaction) => {
      const { clients, concerned, members } = meantIn(world, transaction, brought);
      const states = new Map([...members].map(([id, { state }]) => [id, state]));
      const made = openingDrafts(world, transaction, clients, { states, choices });
      const drafts = made.drafts.map((draft) => withIds(world, draft));
      const newcomers = newClientsOf(clients, concerned.byId);
      const fillings = fillingsOf(clients, concerned.byId);
      world.members.fill(fillings);
      const counts = { added: newcomers.length, updated: fillings.length };
      if (drafts.length === 0) {
        appendClients(world, newcomers);
        return accept({ ...counts, points: 0, giftCards: 0, entries: 0 });
      }
      const sealed = sealAll(transaction, drafts);
      if (!sealed.ok) return sealed;
      const there = new Map(made.cards.map((card) => [card.id, card]));
      const storedValues = drafts.flatMap((draft) =>
        draft.storedValues.map(({ storedValue: id }) => there.get(id) ?? { id, row: 0, state: null }),
      );
      writePortion(world, transaction, sealed.value, {
        newcomers,
        members,
        clients: concerned,
        storedValues,
      });
      const { entries } = sealed.value;
      const given = { points: openingPoints(drafts), giftCards: storedValues.length };
      return accept({ ...counts, ...given, entries: entries.length });
    });
  },
});

type Meant = {
  readonly clients: readonly BroughtClient[];
  readonly concerned: Concerned;
  readonly members: MembersBefore;
};

/** The clients of the file with the numbers that they mean now: of one who was merged, the client who stays. */
function meantIn(world: World, transaction: Transaction, brought: readonly BroughtClient[]): Meant {
  for (let clients = brought; ; ) {
    const ids = [...new Set(clients.map(({ member }) => member))];
    const { rows, between } = world.members.find(ids);
    const concerned = { byId: new Map(rows.map((row) => [row.id, row])), between };
    const members = membersBefore(world, transaction, ids, concerned);
    const meant = clients.map((client) => {
      const member = meantBy(client, client.member, members.get(client.member)?.state);
      return member === client.member ? client : { ...client, member };
    });
    if (meant.every((client, i) => client === clients[i])) return { clients, concerned, members };
    clients = meant;
  }
}

/** A gift card without a code gets one of Carnet's. */
function withIds(world: World, draft: Draft): Draft {
  if (!isUnnamed(draft)) return draft;
  const secret = world.secret.make();
  return named(draft, (n) => storedValueIdOf(storedValueCodeOf(secret, `${draft.key}/${n}`)));
}
