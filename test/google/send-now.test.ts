// What waits in the outbox, sent when the owner asks for it: by the account from which mail goes out, and by no other.
import { describe, expect, it } from 'vitest';
import type { StandInOptions } from '../../src/local/standin';
import { workbookWhere } from './carnet-sheet';
import { MailSalon } from './mail-salon';

const MAIL = 'https://www.googleapis.com/auth/script.send_mail';
const CHANGES = new Set(['property-write', 'write', 'append', 'flush', 'mail']);

/** A salon with a message to Julie and one to Nele that nobody has sent. */
function waiting(options: Partial<StandInOptions> = {}): MailSalon {
  const salon = new MailSalon({ messageEarned: true }, options);
  for (const name of ['Julie', 'Nele']) salon.sell(salon.client(name));
  return salon;
}

/** Presses, as whoever has the sidebar open in this salon. */
function press({ sheet, mails }: MailSalon, user?: string) {
  const own = user === undefined ? sheet : sheet.under({ user });
  const outcome = own.run('send-now', {});
  mails.push(...outcome.effects.mails);
  return outcome.status === 'returned' ? outcome.value : outcome.status;
}

const sentTo = ({ mails }: MailSalon) => mails.map(({ to }) => to);

describe('sending now', () => {
  it('sends each message once, however often it is pressed, and leaves nothing to the clock', () => {
    const salon = waiting();
    expect(press(salon)).toMatchObject({ ok: true, value: { isDone: true, stopped: '' } });
    expect(sentTo(salon).sort()).toEqual(['julie@example.com', 'nele@example.com']);
    press(salon);
    salon.later(1);
    salon.hourly();
    expect(salon.mails).toHaveLength(2);
    expect(salon.states()).toEqual(['sent', 'sent']);
  });

  it('works where Google does not give the clock the spreadsheet', () => {
    const salon = new MailSalon(
      { messageEarned: true },
      { workbook: workbookWhere({ activeSpreadsheet: 'not-without-window' }) },
    );
    press(salon); // the outbox begins
    salon.sell(salon.client('Julie'));
    salon.hourly();
    expect(salon.mails).toEqual([]);
    press(salon);
    expect(sentTo(salon)).toEqual(['julie@example.com']);
  });

  it.each([
    ['at night', {}, 11, 'night'],
    ['when the day’s mails but the reserve are used up', { mailQuota: 20 }, 0, 'quota'],
  ] as const)('says %s why nothing goes out, and it waits', (_what, options, hours, stopped) => {
    const salon = waiting(options);
    salon.later(hours);
    expect(press(salon)).toMatchObject({ ok: true, value: { stopped } });
    expect(salon.mails).toEqual([]);
    expect(salon.states()).toEqual(['waiting', 'waiting']);
  });

  it('says so where the account does not let Carnet send mail', () => {
    const salon = waiting();
    const denied = salon.sheet.under({ denied: [MAIL] });
    expect(denied.answer('send-now', {})).toMatchObject({ stopped: 'denied' });
    expect(salon.states()).toEqual(['waiting', 'waiting']);
  });

  it('killed at each of its calls and pressed again, sends each at most once and loses none', () => {
    const salon = waiting({ mailQuota: 1_000_000 });
    const start = salon.sheet.standIn.workbook.snapshot();
    const { calls } = salon.sheet.run('send-now', {}).meter;
    const changing = calls.flatMap(({ kind }, i) => (CHANGES.has(kind) ? [i + 1] : []));
    expect(changing.length).toBeGreaterThan(10);
    for (const at of changing)
      for (const act of ['kill-before', 'kill-after'] as const) {
        salon.sheet.standIn.workbook.restore(start);
        salon.mails.length = 0;
        salon.mails.push(
          ...salon.sheet.run('send-now', {}, undefined, { faults: { at, act } }).effects.mails,
        );
        press(salon);
        press(salon);
        const sent = sentTo(salon);
        expect(new Set(sent).size, `${act} ${at}`).toBe(sent.length);
        const states = salon.states();
        expect(states, `${act} ${at}`).toHaveLength(2);
        for (const state of states) expect(state, `${act} ${at}`).toMatch(/^(sent|unsure)/);
      }
  });
});

describe('the account from which mail goes out', () => {
  it('is not taken for another one after Google has failed to say which triggers it has', () => {
    const salon = waiting();
    // As if the clock had not come yet.
    salon.sheet.standIn.workbook.setScriptProperty('clock', null);
    const start = salon.sheet.standIn.workbook.snapshot();
    const { calls } = salon.sheet.run('send-now', {}).meter;
    const asked = 1 + calls.findIndex(({ name }) => name.endsWith('getProjectTriggers'));
    expect(asked).toBeGreaterThan(0);
    const failed = () => {
      salon.sheet.standIn.workbook.restore(start);
      salon.mails.length = 0;
      const { effects } = salon.sheet.run('send-now', {}, undefined, {
        faults: { at: asked, act: 'throw-before' },
      });
      salon.mails.push(...effects.mails);
    };
    failed();
    expect(press(salon)).toMatchObject({ ok: true });
    expect(salon.mails).toHaveLength(2);

    failed();
    salon.sell(salon.client('Fien'));
    salon.later(1);
    salon.hourly();
    expect(salon.mails).toHaveLength(3);
  });
});

describe('another account', () => {
  it('is refused as long as mail goes out from the first', () => {
    const salon = waiting();
    expect(press(salon, 'ines@example.com')).toMatchObject({ ok: false, refusal: { code: 'sender-other' } });
    expect(salon.mails).toEqual([]);
    // Nor with an hourly run of its own, which stays away too.
    const ines = salon.sheet.under({ user: 'ines@example.com' });
    ines.answer('set-up', { language: 'en', currency: 'EUR' });
    expect(press(salon, 'ines@example.com')).toMatchObject({ refusal: { code: 'sender-other' } });
    expect(press(salon)).toMatchObject({ ok: true });
    expect(salon.mails).toHaveLength(2);
  });

  it('takes its place with an hourly run of its own, once the first has stayed away', () => {
    const salon = waiting();
    salon.sheet.under({ user: 'ines@example.com' }).answer('set-up', { language: 'en', currency: 'EUR' });
    salon.later(4);
    expect(press(salon, 'joke@example.com')).toMatchObject({ refusal: { code: 'sender-other' } });
    expect(press(salon, 'ines@example.com')).toMatchObject({ ok: true });
    expect(salon.mails).toHaveLength(2);
    expect(press(salon)).toMatchObject({ refusal: { code: 'sender-other' } });
  });
});
