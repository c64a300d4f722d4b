// Who the people of a file are: taken, asked or new; and the portions in which an import goes.
import { describe, expect, test } from 'vitest';
import { nobody } from '../../../src/core/imported/imported-invoice';
import {
  type KnownClient,
  memberOf,
  NEW,
  peopleOf,
  personKey,
  unanswered,
} from '../../../src/files/take-in/people';
import { clientPortions, invoicePortions, type OwnedInvoice } from '../../../src/files/take-in/portions';

const named = (some: Partial<typeof nobody>) => ({ ...nobody, ...some });
const known = (id: string, some: Partial<typeof nobody>): KnownClient => ({ id, row: 2, ...named(some) });

const julie = known('J0000001', { name: 'Julie Martin', phone: '0470 12 34 56', code: 'J1' });
const marie = known('M0000001', { name: 'Marie Janssens', phone: '0471 00 00 01' });

function found(person: Partial<typeof nobody>, clients = [julie, marie]) {
  const one = named(person);
  const people = peopleOf(clients, [one], 'BE');
  return { people, one, member: memberOf(people, {}, one), open: unanswered(people, {}).length };
}

describe('somebody in a file', () => {
  test('with a code, a card, or phone and name of a client is that client', () => {
    expect(found({ code: 'J1' }).member).toBe('J0000001');
    expect(found({ name: 'MARTIN, Julie', phone: '+32 470 12 34 56' }).member).toBe('J0000001');
    expect(found({ code: 'J0000001' }).member).toBe('J0000001');
  });

  test('of whom the file has the full name alone is asked about, with all others of whom it has no more', () => {
    const { open, people, one } = found({ name: 'julie  MARTIN' });
    expect(people.all[0]).toMatchObject({ isNamesake: true, proposed: '', likely: [{ id: 'J0000001' }] });
    expect(open).toBe(1);
    expect(memberOf(people, { [personKey(one)]: 'J0000001' }, one)).toBe('J0000001');
    expect(memberOf(people, { [personKey(one)]: NEW }, one)).toBe(people.all[0]?.newId);
  });

  test('of whom an earlier file had the full name alone is who came by it', () => {
    const first = peopleOf([], [named({ name: 'Noor Peeters' })], 'BE');
    const noor = known(memberOf(first, {}, named({ name: 'Noor Peeters' })), { name: 'Noor Peeters' });
    expect(found({ name: 'Noor Peeters' }, [noor])).toMatchObject({ member: noor.id, open: 0 });
  });

  test('of whom one file has the full name alone, and another of them more, is that one', () => {
    const all = [named({ name: 'Julie Martin', phone: '0470 12 34 56' }), named({ name: 'Julie Martin' })];
    const people = peopleOf([julie], all, 'BE');
    expect(all.map((one) => memberOf(people, {}, one))).toEqual(['J0000001', 'J0000001']);
    expect(unanswered(people, {})).toEqual([]);
  });

  test('with the name of a client and another birthday is proposed as a new one', () => {
    const born = { ...julie, birthday: '1990-05-17' };
    const one = { ...named({ name: 'Julie Martin' }), birthday: '2004-01-31' };
    const people = peopleOf([born], [one], 'BE');
    expect(people.all[0]).toMatchObject({ proposed: NEW, likely: [{ id: 'J0000001' }], isNamesake: false });
  });

  test('who may be a client is asked about, and the only one is proposed', () => {
    const { people, one, open } = found({ name: 'Julie Martin', phone: '0499 99 99 99' });
    expect(people.all[0]?.likely.map(({ id }) => id)).toEqual(['J0000001']);
    expect(open).toBe(0);
    expect(memberOf(people, {}, one)).toBe('J0000001');
    expect(memberOf(people, { [personKey(one)]: NEW }, one)).toBe(people.all[0]?.newId);
  });

  test('with the phone of a client of another name is asked about, and nothing is proposed', () => {
    const { open, people } = found({ name: 'Lucas Martin', phone: '0470 12 34 56' });
    expect(people.all[0]).toMatchObject({ proposed: '', likely: [{ id: 'J0000001' }] });
    expect(open).toBe(1);
  });

  test('with a name like a client’s and the same phone is asked about: mother and daughter', () => {
    const anna = known('A0000001', { name: 'Anna Peeters', phone: '0470 99 99 99' });
    const { open, people } = found({ name: 'Anne Peeters', phone: '0470 99 99 99' }, [anna]);
    expect(people.all[0]).toMatchObject({ proposed: '', likely: [{ id: 'A0000001' }] });
    expect(open).toBe(1);
  });

  test('with a client’s name, another phone and another e-mail is asked about', () => {
    const one = { name: 'Julie Martin', phone: '0499 99 99 99', email: 'j@example.com' };
    const her = { ...julie, email: 'julie@example.com' };
    expect(found(one, [her]).open).toBe(1);
  });

  test('of one name and two phones stays two, unless somebody says otherwise', () => {
    const two = ['0470 00 00 01', '0470 00 00 02'].map((phone) => named({ name: 'Noor Peeters', phone }));
    const people = peopleOf([], two, 'BE');
    expect(unanswered(people, {})).toHaveLength(1);
    expect(new Set(two.map((one) => memberOf(people, {}, one))).size).toBe(2);
  });

  test('in a sales file by name alone is asked about, where the name is a client’s and a newcomer’s', () => {
    const newcomer = named({ name: 'Julie Martin', phone: '0499 99 99 99' });
    const buyer = named({ name: 'julie martin' });
    const people = peopleOf([julie], [newcomer, buyer], 'BE');
    const answers = { [personKey(newcomer)]: NEW };
    const open = unanswered(people, answers);
    expect(open.map(({ key }) => key)).toEqual([personKey(buyer)]);
    const id = memberOf(people, answers, newcomer);
    expect(open[0]?.likely.map((one) => one.id)).toEqual(['J0000001', id]);
    expect(memberOf(people, { ...answers, [personKey(buyer)]: id }, buyer)).toBe(id);
  });

  test('of several with phones of clients of other names, nothing is proposed for any', () => {
    const rows = [
      named({ name: 'Lucas Martin', phone: '0470 12 34 56' }),
      named({ name: 'Emma Janssens', phone: '0471 00 00 01' }),
    ];
    const people = peopleOf([julie, marie], rows, 'BE');
    expect(people.all.map(({ proposed }) => proposed)).toEqual(['', '']);
  });

  test('who may be several gets nothing before the owner says whose it is', () => {
    const twins = [julie, known('J0000002', { name: 'Julie Martin', phone: '0472 22 22 22' })];
    const { people, one, open } = found({ name: 'Julie Martin' }, twins);
    expect(open).toBe(1);
    const chosen = { [personKey(one)]: 'J0000002' };
    expect(unanswered(people, chosen)).toEqual([]);
    expect(memberOf(people, chosen, one)).toBe('J0000002');
  });

  test('whose code two clients have is asked about', () => {
    const both = [julie, known('J0000003', { name: 'Other', code: 'J1' })];
    expect(found({ code: 'J1' }, both).open).toBe(1);
  });

  test('whom nobody knows is new, in several spellings and files once', () => {
    const spellings = [
      named({ name: 'Noor Peeters', email: 'noor@example.com' }),
      named({ name: 'NOOR PEETERS' }),
      named({ name: 'Peeters Noor', email: 'NOOR@example.com' }),
    ];
    const people = peopleOf([julie], spellings, 'BE');
    expect(new Set(spellings.map((one) => memberOf(people, {}, one))).size).toBe(1);
    expect(unanswered(people, {})).toEqual([]);
  });

  test('who is new gets a number that no client has, though they are known by the same', () => {
    const mother = known(
      memberOf(peopleOf([], [named({ phone: '0471' })], 'BE'), {}, named({ phone: '0471' })),
      {
        name: 'Marie Janssens',
        phone: '0472 00 00 02',
      },
    );
    const one = named({ phone: '0471' });
    expect(memberOf(peopleOf([mother], [one], 'BE'), {}, one)).not.toBe(mother.id);
  });

  test('gets the same number whenever the files are read again', () => {
    const one = named({ name: 'Noor Peeters' });
    const first = memberOf(peopleOf([], [one], 'BE'), {}, one);
    expect(memberOf(peopleOf([julie], [named({ name: 'Somebody Else' }), one], 'BE'), {}, one)).toBe(first);
  });
});

describe('two people of one file', () => {
  type Row = Partial<typeof nobody> & { readonly birthday?: string };
  const membersOf = (rows: readonly Row[], clients: readonly KnownClient[] = []) => {
    const all = rows.map((row) => ({ ...named({ name: 'Julie Martin' }), ...row }));
    const people = peopleOf(clients, all, 'BE');
    return {
      open: unanswered(people, {}).length,
      count: new Set(all.map((one) => memberOf(people, {}, one))).size,
      people,
    };
  };

  test.each<[string, readonly Row[], number, number]>([
    [
      'with one name and two phones are asked about',
      [{ phone: '0470 12 34 56' }, { phone: '0471 00 00 01' }],
      2,
      1,
    ],
    ['with one name and two birthdays are two', [{ birthday: '1990-05-17' }, { birthday: '05-18' }], 2, 0],
    [
      'with one name, one birthday and two phones are asked about',
      [
        { birthday: '1990-05-17', phone: '0470 12 34 56' },
        { birthday: '05-17', phone: '0471 00 00 01' },
      ],
      2,
      1,
    ],
    ['with one name and two codes are asked about', [{ code: '1' }, { code: '2' }], 2, 1],
    [
      'of one family with one phone are asked about',
      [{ phone: '0470 12 34 56' }, { name: 'Lucas Martin', phone: '0470 12 34 56' }],
      2,
      1,
    ],
    [
      'of one family with one e-mail are asked about',
      [{ email: 'a@example.be' }, { name: 'Lucas Martin', email: 'A@example.be' }],
      2,
      1,
    ],
    ['with one name and nothing else are one', [{}, { name: 'MARTIN, Julie' }], 1, 0],
  ])('%s', (_what, rows, count, open) => {
    expect(membersOf(rows)).toMatchObject({ count, open });
  });

  test.each([[[0, 1]], [[1, 0]]])('of whom one is a client stay two, whichever comes first: %s', (order) => {
    const rows = [{ phone: '0470 12 34 56' }, { phone: '0499 99 99 99' }];
    const { open, count } = membersOf(
      order.map((i) => rows[i] ?? {}),
      [julie],
    );
    expect({ open, count }).toEqual({ open: 1, count: 2 });
  });
});

function invoice(member: string, day: string): OwnedInvoice {
  const rest = { source: 'till', receipt: `${member}/${day}`, staff: '', lines: [] };
  return { member, client: nobody, row: 2, isReturn: false, invoice: { ...rest, day } };
}

describe('the portions of an import', () => {
  const rowOf = (member: string) => ({ A: 9, B: 4 })[member] ?? 0;

  test('hold whole clients in order of their rows, each by day; then new ones and nobody', () => {
    const days = ['2026-02-01', '2026-01-01'];
    const all = ['A', '', 'N', 'B'].flatMap((member) => days.map((day) => invoice(member, day)));
    const [portion = []] = invoicePortions(all, rowOf);
    expect(portion.map(({ member, invoice: { day } }) => `${member} ${day}`)).toEqual([
      'B 2026-01-01',
      'B 2026-02-01',
      'A 2026-01-01',
      'A 2026-02-01',
      'N 2026-01-01',
      'N 2026-02-01',
      ' 2026-01-01',
      ' 2026-02-01',
    ]);
  });

  test('hold at most a thousand invoices, and divide a client only where one has more', () => {
    const many = (member: string, count: number) =>
      Array.from({ length: count }, (_, i) => invoice(member, `2026-01-${10 + (i % 20)}`));
    const sizes = (all: OwnedInvoice[]) => invoicePortions(all, rowOf).map((portion) => portion.length);
    expect(sizes([...many('A', 600), ...many('B', 600)])).toEqual([600, 600]);
    expect(sizes([...many('A', 400), ...many('B', 600)])).toEqual([1000]);
    expect(sizes(many('', 2500))).toEqual([1000, 1000, 500]);
  });

  test('of clients hold five hundred', () => {
    const clients = Array.from({ length: 1200 }, (_, i) => ({ member: `N${i}` }));
    expect(clientPortions(clients as never, rowOf).map((portion) => portion.length)).toEqual([1000, 200]);
  });
});
