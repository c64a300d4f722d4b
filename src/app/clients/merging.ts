// The common part of a merge and its undoing: both clients as fetched, and the contact fields that their rows exchange.
import * as v from 'valibot';
import type { Moment } from '../../core/day';
import { type ContactField, contactFields } from '../../core/members/contact-fields';
import { accept, type RefusalData, type Result, refuse } from '../../core/result';
import { memberId, rowHint, shortText } from '../command-parts';
import type { Decided, Member } from '../ledger/write';
import type { ContactDetails, MemberRow } from '../ports/members';
import type { ReadingWorld, World } from '../ports/world';
import { type ClientDetails, detailsOf } from './client-details';

export const clientSought = v.object({ id: memberId, row: rowHint });

/** A contact field, and what each of the two rows says afterwards. */
export const exchange = v.object({
  field: v.picklist(contactFields),
  into: shortText,
  from: shortText,
});

export type Exchange = v.InferOutput<typeof exchange>;

/** A field says something else by now than the form showed in either of the two rows. */
export type ContactChanged = { readonly code: 'contact-changed'; readonly field: ContactField };

/** The two rows of a merge. */
export type Two<Row> = { readonly into: Row; readonly from: Row };

/**
 * Exchanges the fields, once the decision stands and before anything is committed: after a kill in between, the same
 * request finds what it wants, or what it wrote.
 * @returns the decision, with the rows as they are now
 */
export function exchanged<Refusal extends RefusalData>(
  world: World,
  { into, from }: Two<Member>,
  fields: readonly Exchange[],
  decided: Result<Decided, Refusal>,
): Result<Decided, Refusal | ContactChanged | { readonly code: 'client-unknown' }> {
  if (!decided.ok || fields.length === 0) return decided;
  const rows = [world.members.contact(into), world.members.contact(from)];
  for (const { field, ...wanted } of fields) {
    const known: readonly string[] = [wanted.into, wanted.from];
    if (rows.some((contact) => !known.includes(contact?.[field] ?? '')))
      return refuse({ code: 'contact-changed', field });
  }
  write(world, into.id, wantedOf(fields, 'into'));
  write(world, from.id, wantedOf(fields, 'from'));
  const members: Member[] = [];
  for (const member of decided.value.members) {
    // Where it stands now, as a proof for the writes that follow.
    const seen = world.members.locate(member.id, member.row);
    if (seen === null) return refuse({ code: 'client-unknown' });
    members.push({ ...member, row: seen.row, proof: seen.proof });
  }
  return accept({ ...decided.value, members });
}

/** The client as the row shows it after the command. */
export function clientNow(
  world: ReadingWorld,
  { id, row }: Pick<MemberRow, 'id' | 'row'>,
  moment: Moment,
): Result<ClientDetails, { readonly code: 'client-unknown' }> {
  const seen = world.members.locate(id, row);
  const contact = seen && world.members.contact(seen);
  if (seen === null || contact === null) return refuse({ code: 'client-unknown' });
  return accept(detailsOf({ ...seen, contact }, moment));
}

function wantedOf(fields: readonly Exchange[], which: 'into' | 'from'): Partial<ContactDetails> {
  return Object.fromEntries(fields.map((each) => [each.field, each[which]]));
}

// An attempt fails only if somebody moves rows or columns in the same second.
const TRIES = 4;

function write(world: World, id: string, wanted: Partial<ContactDetails>): void {
  for (let tries = 0; tries < TRIES; tries++) {
    const { clients } = world.members.list(2, Number.MAX_SAFE_INTEGER);
    const client = clients.find((other) => other.id === id);
    if (client !== undefined && world.members.writeContact(client, wanted, clients)) return;
  }
  throw new Error('the rows of the clients kept moving while two were merged');
}
