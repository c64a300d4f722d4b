// The client's own page on the server: what it shows, codes, gift cards for points, and what happens meanwhile.
import { describe, expect, it } from 'vitest';
import type { ClientPage } from '../../src/app/clientpage/client-page-answer';
import { newKey } from './carnet-sheet';
import { clientColumn } from './client-column';
import { entriesOf } from './ledger-truth';
import { acceptedOf, type OpenPage, refusalOf, SalonWithPages } from './salon-with-pages';

describe('the page', () => {
  const salon = new SalonWithPages({ salonPhone: '02 512 34 56', delay: 3 });
  const page = salon.page('Julie');
  const shown: ClientPage = salon.shown(page);

  it('shows the client’s own points, what waits and what comes next', () => {
    expect(shown).toMatchObject({
      today: '2026-11-20',
      name: 'Julie',
      mail: 'j•••@example.be',
      phone: '02 512 34 56',
      language: 'en',
      consent: '',
      standing: { balance: 103, available: 0, pending: 103 },
      coming: { usable: [{ day: '2026-11-23', points: 103 }], expiring: [] },
      next: { name: 'Free shampoo', price: 20, missing: 20 },
      tier: null,
    });
  });

  it('says of each reward what is missing, and which are to be had here', () => {
    const said = shown.rewards.map(({ reward, points, missing, exchange }) => [
      reward,
      points,
      missing,
      exchange?.points ?? null,
    ]);
    expect(said).toEqual([
      ['5 off', 50, { what: 'points', points: 50 }, null],
      ['Members', 0, null, null],
      ['Free shampoo', 20, { what: 'points', points: 20 }, null],
      ['Points as money', null, { what: 'points', points: 1 }, null],
      ['For a friend', 30, { what: 'points', points: 30 }, 30],
      ['Gift card of 25', 100, { what: 'points', points: 100 }, 100],
    ]);
  });

  it('has the history without who wrote it, and gift cards without their codes', () => {
    expect(shown.history).toMatchObject({ events: [{ kind: 'invoice', earned: 103 }], before: 0 });
    expect(shown.cards).toMatchObject([{ kind: 'giftcard', balance: 3000, issued: 3000 }]);
    const text = JSON.stringify(shown);
    const code = salon.sheet.answer('show-invoice', { seq: shown.history.events[0]?.seq ?? 0, row: 0 })
      .issued[0];
    for (const secret of ['owner@example.com', 'julie@example.be', code?.code ?? '-', 'actor', 'Amélie'])
      expect(text).not.toContain(secret);
  });

  it('tells the code of one of the client’s own gift cards when it is to be shown, and it pays', () => {
    const [card] = shown.cards;
    const { code } = acceptedOf(salon.asks(page, 'client-card', { storedValue: card?.id ?? '', row: 0 }));
    expect(salon.sheet.answer('show-stored-value', { code, row: 0 }).state.id).toBe(card?.id);
  });

  it('says why an invoice earned what it did, by the rules of its day', () => {
    const [event] = shown.history.events;
    const asked = { seq: event?.seq ?? 0, row: event?.row ?? 0, client: 0 };
    expect(acceptedOf(salon.asks(page, 'client-reason', asked))).toMatchObject({
      earnings: [{ program: 'Points on everything', points: 103 }],
      programs: [{ name: 'Points on everything', kind: 'spend' }],
      extras: [],
      currency: { code: 'EUR' },
    });
  });

  it('shows the same words for the head of the client’s entries as the sidebar, others after one more', () => {
    const { id, row } = page;
    const words = () => acceptedOf(salon.asks(page, 'client-words', { row: 0 }));
    const before = words();
    expect(before.words).toHaveLength(3);
    expect(salon.sheet.answer('show-words', { id, row })).toEqual(before);
    salon.sell('Amélie', ['CUT']);
    expect(words()).toEqual(before);
    salon.sell('Julie', ['CUT']);
    expect(words()).not.toEqual(before);
  });

  it('is written in the client’s language', () => {
    const change = { field: 'language', from: '', to: 'nl' } as const;
    salon.sheet.answer('edit-client', { id: page.id, changes: [change] });
    expect(salon.shown(page).language).toBe('nl');
  });

  it('keeps to itself what the salon remarked on a refund, and tells what it says to the client', () => {
    const { seq } = salon.sell('Julie', ['SH']);
    const command = { seq, row: 0, member: salon.seen('Julie'), note: 'she complained again' };
    salon.sheet.answer('void-invoice', command);
    const given = { member: salon.seen('Julie'), points: 5, note: 'Sorry, Julie!', seen: null };
    salon.sheet.answer('adjust-points', given);
    const [gift, refund] = salon.shown(page).history.events;
    expect([gift?.note, refund?.note]).toEqual(['Sorry, Julie!', '']);
  });

  it('reads further back than the client’s row keeps', () => {
    for (let n = 0; n < 22; n++) {
      const given = { member: salon.seen('Julie'), points: 1, note: `${n}`, seen: null };
      salon.sheet.answer('adjust-points', given);
    }
    const { events, before } = salon.shown(page).history;
    const earlier = acceptedOf(salon.asks(page, 'client-history', { row: 0, before }));
    const seqs = [...events, ...earlier.events].map(({ seq }) => seq);
    expect(seqs).toEqual([...new Set(seqs)].sort((a, b) => b - a));
    expect(earlier.before).toBe(0);
    expect(seqs.at(-1)).toBe(shown.history.events[0]?.seq);
  });
});

describe('a code', () => {
  it('is mailed at once, to the client alone, and once for a request that is sent again', () => {
    const salon = new SalonWithPages();
    const page = salon.page('Julie');
    const key = newKey();
    const run = () =>
      salon.sheet.standIn.run(
        'api',
        [{ capability: page.link, key, action: 'ask-code', command: { row: 0 } }],
        {
          as: 'web-rpc',
        },
      );
    const first = run();
    expect(first).toMatchObject({ value: { ok: true, value: { mail: 'j•••@example.be', minutes: 10 } } });
    const [mail, other] = first.effects.mails;
    expect(other).toBeUndefined();
    expect(mail).toMatchObject({ to: 'julie@example.be', body: expect.stringMatching(/: \d{6}\n/) });
    expect(run().effects.mails).toEqual([]);
    const code = /: (\d{6})\n/.exec(mail?.body ?? '')?.[1] ?? '';
    expect(salon.asks(page, 'buy-with-points', salon.wish(page, code)).ok).toBe(true);
  });

  it.each(['en', 'fr', 'nl'] as const)('is mailed in the client’s language: %s', (language) => {
    const salon = new SalonWithPages();
    const { id } = salon.seen('Julie');
    const change = { field: 'language', from: '', to: language } as const;
    salon.sheet.answer('edit-client', { id, changes: [change] });
    const { link } = salon.page('Julie');
    const request = { capability: link, key: newKey(), action: 'ask-code', command: { row: 0 } };
    const { effects } = salon.sheet.standIn.run('api', [request], { as: 'web-rpc' });
    const said = { en: 'Here is your code', fr: 'Voici votre code', nl: 'Dit is je code' }[language];
    expect(effects.mails[0]?.body).toContain(said);
  });

  it('asked for by two people at once: one of the two is good, at whichever call the other comes', () => {
    const salon = new SalonWithPages();
    const page = salon.page('Julie');
    const wish = salon.wish(page, '000000');
    const { standIn } = salon.sheet;
    const request = () => ({ capability: page.link, key: newKey(), action: 'ask-code', command: { row: 0 } });
    const start = standIn.workbook.snapshot();
    const { calls } = standIn.run('api', [request()], { as: 'web-rpc' }).meter;
    for (const { n } of calls) {
      standIn.workbook.restore(start);
      const mails: { readonly body: string }[] = [];
      const own = standIn.run('api', [request()], {
        as: 'web-rpc',
        before: (call) => {
          if (call.n === n) mails.push(...standIn.run('api', [request()], { as: 'web-rpc' }).effects.mails);
        },
      });
      mails.push(...own.effects.mails);
      const codes = mails.map(({ body }) => /: (\d{6})\n/.exec(body)?.[1] ?? '');
      const bought = codes.map((code) => salon.asks(page, 'buy-with-points', { ...wish, code }).ok);
      expect(
        bought.filter((isBought) => isBought),
        `at call ${n}`,
      ).toHaveLength(1);
    }
  });

  it('is not mailed without an address, or into the owner’s reserve of the day; then the salon reads one out', () => {
    const salon = new SalonWithPages({ mailReserve: 2 }, { mailQuota: 3 });
    const page = salon.page('Julie');
    const ask = () => refusalOf(salon.asks(page, 'ask-code', { row: 0 }));
    expect(ask()).toBeNull();
    const before = salon.sheet.standIn.workbook.state.properties.script;
    expect(ask()).toEqual({ code: 'code-not-mailed' });
    expect(salon.sheet.standIn.workbook.state.properties.script).toEqual(before);
    salon.mailTo('Julie', '');
    expect(ask()).toEqual({ code: 'code-no-address' });
    expect(salon.asks(page, 'buy-with-points', salon.wish(page, salon.code('Julie'))).ok).toBe(true);
  });

  it('says that nothing was mailed where Google refuses to send', () => {
    const salon = new SalonWithPages();
    const page = salon.page('Julie');
    const request = { capability: page.link, key: newKey(), action: 'ask-code', command: { row: 0 } };
    const { calls } = salon.sheet.standIn.run('api', [request], { as: 'web-rpc' }).meter;
    const at = calls.findIndex(({ name }) => name === 'MailApp.sendEmail') + 1;
    const again = { ...request, key: newKey() };
    const outcome = salon.sheet.standIn.run('api', [again], {
      as: 'web-rpc',
      faults: { at, act: 'throw-before' },
    });
    expect(outcome).toMatchObject({ value: { ok: false, refusal: { code: 'code-not-mailed' } } });
    const later = salon.sheet.standIn.run('api', [again], { as: 'web-rpc' });
    expect(later).toMatchObject({ value: { ok: true } });
    expect(later.effects.mails).toHaveLength(1);
  });

  it('is mailed to nobody where the salon has written down two addresses', () => {
    const salon = new SalonWithPages();
    const { row } = salon.seen('Julie');
    const two = 'julie@example.be, other@example.com';
    salon.sheet.standIn.person.edit('Clients', row, clientColumn('email'), two);
    const page = salon.page('Julie');
    expect(salon.shown(page).mail).toBe('');
    expect(refusalOf(salon.asks(page, 'ask-code', { row: 0 }))).toEqual({ code: 'code-no-address' });
  });

  it('of another client does not spend', () => {
    const salon = new SalonWithPages();
    const page = salon.page('Julie');
    const other = salon.code('Amélie');
    salon.code('Julie');
    expect(refusalOf(salon.asks(page, 'buy-with-points', salon.wish(page, other)))).toEqual({
      code: 'spend-code-wrong',
      left: 2,
    });
  });

  it('may be tried three times; then not even the right one is taken, until the salon reads out another', () => {
    const salon = new SalonWithPages();
    const page = salon.page('Julie');
    const code = salon.code('Julie');
    const tries = ['000000', '111111', '222222', code].map((given) =>
      refusalOf(salon.asks(page, 'buy-with-points', salon.wish(page, given))),
    );
    expect(tries).toEqual([
      { code: 'spend-code-wrong', left: 2 },
      { code: 'spend-code-wrong', left: 1 },
      { code: 'spend-code-wait', minutes: 15 },
      { code: 'spend-code-wait', minutes: 15 },
    ]);
    expect(refusalOf(salon.asks(page, 'ask-code', { row: 0 }))).toMatchObject({ code: 'spend-code-wait' });
    expect(salon.asks(page, 'buy-with-points', salon.wish(page, salon.code('Julie'))).ok).toBe(true);
  });

  it('may be typed with spaces', () => {
    const salon = new SalonWithPages();
    const page = salon.page('Julie');
    const code = salon.code('Julie').replace(/^.../, '$& ');
    expect(salon.asks(page, 'buy-with-points', salon.wish(page, code)).ok).toBe(true);
  });

  it('is kept nowhere: neither as digits nor in what the sheet keeps of it', () => {
    const salon = new SalonWithPages();
    const code = salon.code('Julie');
    expect(JSON.stringify(salon.sheet.standIn.workbook.state)).not.toContain(code);
  });

  it('is good for ten minutes in the hour that comes twice in autumn', () => {
    const minute = 60_000;
    let now = Date.parse('2026-10-25T00:55:00Z'); // five to three in the morning, for the first time
    const clock = () => now;
    const salon = new SalonWithPages();
    const sheet = salon.sheet.under({ clock });
    const page = salon.page('Julie');
    const wish = salon.wish(page, '000000');
    sheet.open();
    const { code } = sheet.answer('show-code', { id: page.id, row: page.row });
    const buy = () => {
      const request = {
        capability: page.link,
        key: newKey(),
        action: 'buy-with-points',
        command: { ...wish, code },
      };
      return sheet.standIn.run('api', [request], { as: 'web-rpc' });
    };
    now += 11 * minute; // six past two
    expect(buy()).toMatchObject({ value: { refusal: { code: 'spend-code-expired' } } });
    const { code: second } = sheet.answer('show-code', { id: page.id, row: page.row });
    now += 9 * minute;
    const request = {
      capability: page.link,
      key: newKey(),
      action: 'buy-with-points',
      command: { ...wish, code: second },
    };
    expect(sheet.standIn.run('api', [request], { as: 'web-rpc' })).toMatchObject({ value: { ok: true } });
  });
});

describe('a gift card for points', () => {
  it('takes the points and makes a card that pays, in one entry that says who read the code out', () => {
    const salon = new SalonWithPages();
    const page = salon.page('Julie');
    const bought = acceptedOf(salon.asks(page, 'buy-with-points', salon.wish(page, salon.code('Julie'))));
    expect(bought).toMatchObject({
      points: 100,
      standing: { balance: 3 },
      card: { kind: 'giftcard', amount: 2500 },
    });
    const { state } = salon.sheet.answer('show-stored-value', { code: bought.card.code, row: 0 });
    expect(state).toMatchObject({ balance: 2500, member: page.id });
    const entry = entriesOf(salon.sheet.standIn.workbook).at(-1);
    expect(entry).toMatchObject({ kind: 'redeem', actor: 1, member: page.id });
    expect(salon.shown(page).cards.map(({ balance }) => balance)).toContain(2500);
    expect(salon.findings()).toEqual([]);
  });

  it('names nobody where the code was mailed', () => {
    const salon = new SalonWithPages();
    const page = salon.page('Julie');
    const request = { capability: page.link, key: newKey(), action: 'ask-code', command: { row: 0 } };
    const { effects } = salon.sheet.standIn.run('api', [request], { as: 'web-rpc' });
    const code = /: (\d{6})\n/.exec(effects.mails[0]?.body ?? '')?.[1] ?? '';
    acceptedOf(salon.asks(page, 'buy-with-points', salon.wish(page, code)));
    const entry = entriesOf(salon.sheet.standIn.workbook).at(-1);
    expect(entry).toMatchObject({ kind: 'redeem' });
    expect(entry).not.toHaveProperty('actor');
  });

  it('sent again by the same request is the same card; another request needs another code', () => {
    const salon = new SalonWithPages();
    const page = salon.page('Julie');
    const wish = salon.wish(page, salon.code('Julie'), 'For a friend');
    const key = newKey();
    const [first, again] = [0, 1].map(() => acceptedOf(salon.asks(page, 'buy-with-points', wish, key)));
    expect(again?.card.code).toBe(first?.card.code);
    expect(refusalOf(salon.asks(page, 'buy-with-points', wish))).toEqual({ code: 'spend-code-used' });
    expect(salon.balance('Julie')).toBe(73);
  });

  it('of two devices that give the same code at once, one gets it', () => {
    const salon = new SalonWithPages();
    const page = salon.page('Julie');
    const wish = salon.wish(page, salon.code('Julie'), 'For a friend');
    const request = () => ({
      capability: page.link,
      key: newKey(),
      action: 'buy-with-points',
      command: wish,
    });
    const { standIn } = salon.sheet;
    const { workbook } = standIn;
    const start = workbook.snapshot();
    const { calls } = standIn.run('api', [request()], { as: 'web-rpc' }).meter;
    for (const { n } of calls) {
      workbook.restore(start);
      const others: unknown[] = [];
      const outcome = standIn.run('api', [request()], {
        as: 'web-rpc',
        before: (call) => {
          if (call.n === n) others.push(standIn.run('api', [request()], { as: 'web-rpc' }));
        },
      });
      const oks = JSON.stringify([outcome, others]).split('"card":').length - 1;
      expect(oks, `at call ${n}`).toBe(1);
      expect(
        entriesOf(workbook).filter(({ kind }) => kind === 'redeem'),
        `at call ${n}`,
      ).toHaveLength(1);
    }
  });

  it('two people who open one link at once see the same, and the one who comes second spends nothing', () => {
    const salon = new SalonWithPages();
    const page = salon.page('Julie');
    const [first, second] = [salon.shown(page), salon.shown(page)];
    expect(second).toEqual(first);
    const wish = salon.wish(page, salon.code('Julie'));
    expect(salon.asks(page, 'buy-with-points', wish).ok).toBe(true);
    // The other page still shows 103 points; a code of its own does not help.
    const late = { ...wish, code: salon.code('Julie') };
    expect(salon.asks(page, 'buy-with-points', late).ok).toBe(false);
    expect(salon.shown(page).standing.balance).toBe(3);
    expect(salon.findings()).toEqual([]);
  });

  it('is not made for another price or worth than the page said', () => {
    const salon = new SalonWithPages();
    const page = salon.page('Julie');
    const code = salon.code('Julie');
    const wish = salon.wish(page, code);
    const other = { ...wish, seen: { ...wish.seen, amount: 3000 } };
    expect(refusalOf(salon.asks(page, 'buy-with-points', other))).toEqual({ code: 'exchange-changed' });
    // The code is still good.
    expect(salon.asks(page, 'buy-with-points', wish).ok).toBe(true);
  });

  it('is undone from the client’s history while nobody has paid with it, and the points are back', () => {
    const salon = new SalonWithPages();
    const page = salon.page('Julie');
    const { seq } = acceptedOf(salon.asks(page, 'buy-with-points', salon.wish(page, salon.code('Julie'))));
    salon.undo('Julie', seq);
    expect(salon.balance('Julie')).toBe(103);
    expect(salon.shown(page).cards).toHaveLength(1);
    expect(salon.findings()).toEqual([]);
  });
});

describe('a consent', () => {
  it('is taken back by the link alone, also where the salon has switched the page off', () => {
    const salon = new SalonWithPages();
    const page = salon.page('Julie');
    const { ruleset } = salon.sheet.answer('open', {});
    const { id, row } = page;
    const typed = { day: '2026-11-01', words: 'Signed on paper' };
    salon.sheet.standIn.person.paste('Clients', row, clientColumn('consent'), [
      ['Yes', typed.day, typed.words],
    ]);
    salon.sheet.answer('change-consent', { id, row, consent: { typed } });
    expect(ruleset.clientPage).toBe(true);
    expect(salon.shown(page).consent).toBe('yes');
    switchOff(salon);
    expect(acceptedOf(salon.asks(page, 'take-back-consent', { row: 0 }))).toEqual({ day: '2026-11-20' });
    expect(salon.client('Julie').consent).toBe('no');
    expect(salon.asks(page, 'take-back-consent', { row: 0 }).ok).toBe(true);
    expect(salon.findings()).toEqual([]);
  });
});

describe('the link', () => {
  it('ends for one client, at once, and the next one works', () => {
    const salon = new SalonWithPages();
    const [page, other] = [salon.page('Julie'), salon.page('Amélie')];
    salon.sheet.answer('revoke-link', { id: page.id, row: page.row });
    expect(refusalOf(salon.asks(page, 'client-page', { row: 0 }))).toEqual({ code: 'capability-expired' });
    expect(salon.shown(other).name).toBe('Amélie');
    expect(salon.shown(salon.page('Julie')).name).toBe('Julie');
  });

  it('ends for all clients', () => {
    const salon = new SalonWithPages();
    const pages = [salon.page('Julie'), salon.page('Amélie')];
    salon.sheet.answer('revoke-links', {});
    for (const page of pages)
      expect(refusalOf(salon.asks(page, 'client-page', { row: 0 }))).toEqual({ code: 'capability-expired' });
    expect(salon.shown(salon.page('Julie')).name).toBe('Julie');
  });

  it('is not there as long as nobody came through the address, and says so', () => {
    const salon = new SalonWithPages();
    const { id, row } = salon.seen('Julie');
    expect(salon.sheet.answer('show-link', { id, row })).toEqual({ id, link: '', why: 'no-address' });
  });

  it('leads nowhere, and is not handed out, where the salon has switched the page off', () => {
    const salon = new SalonWithPages();
    const page = salon.page('Julie');
    switchOff(salon);
    for (const action of ['client-page', 'client-words', 'ask-code'] as const)
      expect(refusalOf(salon.asks(page, action, { row: 0 })), action).toEqual({ code: 'page-off' });
    expect(salon.sheet.answer('show-link', { id: page.id, row: page.row })).toMatchObject({
      link: '',
      why: 'page-off',
    });
  });

  it('opened once more after it ended, the page was switched off or the client erased, shows nothing of the client', () => {
    const ends: { readonly [what: string]: (salon: SalonWithPages, page: OpenPage) => unknown } = {
      revoked: (salon, { id, row }) => salon.sheet.answer('revoke-link', { id, row }),
      'all revoked': (salon) => salon.sheet.answer('revoke-links', {}),
      'switched off': (salon) => switchOff(salon),
      erased: (salon, { id, row }) => salon.sheet.answer('erase-client', { id, row }),
    };
    for (const [what, end] of Object.entries(ends)) {
      const salon = new SalonWithPages();
      const page = salon.page('Julie');
      const opened = () => {
        const outcome = salon.sheet.standIn.visit(`k=${page.link.slice(2)}`);
        expect(outcome.status, what).toBe('returned');
        return JSON.stringify(outcome).replaceAll('\\n', '');
      };
      expect(opened(), `${what}: before`).toContain('Julie');
      end(salon, page);
      expect(opened(), `${what}: after`).not.toContain('Julie');
      expect(opened(), `${what}: after`).not.toContain('julie@');
    }
  });

  it('of a client who is erased while the page is open leads nowhere, and nothing is spent', () => {
    const salon = new SalonWithPages();
    const page = salon.page('Julie');
    const wish = salon.wish(page, salon.code('Julie'));
    salon.sheet.answer('erase-client', { id: page.id, row: page.row });
    for (const reply of [
      salon.asks(page, 'buy-with-points', wish),
      salon.asks(page, 'client-page', { row: 0 }),
      salon.asks(page, 'take-back-consent', { row: 0 }),
    ])
      expect(refusalOf(reply)).toEqual({ code: 'capability-expired' });
    expect(entriesOf(salon.sheet.standIn.workbook).at(-1)?.kind).toBe('erase');
    expect(salon.sheet.call('show-link', { id: page.id, row: page.row })).toMatchObject({
      refusal: { code: 'client-erased' },
    });
  });

  it('of an erased client leads nowhere in an older version of the sheet either', () => {
    const salon = new SalonWithPages();
    const page = salon.page('Julie');
    const { workbook } = salon.sheet.standIn;
    const version = workbook.snapshot();
    salon.sheet.answer('erase-client', { id: page.id, row: page.row });
    const { properties } = workbook.state;
    workbook.restore(version);
    workbook.change({ properties });
    expect(refusalOf(salon.asks(page, 'client-page', { row: 0 }))).toEqual({ code: 'capability-expired' });
  });

  it('of a client who is merged while the page is open leads to the one who stays, with what both had', () => {
    const salon = new SalonWithPages();
    const [page, other] = [salon.page('Julie'), salon.page('Amélie')];
    const wish = salon.wish(other, salon.code('Amélie'));
    const two = { into: { id: page.id, row: page.row }, from: { id: other.id, row: other.row } };
    salon.sheet.answer('merge-clients', { ...two, exchanged: [] });
    expect(salon.shown(other)).toMatchObject({ name: 'Julie', standing: { balance: 206 } });
    expect(salon.shown(other).cards).toHaveLength(2);
    // The code was for the other client’s points.
    expect(refusalOf(salon.asks(other, 'buy-with-points', wish))).toEqual({ code: 'spend-code-none' });
    const again = salon.wish(other, salon.code('Julie'));
    expect(acceptedOf(salon.asks(other, 'buy-with-points', again)).standing.balance).toBe(106);
    expect(salon.findings()).toEqual([]);
  });

  it('ends by every number that means the client', () => {
    const salon = new SalonWithPages();
    const [page, other] = [salon.page('Julie'), salon.page('Amélie')];
    const two = { into: { id: page.id, row: page.row }, from: { id: other.id, row: other.row } };
    salon.sheet.answer('merge-clients', { ...two, exchanged: [] });
    salon.sheet.answer('revoke-link', { id: page.id, row: page.row });
    for (const ended of [page, other])
      expect(refusalOf(salon.asks(ended, 'client-page', { row: 0 }))).toEqual({ code: 'capability-expired' });
  });

  it('does not lead into a copy of the sheet, which has not the secret', () => {
    const salon = new SalonWithPages();
    const page = salon.page('Julie');
    const { workbook } = salon.sheet.standIn;
    workbook.change({ properties: { ...workbook.state.properties, script: {} } });
    expect(refusalOf(salon.asks(page, 'client-page', { row: 0 }))).toEqual({ code: 'capability-expired' });
  });
});

function switchOff(salon: SalonWithPages): void {
  const { rulesetHash: seen, policies, rules } = salon.sheet.answer('open', {});
  salon.sheet.answer('save-settings', {
    seen,
    policies: { ...policies, clientPage: false },
    ...rules,
  } as never);
}
