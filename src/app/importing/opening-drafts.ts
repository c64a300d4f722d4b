// Decides what the clients of a file bring: opening points, gift cards, since when they are clients, and consents.

import type { Day } from '../../core/day';
import { type Command, decide } from '../../core/decide/decide';
import type { ConsentCommand } from '../../core/decide/decide-consent';
import { after, stateIn, type View } from '../../core/decide/view';
import type { ImportedClient } from '../../core/imported/imported-client';
import {
  bringsOpening,
  bringsPoints,
  type OpeningExpiry,
  openingContent,
  openingKey,
  openingUntil,
} from '../../core/imported/imported-opening';
import { keyAgain } from '../../core/invoice/receipt-id';
import { mayBeUndone } from '../../core/journal/batches';
import type { Draft, Entry } from '../../core/journal/entry';
import { entryPoints } from '../../core/journal/told-by-entry';
import { type MemberState, newMember } from '../../core/members/member';
import { foldStoredValue, storedValueUntil } from '../../core/stored-values/stored-value';
import { otherCodeOf } from '../../core/stored-values/stored-value-code';
import { nothingFetched, nowOf, viewOf } from '../ledger/fetch-view';
import { entriesOfCards, reversalsOfAll } from '../ledger/find-entry';
import { entriesOf } from '../ledger/journal-rows';
import type { Transaction } from '../ledger/transaction';
import type { StoredValue } from '../ledger/write';
import type { ReadingWorld } from '../ports/world';

export type BroughtClient = ImportedClient & { readonly member: string };

export type OpeningChoices = {
  readonly expiry: OpeningExpiry;
  /** Where the points come from: the client reads it. */
  readonly label: string;
  /** What clients agreed to by the file; '' to record no consent. */
  readonly consentWords: string;
  readonly batch: string;
};

/** What becomes of a client's points: there already with the same or another balance, expired, with another's card, or given. */
export type OpeningOutcome = 'none' | 'given' | 'there' | 'changed' | 'expired' | 'card-taken';

export type OpeningDrafts = {
  readonly drafts: readonly Draft[];
  readonly outcomes: ReadonlyMap<BroughtClient, OpeningOutcome>;
  /** The file says something else about being written to than the ledger, which stays as it is. */
  readonly otherConsents: readonly OtherConsent[];
  /** The gift cards that had their codes before: taken back with an earlier import, or somebody else's. */
  readonly cards: readonly StoredValue[];
};

/** What the ledger says, and since when. */
export type OtherConsent = {
  readonly client: BroughtClient;
  readonly here: 'yes' | 'no';
  readonly since: Day | '';
};

/** A key that no entry has yet, or the entry that has it. */
type Keyed = { readonly key: string; readonly before: Entry | null };

/** @param states of the clients before it; new clients have none */
export function openingDrafts(
  world: ReadingWorld,
  transaction: Transaction,
  clients: readonly BroughtClient[],
  {
    states,
    choices,
  }: { readonly states: ReadonlyMap<string, MemberState>; readonly choices: OpeningChoices },
): OpeningDrafts {
  const keys = keysOf(world, transaction, clients, states);
  const drafts: Draft[] = [];
  const outcomes = new Map<BroughtClient, OpeningOutcome>();
  const cards = cardsThere(world, clients);
  let storedValues: View['storedValues'] = viewOf(transaction, {
    ...nothingFetched,
    storedValues: cards,
  }).storedValues;
  const otherConsents: OtherConsent[] = [];
  const contents = new Map<string, string>();
  for (const client of clients) {
    const content = openingContent(client);
    const earlier = contents.get(client.member);
    if (earlier !== undefined) {
      outcomes.set(client, earlier === content || !bringsOpening(client) ? 'none' : 'changed');
      continue;
    }
    contents.set(client.member, content);
    const state = states.get(client.member) ?? newMember(client.member);
    const keyed = keys.get(client.member) ?? { key: openingKey(client.member, client), before: null };
    const made = draftsFor(transaction, client, { state, storedValues }, { keyed, choices });
    drafts.push(...made.drafts);
    outcomes.set(client, made.outcome);
    if (made.otherConsent !== null) otherConsents.push(made.otherConsent);
    storedValues = made.storedValues;
  }
  return { drafts, outcomes, otherConsents, cards };
}

/**
 * The key of each client's opening, or the entry that is there: one that was taken back with its import counts as none.
 * What came under a number that leads to the client by now has come.
 */
function keysOf(
  world: ReadingWorld,
  { checkpoint }: Transaction,
  clients: readonly BroughtClient[],
  states: ReadonlyMap<string, MemberState>,
): ReadonlyMap<string, Keyed> {
  const found = new Map<string, Keyed>();
  const free = new Map<string, string>();
  const numbersOf = ({ member }: BroughtClient) => [member, ...(states.get(member)?.merged ?? [])];
  let open = clients.filter(bringsOpening);
  for (let n = 0; open.length > 0; n++) {
    const keyOf = (number: string, client: BroughtClient) => keyAgain(openingKey(number, client), n);
    const keys = open.flatMap((client) => numbersOf(client).map((number) => keyOf(number, client)));
    const there = new Map(entriesOf(world.journal.find('key', keys)).map((entry) => [entry.key, entry]));
    const asked = mayBeUndone(checkpoint.batches) ? [...there.values()].map(({ seq }) => seq) : [];
    const reversals = reversalsOfAll(world, asked);
    const isUndone = ({ seq }: Entry) => reversals.get(seq)?.some(({ batch }) => batch !== '') === true;
    const next: BroughtClient[] = [];
    for (const client of open) {
      const { member } = client;
      const own = keyOf(member, client);
      if (!there.has(own) && !free.has(member)) free.set(member, own);
      const came = numbersOf(client).flatMap((number) => there.get(keyOf(number, client)) ?? []);
      const before = came.find((entry) => !isUndone(entry));
      if (before !== undefined || came.length === 0)
        found.set(member, { key: free.get(member) ?? own, before: before ?? null });
      else next.push(client);
    }
    open = next;
  }
  return found;
}

/** The cards that have the codes already, by the journal. */
function cardsThere(world: ReadingWorld, clients: readonly BroughtClient[]): readonly StoredValue[] {
  const ids = [...new Set(clients.map(({ giftCard }) => cardId(giftCard)))].filter((id) => id !== '');
  const entries = entriesOfCards(world, ids);
  return ids.flatMap((id) => {
    const state = foldStoredValue(id, entries);
    return state === null ? [] : [{ id, row: 0, state }];
  });
}

/** A gift card keeps the code that it has elsewhere; '' for one that has none. */
function cardId(card: BroughtClient['giftCard']): string {
  return card === null || card.code === '' ? '' : otherCodeOf(card.code);
}

type Given = { readonly drafts: readonly Draft[]; readonly outcome: OpeningOutcome };

type Before = { readonly state: MemberState; readonly storedValues: View['storedValues'] };

function draftsFor(
  transaction: Transaction,
  client: BroughtClient,
  { state, storedValues }: Before,
  { keyed, choices }: { readonly keyed: Keyed; readonly choices: OpeningChoices },
): Given & Pick<Before, 'storedValues'> & { readonly otherConsent: OtherConsent | null } {
  const now = nowOf(transaction);
  const { member } = client;
  const known = viewOf(transaction, { ...nothingFetched, members: [{ id: member, state }] });
  let view: View = { ...known, storedValues };
  const opened = openedBy(transaction, client, view, { keyed, choices });
  view = opened.drafts.reduce(after, view);
  const { command, other } = consentOf(transaction, client, view, choices);
  const said = command === null ? null : decide(view, command, now);
  const drafts = [...opened.drafts, ...(said?.ok ? said.value.drafts : [])];
  return { ...opened, drafts, storedValues: view.storedValues, otherConsent: other };
}

function openedBy(
  transaction: Transaction,
  client: BroughtClient,
  view: View,
  { keyed, choices }: { readonly keyed: Keyed; readonly choices: OpeningChoices },
): Given {
  const { ruleset, today } = transaction;
  const content = openingContent(client);
  if (!bringsOpening(client)) return { drafts: [], outcome: 'none' };
  if (keyed.before !== null && !bringsPoints(client)) return { drafts: [], outcome: 'none' };
  if (keyed.before !== null)
    return { drafts: [], outcome: keyed.before.request === content ? 'there' : 'changed' };
  const card = client.giftCard;
  const command: Command = {
    kind: 'opening',
    key: keyed.key,
    request: content,
    member: client.member,
    points: client.points ?? 0,
    until: openingUntil(choices.expiry, client.until, today, ruleset),
    since: client.since,
    giftCard: card && {
      id: cardId(card),
      balance: card.balance,
      until: storedValueUntil(today, ruleset.giftcardMonths),
    },
    note: choices.label,
    batch: choices.batch,
  };
  const decided = decide(view, command, nowOf(transaction));
  if (decided.ok) return { drafts: decided.value.drafts, outcome: 'given' };
  const { code } = decided.refusal;
  if (code === 'opening-card-taken') return { drafts: [], outcome: 'card-taken' };
  return { drafts: [], outcome: code === 'opening-expired' ? 'expired' : 'none' };
}

type Said = { readonly command: ConsentCommand | null; readonly other: OtherConsent | null };

const nothingSaid: Said = { command: null, other: null };

/**
 * Yes or no of the file; without its day, as of today. What the ledger has stands unless the file's is of a later day: an
 * old list must not undo a withdrawal, nor a tick that means nothing a consent.
 */
function consentOf(
  { today }: Transaction,
  client: BroughtClient,
  view: View,
  { consentWords: words }: OpeningChoices,
): Said {
  const { member, consent: given, consentDay } = client;
  if (given === '' || words === '') return nothingSaid;
  const { consent: here, consentDay: since } = stateIn(view, member).consent;
  if (here === given) return nothingSaid;
  if (here !== '' && (consentDay === '' || consentDay <= since))
    return { command: null, other: { client, here, since } };
  const day = consentDay === '' || consentDay > today ? today : consentDay;
  const asked = { key: '', request: '', member, given, words: given === 'yes' ? words : '' } as const;
  return { command: { kind: 'consent', ...asked, day, isShown: false }, other: null };
}

/** The points that opening entries give. */
export function openingPoints(drafts: readonly Draft[]): number {
  return drafts.reduce((sum, draft) => sum + (draft.kind === 'opening' ? entryPoints(draft) : 0), 0);
}
