// Who of the staff hands out a client's link, reads out a code, prints a slip, and is told whose number it is.
import { describe, expect, it } from 'vitest';
import { noRights, type StaffRights } from '../../src/core/staff/staff-rights';
import { contact } from './salon';
import { SalonWithPages } from './salon-with-pages';
import { allRights, Phone } from './staff-hands';

const onlyRecord: StaffRights = { ...noRights, record: true };
const onlyContacts: StaffRights = { ...noRights, contacts: true };
const recordAndContacts: StaffRights = { ...noRights, record: true, contacts: true };

/** What somebody with these rights gets: yes, or why not; of papers, whether the client's link is on them. */
function got(rights: StaffRights) {
  const salon = new SalonWithPages();
  const yesterday = salon.sell('Julie', ['CUT']);
  salon.later(1);
  const today = salon.sell('Julie', ['CUT']);
  salon.page('Julie');
  const phone = new Phone(salon.sheet, 'Inès', rights);
  const { id, row } = salon.seen('Julie');
  const why = (reply: { readonly ok: boolean }) => (reply.ok ? 'yes' : JSON.stringify(reply).slice(0, 60));
  const linkOf = (text: unknown) => JSON.stringify(text).includes('?k=');
  const slip = (seq: number) => {
    const reply = phone.call('show-slip', { seq, row: 0 });
    expect(reply).toMatchObject({ ok: true, value: { client: { name: 'Julie' } } });
    return linkOf(reply);
  };
  const card = phone.call('show-client-card', { id, row });
  expect(card).toMatchObject({ ok: true, value: { name: 'Julie' } });
  return {
    link: why(phone.call('show-link', { id, row })),
    byPhone: why(phone.call('message-link', { member: { id, row }, occasion: 'earned', seq: today.seq })),
    code: why(phone.call('show-code', { id, row })),
    slipOfToday: slip(today.seq),
    slipOfYesterday: slip(yesterday.seq),
    card: linkOf(card),
    newLink: why(phone.call('revoke-link', { id, row })),
  };
}

const no = expect.stringContaining('forbidden');

describe('the link of a client', () => {
  it('is handed out by who may record and see contacts', () => {
    const all = { link: 'yes', byPhone: 'yes', code: 'yes', card: true, newLink: 'yes' };
    const papers = { slipOfToday: true, slipOfYesterday: true };
    expect(got(recordAndContacts)).toEqual({ ...all, ...papers });
    expect(got(allRights)).toEqual({ ...all, ...papers });
  });

  it('stands for who may record, but not see contacts, on the slips of today alone; a code is read out', () => {
    expect(got(onlyRecord)).toEqual({
      link: no,
      byPhone: no,
      code: 'yes',
      slipOfToday: true,
      slipOfYesterday: false,
      card: false,
      newLink: no,
    });
  });

  it.each([
    ['see contacts alone', onlyContacts],
    ['look alone', noRights],
  ] as const)('is nowhere for who may %s', (_what, rights) => {
    expect(got(rights)).toEqual({
      link: no,
      byPhone: no,
      code: no,
      slipOfToday: false,
      slipOfYesterday: false,
      card: false,
      newLink: no,
    });
  });

  it('is no more in what is answered to a card that somebody scans', () => {
    const salon = new SalonWithPages();
    const { id, row } = salon.page('Julie');
    const { link: address } = salon.sheet.answer('show-link', { id, row });
    const phone = new Phone(salon.sheet, 'Inès', noRights);
    expect(phone.call('find-linked', { address })).toMatchObject({ ok: true, value: { id, row } });
  });
});

describe('a new client who is there already', () => {
  const [julie, phone] = ['Zoë de Vries', '+32 470 98 76 54'] as const;
  function added(rights: StaffRights, typed: object) {
    const salon = new SalonWithPages();
    salon.sheet.answer('add-client', { ...contact(julie, phone), loyaltyCard: 'Z-17' });
    const staff = new Phone(salon.sheet, 'Inès', rights);
    return staff.call('add-client', { ...contact('De Vries, Zoe'), ...typed } as never);
  }

  it.each([
    ['the phone', { phone: '0470/98.76.54' }],
    ['the card', { loyaltyCard: 'Z-17' }],
  ])('by %s is named to who may see contacts, and to nobody else', (_what, typed) => {
    expect(added(recordAndContacts, typed)).toMatchObject({
      refusal: { code: 'client-doubled', name: julie },
    });
    const reply = added(onlyRecord, typed);
    expect(reply).toMatchObject({ ok: false, refusal: { code: 'client-there' } });
    expect(JSON.stringify(reply)).not.toMatch(/Zo|470|Z-17|phone|téléphone/);
  });
});
