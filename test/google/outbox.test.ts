// The outbox: what happens to a client is told once, by the clock, to those who want it.
import { describe, expect, it } from 'vitest';
import { newKey } from './carnet-sheet';
import { clientColumn } from './client-column';
import { MailSalon } from './mail-salon';
import { Phone } from './staff-hands';

const everything = {
  messageEarned: true,
  messageUsed: true,
  messageByHand: true,
  messageMilestone: true,
  messageExpiring: true,
  messageBirthday: true,
  messageAway: true,
};

describe('a message by the clock', () => {
  it('goes out at the next run, in the client’s words, and its row says so', () => {
    const salon = new MailSalon();
    const julie = salon.client('Julie');
    salon.sell(julie, 50);
    expect(salon.mails).toEqual([]);
    expect(salon.hourly().status).toBe('returned');
    expect(salon.mails).toHaveLength(1);
    expect(salon.mails[0]).toMatchObject({ to: 'julie@example.com' });
    expect(salon.mails[0]?.body).toContain('Julie');
    expect(salon.states()).toEqual(['sent']);
    expect(salon.cell(2, 'state')).toBe('Sent');
    expect(salon.cell(2, 'about')).toBe('Points earned');
    expect(salon.cell(2, 'at')).toBe('2026-11-20 13:00');
  });

  it('goes out once, however often the clock runs', () => {
    const salon = new MailSalon();
    salon.sell(salon.client('Julie'));
    for (let run = 0; run < 3; run++) salon.hourly();
    salon.later(1);
    salon.hourly();
    expect(salon.mails).toHaveLength(1);
  });

  it('is one mail for all that happened to a client since the last one, and a row for each occasion at each look', () => {
    const salon = new MailSalon();
    const julie = salon.client('Julie');
    salon.sell(julie, 50);
    salon.sell(julie, 30);
    salon.hourly();
    expect(salon.mails).toHaveLength(1);
    expect(salon.mails[0]?.body).toContain('You have earned 8 points and now have 8.');
    expect(salon.states()).toEqual(['sent']);
  });

  it('that waited for the morning goes out together with what came later', () => {
    const salon = new MailSalon();
    const julie = salon.client('Julie');
    salon.later(9); // 22:00
    salon.sell(julie, 50);
    salon.hourly();
    expect(salon.states()).toEqual(['waiting']);
    const { goesOut } = salon.sheet.answer('list-outbox', { show: 'all', member: '', before: null });
    expect(goesOut).toBe('2026-11-21T09:00');
    salon.later(10); // 8:00
    salon.sell(julie, 30);
    salon.hourly();
    expect(salon.states()).toEqual(['waiting', 'waiting']);
    salon.later(1);
    salon.hourly();
    expect(salon.mails).toHaveLength(1);
    expect(salon.states()).toEqual(['sent', 'sent']);
  });

  it('tells nothing of what came before the outbox, nor of what came while it was switched off', () => {
    const salon = new MailSalon({});
    const julie = salon.client('Julie');
    salon.sell(julie);
    salon.set({ messageEarned: true });
    salon.hourly();
    expect(salon.states()).toEqual([]);
    salon.sell(julie, 30);
    salon.hourly();
    expect(salon.mails).toHaveLength(1);
    expect(salon.mails[0]?.body).not.toContain('5 points');
  });

  it('is not sent once its occasion is switched off', () => {
    const salon = new MailSalon();
    salon.later(9);
    salon.sell(salon.client('Julie'));
    salon.hourly();
    salon.set({ messageEarned: false });
    salon.later(12);
    salon.hourly();
    expect(salon.mails).toEqual([]);
    expect(salon.states()).toEqual(['notSent: switched-off']);
  });

  it('tells nothing of an invoice that was voided since', () => {
    const salon = new MailSalon();
    const julie = salon.client('Julie');
    salon.later(9);
    const seq = salon.sell(julie);
    salon.hourly();
    const { version } = salon.sheet.answer('show-client', julie);
    salon.sheet.answer('void-invoice', { seq, row: 0, member: { ...julie, version }, note: '' });
    salon.later(12);
    salon.hourly();
    expect(salon.mails).toEqual([]);
    expect(salon.states()).toEqual(['notSent: no-longer-so']);
  });

  it('wishes a happy birthday once, on the day', () => {
    const salon = new MailSalon(everything);
    salon.client('Julie', { birthday: '1990-11-21' });
    salon.hourly();
    expect(salon.mails).toEqual([]);
    for (let hour = 0; hour < 60; hour += 4) {
      salon.later(4);
      salon.hourly();
    }
    expect(salon.mails.map(({ to }) => to)).toEqual(['julie@example.com']);
    expect(salon.cell(2, 'about')).toBe('Birthday');
  });

  it('wishes it once though somebody deletes the row', () => {
    const salon = new MailSalon(everything);
    salon.client('Julie', { birthday: '1990-11-21' });
    salon.later(22); // 11:00 on the day
    salon.hourly();
    expect(salon.mails).toHaveLength(1);
    salon.sheet.standIn.person.deleteRows('Outbox', 2);
    for (let hour = 0; hour < 40; hour += 5) {
      salon.later(5);
      salon.hourly();
    }
    expect(salon.mails).toHaveLength(1);
  });
});

describe('where the bookings cannot be written', () => {
  it('the mails go out all the same, and the owner is told of it', () => {
    const salon = new MailSalon({ messageEarned: true, bookingsOn: true });
    salon.sell(salon.client('Julie'));
    const { person } = salon.sheet.standIn;
    person.paste('Bookings', 2, 1, [['', 'Julie', 'Cut', '2026-11-19 10:00', '45', '', 'done']]);
    person.convertToTable('Bookings');
    expect(salon.hourly()).toMatchObject({
      status: 'threw',
      error: { message: expect.stringContaining('converted to a table') },
    });
    expect(salon.mails.map(({ to }) => to)).toEqual(['julie@example.com']);
  });
});

describe('an address with what nobody sees', () => {
  it('copied from a page along with it, is written to all the same', () => {
    const salon = new MailSalon();
    salon.sell(salon.client('Julie', { email: 'julie@example.com\u200b' }));
    salon.hourly();
    expect(salon.mails.map(({ to }) => to)).toEqual(['julie@example.com']);
  });
});

describe('who gets none, and says so', () => {
  const refused = (more: Parameters<MailSalon['client']>[1]) => {
    const salon = new MailSalon();
    salon.sell(salon.client('Julie', more));
    salon.hourly();
    expect(salon.mails).toEqual([]);
    return salon.states();
  };

  it('a client without an address', () => {
    expect(refused({ email: '' })).toEqual(['notSent: no-address']);
  });

  it('a client whose address is none', () => {
    const salon = new MailSalon();
    const julie = salon.client('Julie');
    salon.sheet.standIn.person.edit('Clients', 2, clientColumn('email'), 'julie at home');
    salon.sell(julie);
    salon.hourly();
    expect(salon.mails).toEqual([]);
    expect(salon.states()).toEqual(['notSent: address-wrong']);
  });

  it('a client who never agreed, of whom the list only says how many', () => {
    const salon = new MailSalon();
    salon.sell(salon.client('Julie', { agrees: false }));
    salon.sell(salon.client('Nele', { email: '' }));
    salon.hourly();
    const listed = (show: 'all' | 'notSent' | 'noConsent') =>
      salon.sheet.answer('list-outbox', { show, member: '', before: null });
    expect(listed('all').counts).toEqual({ waiting: 0, notSent: 1, unsure: 0, noConsent: 1 });
    expect(listed('all').messages.map(({ why }) => why)).toEqual(['no-address']);
    expect(listed('notSent').messages.map(({ why }) => why)).toEqual(['no-address']);
    expect(listed('noConsent').messages.map(({ why }) => why)).toEqual(['no-consent']);
  });

  it('a client who never agreed', () => {
    expect(refused({ agrees: false })).toEqual(['notSent: no-consent']);
  });

  /** A message that waits since the evening, and what happens until the morning. */
  const meanwhile = (act: (salon: MailSalon, julie: { id: string; row: number }) => void) => {
    const salon = new MailSalon();
    const julie = salon.client('Julie');
    salon.later(9);
    salon.sell(julie);
    salon.hourly();
    act(salon, julie);
    salon.later(12);
    salon.hourly();
    expect(salon.mails).toEqual([]);
    return salon.states();
  };

  it('a client who takes the consent back while the message waits', () => {
    expect(
      meanwhile((salon, julie) => salon.sheet.answer('change-consent', { ...julie, consent: null })),
    ).toEqual(['notSent: no-consent']);
  });

  it('a client whose consent somebody typed over', () => {
    expect(
      meanwhile((salon, julie) =>
        salon.sheet.standIn.person.edit('Clients', julie.row, clientColumn('consent'), 'No'),
      ),
    ).toEqual(['notSent: no-consent']);
  });

  it('a client who was erased while the message waits', () => {
    expect(meanwhile((salon, julie) => salon.sheet.answer('erase-client', julie))).toEqual([
      'notSent: client-erased',
    ]);
  });

  it('a client who was merged into another while the message waits', () => {
    expect(
      meanwhile((salon, julie) => {
        const into = salon.client('Julia');
        salon.sheet.answer('merge-clients', { into, from: julie, exchanged: [] });
      }),
    ).toEqual(['notSent: client-merged']);
  });

  it('a client whose row was deleted', () => {
    expect(meanwhile((salon, julie) => salon.sheet.standIn.person.deleteRows('Clients', julie.row))).toEqual([
      'notSent: client-unknown',
    ]);
  });

  it('anybody, while the salon’s own text has a variable of yesterday', () => {
    const salon = new MailSalon();
    salon.sheet.standIn.person.paste('Messages', 2, 1, [
      ['Points earned', 'English', 'Points', 'Hello {nickname}', 'Hello'],
    ]);
    const julie = salon.client('Julie');
    salon.sell(julie);
    salon.hourly();
    expect(salon.mails).toEqual([]);
    expect(salon.states()).toEqual(['notSent: text-wrong']);
    salon.sheet.standIn.person.edit('Messages', 2, 4, 'Hello {first name}');
    salon.sheet.answer('send-again', { number: 1, row: 0 });
    salon.hourly();
    expect(salon.mails.map(({ body }) => body.split('\n')[0])).toEqual(['Hello Julie']);
    expect(salon.states()).toEqual(['notSent: text-wrong', 'sent']);
  });
});

describe('a text that cannot be used', () => {
  const everyText = { messageEarned: true, messageByHand: true };

  /** Julie, about whom there is something to tell under two headings; the text of one was typed in the tab. */
  const salonWith = (occasion: string, text: string) => {
    const salon = new MailSalon(everyText);
    salon.sheet.standIn.person.paste('Messages', 2, 1, [[occasion, 'English', 'Points', text, 'Hello']]);
    const julie = salon.client('Julie');
    salon.sell(julie, 50);
    byHand(salon, julie);
    return { salon, julie };
  };

  const byHand = (salon: MailSalon, client: { id: string; row: number }) => {
    const { version } = salon.sheet.answer('show-client', client);
    const member = { ...client, version };
    salon.sheet.answer('adjust-points', { member, points: 3, note: 'for the wait', seen: null });
  };

  it('keeps back its own message alone: the others of the same client go out in one letter', () => {
    const { salon } = salonWith('Points earned', 'Hello {nickname}');
    salon.hourly();
    expect(salon.mails).toHaveLength(1);
    expect(salon.mails[0]?.body).toContain('for the wait');
    expect(salon.mails[0]?.body).not.toContain('5 points');
    expect(salon.states()).toEqual(['notSent: text-wrong', 'sent']);
  });

  it('says so for what stands in its own row, and is told once it is put right', () => {
    const { salon } = salonWith('Points earned', 'Hello {nickname}');
    salon.hourly();
    expect([2, 3].map((row) => salon.cell(row, 'about'))).toEqual(['Points earned', 'Points by hand']);
    salon.sheet.standIn.person.edit('Messages', 2, 4, 'You have {points} more');
    salon.sheet.answer('send-again', { number: 1, row: 0 });
    salon.hourly();
    expect(salon.mails.map(({ body }) => /5 more/.test(body))).toEqual([false, true]);
    expect(salon.states()).toEqual(['notSent: text-wrong', 'sent', 'sent']);
  });
});

describe('the day’s mails', () => {
  const counts = (salon: MailSalon) =>
    salon.sheet.answer('list-outbox', { show: 'all', member: '', before: null });

  it('used up at noon: the owner’s reserve stays, the rest waits and goes out the next day', () => {
    const salon = new MailSalon({ messageEarned: true, mailReserve: 2 }, { mailQuota: 4 });
    for (const name of ['Julie', 'Nele', 'Hugo']) salon.sell(salon.client(name));
    salon.hourly();
    expect(salon.mails.map(({ to }) => to)).toEqual(['julie@example.com', 'nele@example.com']);
    expect(salon.states()).toEqual(['sent', 'sent', 'waiting']);
    expect(counts(salon)).toMatchObject({
      counts: { waiting: 1, notSent: 0, unsure: 0 },
      quota: { left: 2, reserve: 2 },
      goesOut: '2026-11-21T09:00',
    });
    salon.later(4);
    salon.hourly();
    expect(salon.mails).toHaveLength(2);
    salon.later(21);
    salon.hourly();
    expect(salon.mails).toHaveLength(3);
    expect(salon.states()).toEqual(['sent', 'sent', 'sent']);
  });

  it('not allowed at all: what is due waits, and the list says why', () => {
    const salon = new MailSalon(
      { messageEarned: true },
      { denied: ['https://www.googleapis.com/auth/script.send_mail'] },
    );
    salon.sell(salon.client('Julie'));
    expect(salon.hourly().status).toBe('returned');
    expect(salon.states()).toEqual(['waiting']);
    expect(counts(salon)).toMatchObject({ quota: { left: null }, goesOut: null });
  });

  describe.each(['en', 'fr', 'nl'])('Google failing in the language %s', (userLocale) => {
    const failing = (act: 'throw-before' | 'apply-then-throw', message: string) => {
      const salon = new MailSalon({ messageEarned: true }, { userLocale });
      salon.sell(salon.client('Julie'));
      salon.sell(salon.client('Nele'));
      const at = salon.callsAhead().find(({ name }) => name === 'MailApp.sendEmail')?.n ?? 0;
      salon.hourly({ faults: { at, act, message } });
      return salon;
    };

    it('before it has sent anything: it is tried again later, and sent once', () => {
      const salon = failing('throw-before', 'Trop d’appels pour ce service aujourd’hui : email.');
      expect(salon.states()).toEqual(['waiting', 'sent']);
      salon.hourly();
      expect(salon.states()).toEqual(['waiting', 'sent']);
      salon.later(1);
      salon.hourly();
      expect(salon.states()).toEqual(['sent', 'sent']);
      expect(salon.mails.map(({ to }) => to)).toEqual(['nele@example.com', 'julie@example.com']);
    });

    it('after it has sent: nobody knows, and only a person sends it again', () => {
      const salon = failing('apply-then-throw', 'Er is een serverfout opgetreden.');
      expect(salon.states()).toEqual(['unsure: interrupted', 'sent']);
      salon.later(1);
      salon.hourly();
      expect(salon.mails).toHaveLength(2);
      const key = newKey();
      expect(salon.sheet.call('send-again', { number: 1, row: 0 }, key)).toMatchObject({ ok: true });
      expect(salon.sheet.call('send-again', { number: 1, row: 0 }, key)).toMatchObject({
        value: { number: 3 },
      });
      expect(salon.sheet.call('send-again', { number: 1, row: 0 })).toMatchObject({
        ok: false,
        refusal: { code: 'message-again' },
      });
      salon.hourly();
      expect(salon.mails).toHaveLength(3);
      expect(salon.states()).toEqual(['unsure: interrupted', 'sent', 'sent']);
    });
  });

  it('an address that Google takes for none is tried three times, and then given up', () => {
    const salon = new MailSalon();
    salon.sell(salon.client('Julie', { email: 'julie@a.be' }));
    const fail = () => {
      const at = salon.callsAhead().find(({ name }) => name === 'MailApp.sendEmail')?.n ?? 0;
      if (at > 0) salon.hourly({ faults: { at, act: 'throw-before', message: 'E-mail incorrect' } });
    };
    salon.sheet.standIn.person.edit('Clients', 2, 3, 'julie@example.com');
    const seen: string[] = [];
    for (let hour = 0; hour < 4; hour++) {
      fail();
      seen.push(...salon.states());
      salon.later(1);
    }
    expect(seen).toEqual(['waiting', 'waiting', 'notSent: google-refused', 'notSent: google-refused']);
  });
});

describe('what a person does to the rows', () => {
  const waiting = () => {
    const salon = new MailSalon();
    salon.later(9);
    for (const name of ['Julie', 'Nele', 'Hugo']) salon.sell(salon.client(name));
    salon.hourly();
    return salon;
  };
  const inTheMorning = (salon: MailSalon) => {
    salon.later(12);
    salon.hourly();
    salon.later(1);
    salon.hourly();
    return salon.mails.map(({ to }) => to.split('@')[0]);
  };

  it('deleting the row of a message that waits keeps it from being sent', () => {
    const salon = waiting();
    salon.sheet.standIn.person.deleteRows('Outbox', 3);
    expect(inTheMorning(salon)).toEqual(['julie', 'hugo']);
  });

  it('typing over its state keeps it from being sent, and it says so', () => {
    const salon = waiting();
    salon.sheet.standIn.person.edit('Outbox', 3, 5, 'Sent');
    expect(inTheMorning(salon)).toEqual(['julie', 'hugo']);
    expect(salon.states()).toEqual(['sent', 'notSent: row-changed', 'sent']);
  });

  it('typing “waiting” over one that was sent does not send it again', () => {
    const salon = waiting();
    inTheMorning(salon);
    salon.sheet.standIn.person.edit('Outbox', 3, 5, 'Waiting');
    salon.hourly();
    expect(salon.mails).toHaveLength(3);
  });

  it('a row copied below is sent once', () => {
    const salon = waiting();
    const { workbook, person } = salon.sheet.standIn;
    person.paste('Outbox', 5, 1, [workbook.tab('Outbox').values()[1]?.map(String) ?? []]);
    expect(inTheMorning(salon)).toEqual(['julie', 'nele', 'hugo']);
  });

  it('a number that was typed over is the message’s still', () => {
    const salon = waiting();
    salon.sheet.standIn.person.edit('Outbox', 3, 1, '77');
    salon.sheet.standIn.person.edit('Outbox', 4, 1, 'x');
    const sent = inTheMorning(salon);
    expect(new Set(sent).size).toBe(sent.length);
    expect(sent).toContain('julie');
  });

  it('sorted, with a column moved and one added, each is sent once and the right row says so', () => {
    const salon = waiting();
    const { person } = salon.sheet.standIn;
    person.sort('Outbox', 3, 'descending');
    person.insertColumns('Outbox', 1);
    person.moveColumn('Outbox', 6, 2);
    expect(inTheMorning(salon).sort()).toEqual(['hugo', 'julie', 'nele']);
    expect(salon.states()).toEqual(['sent', 'sent', 'sent']);
  });

  it('a deleted tab stops the messages with a sentence, and set up makes it again', () => {
    const salon = waiting();
    salon.sheet.standIn.person.deleteTab('Outbox');
    salon.later(12);
    const outcome = salon.hourly();
    expect(outcome.status).toBe('threw');
    salon.sheet.answer('set-up', { language: 'en', currency: 'EUR' });
    expect(salon.hourly().status).toBe('returned');
    expect(salon.mails).toEqual([]);
  });
});

describe('another sheet, or an older one', () => {
  const waiting = () => {
    const salon = new MailSalon();
    salon.later(9);
    for (const name of ['Julie', 'Nele']) salon.sell(salon.client(name));
    salon.hourly();
    return salon;
  };

  it('an older version of the rows is not sent again', () => {
    const salon = waiting();
    const older = salon.sheet.standIn.workbook.tab('Outbox').values();
    salon.later(12);
    salon.hourly();
    expect(salon.mails).toHaveLength(2);
    for (const [i, cells] of older.slice(1, 3).entries())
      salon.sheet.standIn.person.paste('Outbox', i + 2, 1, [cells.map(String)]);
    salon.later(1);
    salon.hourly();
    expect(salon.mails).toHaveLength(2);
    expect(salon.states()).toEqual(['unsure: restored', 'unsure: restored']);
  });

  it('an older version of the rows, put back after a run that was killed when it had sent, is not sent again', () => {
    const salon = waiting();
    salon.later(12);
    const older = salon.sheet.standIn.workbook.tab('Outbox').values();
    const at = salon.callsAhead().find(({ name }) => name === 'MailApp.sendEmail')?.n ?? 0;
    salon.hourly({ faults: { at, act: 'kill-after' } });
    expect(salon.mails).toHaveLength(1);
    for (const [i, cells] of older.slice(1, 3).entries())
      salon.sheet.standIn.person.paste('Outbox', i + 2, 1, [cells.map(String)]);
    salon.later(1);
    salon.hourly();
    expect(salon.mails.map(({ to }) => to)).toEqual(['julie@example.com', 'nele@example.com']);
    expect(salon.states()).toEqual(['unsure: interrupted', 'sent']);
  });

  it('a copy sends nothing of what waits in it, and nothing of what happened before it was made', () => {
    const salon = waiting();
    salon.sell(salon.client('Hugo'));
    const copy = salon.copied();
    copy.sheet.call('set-up', { language: 'en', currency: 'EUR' }); // finds the tabs again, and stops
    copy.sheet.answer('adopt-sheet', { reason: 'a copy' });
    copy.later(12);
    copy.hourly();
    copy.later(1);
    copy.hourly();
    expect(copy.mails).toEqual([]);
    expect(copy.states()).toEqual(['unsure: restored', 'unsure: restored']);
    copy.sell(copy.client('Kim'));
    copy.hourly();
    expect(copy.mails.map(({ to }) => to)).toEqual(['kim@example.com']);
  });

  it('a ledger that lost its last rows and was adopted goes on to be told, whatever numbers its entries have', () => {
    const salon = new MailSalon();
    const [julie, nele] = [salon.client('Julie'), salon.client('Nele')];
    const told = Array.from({ length: 6 }, () => salon.sell(julie));
    salon.hourly();
    const { workbook, person } = salon.sheet.standIn;
    person.deleteRows('Ledger', workbook.tab('Ledger').lastRow - 5, 6);
    salon.sheet.answer('adopt-sheet', { reason: 'rows are lost' });
    expect(salon.sell(nele, 70)).toBeLessThan(Math.max(...told)); // a number that was looked at already
    salon.hourly();
    expect(salon.mails.map(({ to }) => to)).toEqual(['julie@example.com', 'nele@example.com']);
    salon.hourly();
    expect(salon.mails).toHaveLength(2);
  });

  it('a repair of the ledger tells nothing again', () => {
    const salon = new MailSalon();
    salon.sell(salon.client('Julie'));
    salon.hourly();
    salon.sheet.standIn.person.sort('Ledger', 1, 'descending');
    salon.sheet.answer('repair-ledger', {});
    salon.sell(salon.client('Nele'));
    salon.hourly();
    expect(salon.mails.map(({ to }) => to)).toEqual(['julie@example.com', 'nele@example.com']);
  });
});

describe('the way out of the messages', () => {
  const mailed = (salon: MailSalon) => {
    salon.sell(salon.client('Julie'));
    salon.hourly();
    return salon.mails[0];
  };

  it('is a link in each mail once the address of the page is known, whether the page is on or off', () => {
    for (const clientPage of [true, false]) {
      const salon = new MailSalon({ messageEarned: true, clientPage });
      salon.sheet.standIn.visit();
      const mail = mailed(salon);
      expect(mail?.body).toMatch(/https:\/\/script\.google\.com\/\S+\/exec\?k=\S+&no=mail/);
      expect(String(mail?.options.htmlBody)).toMatch(/href="https:\/\/[^"]+&amp;no=mail"/);
    }
  });

  it('is a sentence as long as the address is unknown: no link is sent that may not work', () => {
    const mail = mailed(new MailSalon());
    expect(mail?.body).not.toContain('https://');
    expect(mail?.body).toContain('tell');
  });
});

describe('what a person asks for', () => {
  it('is sent though the occasion is switched off, and once for each time that it is asked', () => {
    const salon = new MailSalon({});
    const julie = salon.client('Julie');
    const seq = salon.sell(julie);
    const command = { member: julie, occasion: 'earned', seq } as const;
    const key = newKey();
    expect(salon.sheet.call('write-message', command, key)).toMatchObject({ ok: true });
    expect(salon.sheet.call('write-message', command, key)).toMatchObject({ value: { number: 1 } });
    salon.hourly();
    expect(salon.mails).toHaveLength(1);
    expect(salon.sheet.call('write-message', command)).toMatchObject({
      ok: false,
      refusal: { code: 'message-there', is: 'sent' },
    });
    expect(salon.sheet.call('send-again', { number: 1, row: 0 })).toMatchObject({
      refusal: { code: 'message-not-open', is: 'sent' },
    });
  });

  it('is put down for the clock by whoever asks, and mailed by the clock alone', () => {
    const salon = new MailSalon({});
    const julie = salon.client('Julie');
    const seq = salon.sell(julie);
    const command = { member: julie, occasion: 'earned', seq } as const;
    const asked = new Phone(salon.sheet, 'Inès').run('write-message', command);
    expect(asked).toMatchObject({ value: { ok: true }, effects: { mails: [] } });
    expect(salon.states()).toEqual(['waiting']);
    salon.hourly();
    expect(salon.mails.map(({ to }) => to)).toEqual(['julie@example.com']);
  });

  it('is not told once more by the clock', () => {
    const salon = new MailSalon();
    const julie = salon.client('Julie');
    const seq = salon.sell(julie);
    salon.sheet.answer('write-message', { member: julie, occasion: 'earned', seq });
    salon.hourly();
    salon.hourly();
    expect(salon.mails).toHaveLength(1);
  });

  it('has to be about something', () => {
    const salon = new MailSalon({});
    const julie = salon.client('Julie');
    const seq = salon.sell(julie);
    for (const [occasion, about] of [
      ['used', seq],
      ['earned', 999],
    ] as const)
      expect(salon.sheet.call('write-message', { member: julie, occasion, seq: about })).toMatchObject({
        refusal: { code: 'message-about-nothing' },
      });
    const nele = salon.client('Nele');
    expect(salon.sheet.call('write-message', { member: nele, occasion: 'earned', seq })).toMatchObject({
      refusal: { code: 'message-about-nothing' },
    });
  });

  it('opens WhatsApp and SMS with the text in it, for a number that can be dialled from anywhere', () => {
    const salon = new MailSalon({ country: 'BE' });
    const julie = salon.client('Julie', { phone: '0470 12 34 56' });
    const seq = salon.sell(julie);
    const links = salon.sheet.answer('message-link', { member: julie, occasion: 'earned', seq });
    expect(links.whatsapp).toMatch(/^https:\/\/wa\.me\/32470123456\?text=/);
    expect(links.sms).toMatch(/^sms:\+32470123456\?body=/);
    expect(decodeURIComponent(links.whatsapp.split('text=')[1] ?? '')).toBe(links.text);
    expect(links.text).toContain('5');
    const nele = salon.client('Nele', { phone: 'none' });
    expect(salon.sheet.answer('message-link', { member: nele, occasion: 'birthday', seq: 0 })).toMatchObject({
      whatsapp: '',
      sms: '',
    });
  });

  it('is refused for a client who has withdrawn', () => {
    const salon = new MailSalon({});
    const julie = salon.client('Julie', { phone: '0470 12 34 56' });
    salon.sheet.answer('change-consent', { ...julie, consent: null });
    expect(salon.sheet.call('message-link', { member: julie, occasion: 'birthday', seq: 0 })).toMatchObject({
      refusal: { code: 'message-unwanted' },
    });
  });

  it('a test goes to the own address alone, and leaves no row', () => {
    const salon = new MailSalon({});
    const julie = salon.client('Julie');
    const template = { subject: 'Hello {first name}', text: 'You have {balance} points', short: 'x' };
    const command = { occasion: 'earned', language: 'en', template, client: julie } as const;
    const outcome = salon.sheet.run('send-test', command);
    expect(outcome.effects.mails).toMatchObject([{ to: 'owner@example.com', subject: 'Hello Julie' }]);
    expect(salon.states()).toEqual([]);
  });
});
