// Whatever anybody on the web may send: every function of the script, and every request with a link that is none, was
// ended, or is another client's. Nothing changes, and nothing is told.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actions } from '../../src/app/actions';
import { bookingKey } from '../../src/core/bookings/booking';
import { exposedIn } from '../../src/local/standin/exposed';
import { CarnetSheet, newKey, ofClients, workbookWhere } from './carnet-sheet';
import { asked, type OpenPage, SalonWithPages } from './salon-with-pages';
import { whatStays } from './what-stays';

/** All that a visitor could change: cells, properties, triggers and mails are in the state or in the effects. */

/** What no stranger may learn: who is a client, by which number or link, who works here, the secret of it all. */
function privateIn(salon: SalonWithPages): RegExp {
  const { id, link } = salon.page('Julie');
  const { secret = 'no secret' } = salon.sheet.standIn.workbook.state.properties.script;
  return new RegExp(['Julie', 'Amélie', 'julie@', 'amelie@', 'owner@', id, link.slice(2), secret].join('|'));
}

const functions = exposedIn('Code.js', readFileSync('dist/Code.js', 'utf8'));

/** Events as somebody who has read the source would make them up. */
const events: readonly (readonly [string, readonly unknown[]])[] = [
  ['without anything', []],
  ['with nothing', [null]],
  ['with an empty event', [{}]],
  ['with an event of a trigger', [{ triggerUid: '1', authMode: 'FULL', hour: 3, minute: 0 }]],
  ['with an event of an edit', [{ range: {}, value: '1000', source: {}, authMode: 'LIMITED' }]],
  [
    'with an event of a visit',
    [{ parameter: { k: 'M2345678aaaaaaaaaaaaaaaaaaaaaaaaaa', t: 'x' }, parameters: {} }],
  ],
  ['with a request', [{ capability: '', key: newKey(), action: 'open', command: {} }]],
  [
    'with a request of a made-up page',
    [{ capability: 'owner', key: newKey(), action: 'list-clients', command: { first: 2 } }],
  ],
  [
    'with names that every object has',
    [{ capability: '__proto__', key: newKey(), action: 'constructor', command: {} }],
  ],
];

describe('every function of the script', () => {
  const salon = new SalonWithPages();
  const secrets = privateIn(salon);
  salon.sheet.standIn.visit('');
  const before = whatStays(salon.sheet);

  it('is one of those that this test knows', () => {
    expect(functions).toContain('api');
    expect(functions).toContain('doGet');
    expect(functions.length).toBeGreaterThan(6);
  });

  it.each(functions.flatMap((name) => events.map(([what, args]) => [name, what, args] as const)))(
    '%s, called by a visitor %s, changes nothing and tells nothing',
    (name, _what, args) => {
      const outcome = salon.sheet.standIn.run(name, [...args], { as: 'web-rpc' });
      expect(whatStays(salon.sheet)).toBe(before);
      const { effects } = outcome;
      expect([effects.mails, effects.sidebars]).toEqual([[], []]);
      expect(JSON.stringify(value(outcome) ?? '')).not.toMatch(secrets);
    },
  );
});

/** Commands that would be taken from the right page. */
function commandsIn(salon: SalonWithPages, page: OpenPage): { readonly [name: string]: object } {
  const { history, cards } = salon.shown(page);
  const [event] = history.events;
  return {
    'client-page': { row: page.row },
    'client-history': { row: page.row, before: 0 },
    'client-reason': { seq: event?.seq, row: event?.row, client: page.row },
    'client-card': { storedValue: cards[0]?.id, row: page.row },
    'client-words': { row: page.row },
    'ask-code': { row: page.row },
    'buy-with-points': salon.wish(page, salon.code('Julie')),
    'take-back-consent': { row: page.row },
  };
}

describe('what a client asks', () => {
  const salon = new SalonWithPages();
  const page = salon.page('Julie');
  const secrets = privateIn(salon);
  const commands = commandsIn(salon, page);
  const other = salon.page('Amélie');
  salon.sheet.answer('revoke-link', { id: other.id, row: other.row });
  const present = salon.page('Amélie').link;
  const before = whatStays(salon.sheet);
  const changed = (link: string, at: number) =>
    link.slice(0, at) + (link[at] === 'a' ? 'b' : 'a') + link.slice(at + 1);

  it('has an example of each', () => {
    expect(Object.keys(commands).sort()).toEqual([...ofClients].sort());
    const ofTheirs = Object.entries(actions).filter(([, { roles }]) =>
      (roles as readonly string[]).includes('client'),
    );
    expect(ofTheirs.map(([name]) => name).sort()).toEqual([...ofClients].sort());
  });

  const links: readonly (readonly [string, string])[] = [
    ['no link', ''],
    ['the beginning of one', 'k.'],
    ['a client’s number alone', `k.${page.id}`],
    ['a guessed one', `k.${page.id}${'a'.repeat(26)}`],
    ['one with another letter', changed(page.link, 20)],
    ['another client’s number with the rest of one', `k.${other.id}${page.link.slice(10)}`],
    ['an ended one', other.link],
    ['the link without its beginning', page.link.slice(2)],
    ['a link of the staff', `t.${page.link.slice(2)}`],
  ];

  it.each(links.flatMap(([what, link]) => ofClients.map((action) => [action, what, link] as const)))(
    '%s with %s is not answered',
    (action, _what, capability) => {
      const outcome = asked(salon.sheet, { capability, key: newKey(), action, command: commands[action] });
      expect(outcome).toMatchObject({ value: { ok: false, refusal: { code: 'capability-expired' } } });
      expect(JSON.stringify(value(outcome))).not.toMatch(secrets);
      expect(whatStays(salon.sheet)).toBe(before);
    },
  );

  it.each(['client-page', 'client-history', 'client-words'] as const)(
    '%s with the row of another client is about the link’s own',
    (action) => {
      const own = asked(salon.sheet, {
        capability: present,
        key: newKey(),
        action,
        command: { row: 0, before: 0 },
      });
      const theirs = { capability: present, key: newKey(), action, command: commands[action] };
      expect(JSON.stringify(value(asked(salon.sheet, theirs)))).toBe(JSON.stringify(value(own)));
      expect(JSON.stringify(value(own))).not.toContain('Julie');
    },
  );

  it.each([
    ['client-card', 'card-not-there'],
    ['client-reason', 'movement-not-there'],
  ] as const)('%s with what is another client’s is refused', (action, code) => {
    const request = { capability: present, key: newKey(), action, command: commands[action] };
    expect(asked(salon.sheet, request)).toMatchObject({ value: { ok: false, refusal: { code } } });
    expect(whatStays(salon.sheet)).toBe(before);
  });

  it('buy-with-points with another client’s code takes nobody’s points', () => {
    const request = {
      capability: present,
      key: newKey(),
      action: 'buy-with-points',
      command: commands['buy-with-points'],
    };
    expect(asked(salon.sheet, request)).toMatchObject({ value: { refusal: { code: 'spend-code-none' } } });
    expect([salon.balance('Julie'), salon.balance('Amélie')]).toEqual([103, 103]);
  });

  it('names no client: a number in a command is not looked at', () => {
    for (const action of ofClients) {
      const more = { ...commands['client-page'], before: 0, id: page.id, member: page.id };
      const outcome = asked(salon.sheet, { capability: present, key: newKey(), action, command: more });
      expect(JSON.stringify(value(outcome)), action).not.toContain('Julie');
    }
  });

  it('with the key of another client’s request is no second look at the answer', () => {
    const key = newKey();
    const bought = { key, action: 'buy-with-points', command: commands['buy-with-points'] };
    const first = asked(salon.sheet, { capability: page.link, ...bought });
    expect(first).toMatchObject({ value: { ok: true } });
    const second = asked(salon.sheet, { capability: present, ...bought });
    expect(second).toMatchObject({ value: { ok: false, refusal: { code: 'spend-code-wrong' } } });
  });

  it('with the key that another client’s booking will have keeps nobody from their points', () => {
    const booked = new SalonWithPages({ bookingsOn: true });
    const { person, workbook } = booked.sheet.standIn;
    const [header = [], ...items] = workbook.tab('Catalog').values();
    const cut = items.findIndex((cells) => cells.includes('CUT')) + 2;
    person.edit('Catalog', cut, header.indexOf('Own points') + 1, 'Yes');
    person.edit('Catalog', cut, header.indexOf('Points each') + 1, '7');
    const key = bookingKey('SB-1001', 0); // as anybody can work it out
    expect(booked.asks(booked.page('Julie'), 'take-back-consent', { row: 0 }, key).ok).toBe(true);
    person.paste('Bookings', 2, 1, [['SB-1001', 'Amélie', 'CUT', '2026-11-19 08:00', '30', '', 'done']]);
    expect(booked.sheet.answer('credit-due', {})).toMatchObject({ credited: 1, points: 7 });
    expect(booked.balance('Amélie')).toBe(110);
    expect(booked.findings()).toEqual([]);
  });
});

describe('a web app that does not reach the sheet', () => {
  const request = (salon: SalonWithPages, link: string) => {
    const command = commandsIn(salon, { ...salon.seen('Julie'), link })['buy-with-points'];
    return { capability: link, key: newKey(), action: 'buy-with-points', command };
  };

  it('deployed as the user accessing it, writes nothing and tells nothing', () => {
    const salon = new SalonWithPages();
    const { link } = salon.page('Julie');
    const secrets = privateIn(salon);
    const sent = request(salon, link);
    const under = salon.sheet.under({ webApp: { executeAs: 'visitor' } });
    const before = whatStays(under);
    for (const action of ofClients) {
      const outcome = under.standIn.run('api', [{ ...sent, action }], {
        as: 'web-rpc',
        visitor: 'ines@example.org',
      });
      expect(JSON.stringify(value(outcome)), action).not.toMatch(secrets);
      expect(value(outcome), action).toMatchObject({ ok: false });
    }
    expect(whatStays(under)).toBe(before);
  });

  it('given no spreadsheet by Google, says so, and the sidebar works', () => {
    const sheet = CarnetSheet.setUp({ workbook: workbookWhere({}) });
    const outcome = asked(sheet, {
      capability: 'k.x',
      key: newKey(),
      action: 'client-page',
      command: { row: 0 },
    });
    expect(value(outcome)).toMatchObject({ ok: false, refusal: { code: 'no-spreadsheet' } });
    expect(sheet.call('open', {}).ok).toBe(true);
  });
});

/** What reaches the visitor: the answer, or the words of what was thrown. */
function value(outcome: ReturnType<typeof asked>): unknown {
  if (outcome.status === 'returned') return outcome.value;
  return outcome.status === 'threw' ? outcome.error.message : outcome.status;
}
