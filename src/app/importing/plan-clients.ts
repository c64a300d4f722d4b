// Reports what taking a file's clients would change, with their points and what those are worth. Writes nothing.
import * as v from 'valibot';
import type { Day } from '../../core/day';
import { openingExpiries } from '../../core/imported/imported-opening';
import type { MemberState } from '../../core/members/member';
import type { Cents } from '../../core/money';
import { accept, type Result, refuse } from '../../core/result';
import { defineQuery } from '../action';
import { importedClient, shortText } from '../command-parts';
import { checkpointOf, type TransactionRefusal, transactionAt } from '../ledger/transaction';
import type { ClientRow } from '../ports/members';
import type { ReadingWorld } from '../ports/world';
import { fillingsOf, newClientsOf } from './brought-contacts';
import { meantBy } from './candidates';
import { type BroughtClient, type OpeningOutcome, openingDrafts, openingPoints } from './opening-drafts';

const MOST_CLIENTS = 1000;

/** The choices of an import of clients, in plan and portions alike. */
export const openingChoices = {
  clients: v.pipe(v.array(importedClient), v.maxLength(MOST_CLIENTS)),
  expiry: v.picklist(openingExpiries),
  label: v.pipe(shortText, v.minLength(1)),
  consentWords: shortText,
};

export type ClientsPlan = {
  readonly added: number;
  /** There already, with something filled in that was empty. */
  readonly updated: number;
  /** There already, and as they are in the file. */
  readonly same: number;
  readonly points: number;
  readonly withPoints: number;
  readonly giftCards: number;
  readonly giftCardMoney: Cents;
  /** Clients of whom it will be recorded that they agree to be written to, and that they do not. */
  readonly consents: number;
  readonly refusals: number;
  /** Of whom the ledger says something else than the file; it stays. */
  readonly otherConsents: readonly {
    readonly row: number;
    readonly name: string;
    readonly here: 'yes' | 'no';
    readonly since: Day | '';
  }[];
  /** Clients whose points do not come, by the row in the file. */
  readonly left: readonly {
    readonly row: number;
    readonly name: string;
    readonly points: number;
    readonly why: LeftWhy;
  }[];
};

export type LeftWhy = Exclude<OpeningOutcome, 'none' | 'given'>;

export const planClients = defineQuery({
  roles: ['owner'],
  command: v.object(openingChoices),
  run(world, { clients: brought, ...choices }): Result<ClientsPlan, TransactionRefusal> {
    const checkpoint = checkpointOf(world);
    if (checkpoint === null) return refuse({ code: 'not-set-up' });
    const transaction = transactionAt(world, checkpoint, []);
    const { clients, byId, states } = meantIn(world, brought);
    const made = openingDrafts(world, transaction, clients, { states, choices: { ...choices, batch: '' } });
    const opened = made.drafts.filter(({ kind }) => kind === 'opening');
    const cards = opened.flatMap(({ storedValues }) => storedValues);
    const updated = fillingsOf(clients, byId).length;
    return accept({
      added: newClientsOf(clients, byId).length,
      updated,
      same: clients.filter(({ member }) => byId.has(member)).length - updated,
      points: openingPoints(made.drafts),
      withPoints: opened.filter(({ earned }) => earned !== null).length,
      giftCards: cards.length,
      giftCardMoney: cards.reduce((sum, { amount }) => sum + amount, 0),
      consents: made.drafts.filter(({ consent }) => consent?.given === 'yes').length,
      refusals: made.drafts.filter(({ consent }) => consent?.given === 'no').length,
      otherConsents: made.otherConsents.map(({ client, here, since }) => ({
        row: client.row,
        name: nameIn(client),
        here,
        since,
      })),
      left: clients.flatMap((client) => {
        const why = made.outcomes.get(client);
        if (why === undefined || why === 'none' || why === 'given') return [];
        return [{ row: client.row, name: nameIn(client), points: client.points ?? 0, why }];
      }),
    });
  },
});

/** What the file calls a client. */
function nameIn({ name, code, email, phone }: BroughtClient): string {
  return name || code || email || phone;
}

type Meant = {
  readonly clients: readonly BroughtClient[];
  readonly byId: ReadonlyMap<string, ClientRow>;
  readonly states: ReadonlyMap<string, MemberState>;
};

/** The clients of the file with the numbers that they mean now, by what their rows say. */
function meantIn(world: ReadingWorld, brought: readonly BroughtClient[]): Meant {
  for (let clients = brought; ; ) {
    const { rows } = world.members.find(clients.map(({ member }) => member));
    const byId = new Map(rows.map((row) => [row.id, row]));
    const states = new Map(rows.flatMap(({ id, state }) => (state === null ? [] : [[id, state] as const])));
    const meant = clients.map((client) => {
      const member = meantBy(client, client.member, states.get(client.member));
      return member === client.member ? client : { ...client, member };
    });
    if (meant.every((client, i) => client === clients[i])) return { clients, byId, states };
    clients = meant;
  }
}
