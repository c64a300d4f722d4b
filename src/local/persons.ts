// Who is who on the command line: merge, un-merge and erase clients, and everything known of one as a file.
import type { AddOn } from './add-on';
import { step } from './step';

type Named = {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly loyaltyCard: string;
};
type Listed = {
  readonly clients: readonly Named[];
  readonly aliases: readonly Named[];
  readonly next: number | null;
};
type Field = { readonly field: string; readonly into: string; readonly from: string; readonly stays: string };
type Planned = { readonly client: Named; readonly after: number };
type Plan = { readonly into: Planned; readonly from: Planned; readonly fields: readonly Field[] };
type Answered = Named & { readonly standing: { readonly balance: number } };
type Merged = { readonly seq: number; readonly client: Answered };
type Unmerged = { readonly seq: number; readonly into: Answered; readonly from: Answered };
type Event = { readonly seq: number; readonly row: number; readonly kind: string; readonly isGone: boolean };
type History = { readonly events: readonly Event[]; readonly before: number };

/** A client that no name, number, code or card means, or that several do. */
export class ClientUnclear extends Error {}

const FIRST_ROW = 2;

/**
 * Makes one client of two.
 * @param take the contact fields that the one who stays takes from the other; undefined for what the plan proposes
 * @throws StepRefused, ClientUnclear
 */
export function mergeClients(
  addOn: AddOn,
  names: { readonly into: string; readonly from: string },
  take: readonly string[] | undefined,
  isPlan: boolean,
): unknown {
  const all = clientsIn(addOn);
  const two = { into: soughtIn(all, names.into), from: soughtIn(all, names.from) };
  const plan = step<Plan>(addOn.call('plan-merge', two));
  const fields = plan.fields.map((each) => ({
    ...each,
    stays: (take?.includes(each.field) ?? each.stays === 'from') ? 'from' : 'into',
  }));
  if (isPlan) return shortPlan({ ...plan, fields });
  const command = { ...two, exchanged: exchangedIn(fields) };
  const { seq, client } = step<Merged>(addOn.call('merge-clients', command));
  return { entry: seq, client: shortOf(client) };
}

/** Undoes the last merge of a client. @throws StepRefused, ClientUnclear */
export function unmergeClient(addOn: AddOn, name: string, isPlan: boolean): unknown {
  const seen = lastMergeOf(addOn, soughtIn(clientsIn(addOn), name));
  const plan = step<Plan>(addOn.call('plan-unmerge', seen));
  if (isPlan) return shortPlan(plan);
  const command = { ...seen, exchanged: exchangedIn(plan.fields) };
  const { seq, into, from } = step<Unmerged>(addOn.call('unmerge-clients', command));
  return { entry: seq, clients: [into, from].map(shortOf) };
}

/** @throws StepRefused, ClientUnclear */
export function eraseClient(addOn: AddOn, name: string): unknown {
  return step(addOn.call('erase-client', soughtIn(clientsIn(addOn), name)));
}

/** @returns the file as CSV. @throws StepRefused, ClientUnclear */
export function clientFile(addOn: AddOn, name: string, language: string | null): string {
  const sought = soughtIn(clientsIn(addOn), name);
  return step<{ csv: string }>(addOn.call('show-client-file', { ...sought, language })).csv;
}

/** Client, balance now and afterwards, and the contact fields in which the two differ. */
function shortPlan({ into, from, fields }: Plan): unknown {
  const short = ({ client: { id, name }, after }: Planned) => ({ id, name, after });
  return { into: short(into), from: short(from), fields };
}

function shortOf({ id, name, standing }: Answered): object {
  return { id, name, balance: standing.balance };
}

function exchangedIn(fields: readonly Field[]): readonly object[] {
  return fields
    .filter(({ stays }) => stays === 'from')
    .map(({ field, into, from }) => ({ field, into: from, from: into }));
}

function lastMergeOf(addOn: AddOn, { id }: { readonly id: string }): { seq: number; row: number } {
  for (let before = 0; ; ) {
    const history = step<History>(addOn.call('show-history', { id, row: 0, before }));
    const merge = history.events.find(({ kind, isGone }) => kind === 'merge' && !isGone);
    if (merge !== undefined) return { seq: merge.seq, row: merge.row };
    before = history.before;
    if (before === 0) throw new ClientUnclear('This client has no merge that could be undone.');
  }
}

/** All clients and the numbers that lead to others. @throws StepRefused */
export function clientsIn(addOn: AddOn): readonly Named[] {
  const all: Named[] = [];
  for (let first: number | null = FIRST_ROW; first !== null; ) {
    const { clients, aliases, next }: Listed = step(addOn.call('list-clients', { first }));
    all.push(...clients, ...aliases);
    first = next;
  }
  return all;
}

/** By number, till code or card, exactly as it stands; else by the whole name. @throws ClientUnclear */
export function soughtIn(all: readonly Named[], text: string): { id: string; row: number } {
  const exact = all.filter(({ id, code, loyaltyCard }) => [id, code, loyaltyCard].includes(text));
  const isNamed = ({ name }: Named) => name.toLowerCase() === text.toLowerCase();
  const [found, ...others] = exact.length > 0 ? exact : all.filter(isNamed);
  if (found === undefined) throw new ClientUnclear(`There is no client “${text}”.`);
  const ids = [found, ...others].map(({ id }) => id).join(', ');
  if (others.length > 0) throw new ClientUnclear(`Several clients are meant by “${text}”: ${ids}.`);
  return { id: found.id, row: 0 };
}
