// A salon with thousands of clients, without adding each.
import type { CommandOf } from '../../src/app/actions';
import { newMember } from '../../src/core/members/member';
import { memberIdOf } from '../../src/core/members/member-id';
import { stateText } from '../../src/core/members/stored-member';
import { layout } from '../../src/google/tabs/layout';
import type { CarnetSheet } from './carnet-sheet';

/** The first of them are the same in every salon. */
const made: { readonly id: string; readonly row: (string | number)[] }[] = [];

/** Adds clients below those that are there; returns their numbers in order of their rows. */
export function addMany(sheet: CarnetSheet, count: number): readonly string[] {
  for (let i = made.length; i < count; i++) made.push(nthClient(i));
  const clients = made.slice(0, count);
  sheet.standIn.workbook.tab('Clients').load(clients.map(({ row }) => row));
  return clients.map(({ id }) => id);
}

function nthClient(i: number): (typeof made)[number] {
  const id = memberIdOf(`client ${i}`);
  const shown: { readonly [key: string]: string | number } = {
    name: `Client ${i}`,
    code: `C${i}`,
    points: 0,
    pending: 0,
    state: stateText(newMember(id)),
    id,
  };
  return { id, row: layout.clients.map(({ key }) => shown[key] ?? '') };
}

type Invoices = CommandOf<'take-receipts'>['invoices'];

/** One receipt of 50.00 for each member, in their order. */
export function receiptsOf(members: readonly string[], day: string): Invoices {
  return members.map((member, i) => ({
    member,
    client: { code: member, name: '', phone: '', email: '', loyaltyCard: '' },
    row: i + 2,
    isReturn: false,
    invoice: {
      source: 'till',
      receipt: `${day}/${i}`,
      day,
      staff: 'Kim',
      lines: [
        {
          kind: 'service',
          item: '',
          name: 'Cut',
          category: '',
          quantity: 1,
          amount: 5000,
          discount: 0,
          tax: '',
        },
      ],
    },
  }));
}

export type BroughtClient = CommandOf<'take-clients'>['clients'][number];

/** A client as a file has them. */
export function broughtClient(member: string, some: Partial<BroughtClient>): BroughtClient {
  const contact = { code: '', name: `Client ${member}`, phone: '', email: '', loyaltyCard: '', birthday: '' };
  const brought = {
    points: null,
    until: '',
    giftCard: null,
    since: '',
    consent: '',
    consentDay: '',
  } as const;
  return { member, row: 2, ...contact, note: '', language: '', ...brought, ...some };
}

/** The choices of an import of clients. */
export const takingClients = {
  expiry: 'today',
  label: 'Points from Salonized',
  consentWords: 'Agreed at Salonized',
  batch: 'c11e47000001',
} as const;
