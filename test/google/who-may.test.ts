// Whoever may ask for what, of everything that can be asked: strangers, clients, staff by each of their rights, the owner.
import { beforeAll, describe, expect, it } from 'vitest';
import { type ActionName, actions } from '../../src/app/actions';
import { noRights, type StaffRight, type StaffRights } from '../../src/core/staff/staff-rights';
import { newKey } from './carnet-sheet';
import { asked, SalonWithPages } from './salon-with-pages';
import { allRights, Phone } from './staff-hands';
import { whatStays } from './what-stays';

/** Staff need all of the rights that are listed; `staff` needs none of them. A new action without a line does not compile. */
const allowed: { readonly [Name in ActionName]: 'owner' | 'staff' | 'client' | readonly StaffRight[] } = {
  open: 'staff',
  'page-pieces': 'staff',
  'set-up': 'owner',
  'list-clients': 'staff',
  'find-linked': 'staff',
  'list-retention': 'owner',
  'refresh-clients': 'staff',
  'show-client': 'staff',
  'add-client': ['record'],
  'edit-client': ['record', 'contacts'],
  'change-consent': ['record'],
  'list-apart': 'staff',
  'tell-apart': ['record'],
  'plan-merge': ['record', 'contacts'],
  'merge-clients': ['record', 'contacts'],
  'plan-unmerge': ['record', 'contacts'],
  'unmerge-clients': ['record', 'contacts'],
  'erase-client': 'owner',
  'show-client-file': 'owner',
  'find-command': 'staff',
  'quote-invoice': 'staff',
  'record-invoice': ['record'],
  'void-invoice': 'staff',
  'refund-invoice': ['refund'],
  'show-invoice': 'staff',
  'list-today': 'staff',
  'list-typed': ['record'],
  'show-slip': 'staff',
  'show-issued': 'staff',
  'show-client-card': 'staff',
  'show-stored-value': 'staff',
  'list-own-cards': ['record', 'contacts'],
  'list-stored-value': 'staff',
  'void-stored-value': 'owner',
  'show-history': 'staff',
  'why-balance': 'staff',
  'show-link': ['record', 'contacts'],
  'revoke-link': ['record', 'contacts'],
  'revoke-links': 'owner',
  'show-code': ['record'],
  'show-words': 'staff',
  'client-page': 'client',
  'client-history': 'client',
  'client-reason': 'client',
  'client-card': 'client',
  'client-words': 'client',
  'ask-code': 'client',
  'buy-with-points': 'client',
  'take-back-consent': 'client',
  'adjust-points': ['byHand'],
  'choose-clients': 'owner',
  'adjust-clients': 'owner',
  'list-batches': 'owner',
  'undo-batch': 'owner',
  'list-bookings': 'staff',
  'add-booking': ['record'],
  'change-booking': ['record'],
  'credit-due': ['record'],
  'list-unmatched': 'staff',
  'list-staff': 'owner',
  'add-staff': 'owner',
  'change-staff': 'owner',
  'link-staff': 'owner',
  'weigh-settings': 'owner',
  'save-settings': 'owner',
  'show-terms': 'staff',
  'change-later': 'owner',
  'show-messages': 'owner',
  'preview-message': 'owner',
  'save-message': 'owner',
  'expire-points': 'owner',
  'plan-expiry': 'owner',
  'change-expiry': 'owner',
  'plan-catalog': 'owner',
  'put-catalog': 'owner',
  'set-item-points': 'owner',
  'remembered-files': 'owner',
  'remember-files': 'owner',
  'plan-clients': 'owner',
  'take-clients': 'owner',
  'plan-bookings': 'owner',
  'take-bookings': 'owner',
  'list-booking-imports': 'owner',
  'undo-bookings': 'owner',
  'plan-receipts': 'owner',
  'take-receipts': 'owner',
  'list-outbox': 'staff',
  'write-message': ['record'],
  'send-again': ['record'],
  'send-now': 'owner',
  'message-link': ['record', 'contacts'],
  'send-test': 'owner',
  'export-report': ['reports'],
  'list-expiring': ['reports'],
  'list-figures': ['reports'],
  'list-all-bookings': ['reports'],
  'list-all-messages': ['reports'],
  'put-report': 'owner',
  'check-ledger': 'owner',
  'check-installation': 'owner',
  'show-place': 'staff',
  'prove-ledger': 'owner',
  'repair-ledger': 'owner',
  'adopt-sheet': 'owner',
  'show-closing': 'owner',
  'close-year': 'owner',
};
const names = Object.keys(allowed) as ActionName[];
const rights = Object.keys(noRights) as StaffRight[];

const without = (right: StaffRight): StaffRights => ({ ...allRights, [right]: noRights[right] });
const alone = (right: StaffRight): StaffRights => ({ ...noRights, [right]: allRights[right] });

/** Names of staff by what they may do. */
const staff: { readonly [name: string]: StaffRights } = {
  Nothing: noRights,
  Everything: allRights,
  ...Object.fromEntries(rights.map((right) => [`All but ${right}`, without(right)])),
  ...Object.fromEntries(rights.map((right) => [`Only ${right}`, alone(right)])),
};

function mayBeAskedBy(rightsHeld: StaffRights, action: ActionName): boolean {
  const needed = allowed[action];
  if (needed === 'staff') return true;
  return typeof needed !== 'string' && needed.every((right) => rightsHeld[right]);
}

/** What no schema takes: whoever may ask is told so, and nothing is done. */
const NOTHING = null;

describe('everything that can be asked', () => {
  const senders: { [name: string]: (action: ActionName) => unknown } = {};
  let salon: SalonWithPages;
  let before = '';
  const state = () => whatStays(salon.sheet);
  const code = (outcome: unknown) =>
    (outcome as { value?: { refusal?: { code?: string } } }).value?.refusal?.code;
  const codesOf = (sender: string) => names.map((name) => [name, senders[sender]?.(name)]);

  beforeAll(() => {
    salon = new SalonWithPages();
    const { sheet } = salon;
    const by = (capability: string) => (action: ActionName) =>
      code(asked(sheet, { capability, key: newKey(), action, command: NOTHING }));
    const { link } = salon.page('Julie');
    const old = salon.page('Amélie').link;
    sheet.answer('revoke-link', { id: salon.seen('Amélie').id, row: salon.seen('Amélie').row });
    senders['a stranger without anything'] = by('');
    senders['a stranger who guesses'] = by('owner');
    senders['a stranger with a name that every object has'] = by('__proto__');
    senders['a client whose link was ended'] = by(old);
    senders['a client'] = by(link);
    for (const [name, may] of Object.entries(staff)) {
      const phone = new Phone(sheet, name, may);
      senders[name] = (action) => code(phone.run(action, NOTHING as never));
    }
    senders.owner = by(sheet.owner);
    // What a page notes when it first asks is there.
    for (const ask of Object.values(senders)) ask('open');
    before = state();
  });

  it('is in this list', () => {
    expect(names.sort()).toEqual(Object.keys(actions).sort());
  });

  it.each([
    'a stranger without anything',
    'a stranger who guesses',
    'a stranger with a name that every object has',
    'a client whose link was ended',
  ])('is refused to %s', (sender) => {
    expect(codesOf(sender)).toEqual(names.map((name) => [name, 'capability-expired']));
    expect(state()).toBe(before);
  });

  it('is asked by a client where it is of clients', () => {
    const right = names.map((name) => [name, allowed[name] === 'client' ? 'command-malformed' : 'forbidden']);
    expect(codesOf('a client')).toEqual(right);
    expect(state()).toBe(before);
  });

  it.each(Object.entries(staff))('is asked by staff who may: %s', (name, may) => {
    const right = names.map((action) => [
      action,
      mayBeAskedBy(may, action) ? 'command-malformed' : 'forbidden',
    ]);
    expect(codesOf(name)).toEqual(right);
    expect(state()).toBe(before);
  });

  it('is asked by the owner where it is not of clients', () => {
    const right = names.map((name) => [name, allowed[name] === 'client' ? 'forbidden' : 'command-malformed']);
    expect(codesOf('owner')).toEqual(right);
    expect(state()).toBe(before);
  });
});
