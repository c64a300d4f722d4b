// What messages cost in calls to Google: the same however many clients, entries and messages there are, and in a run of the
// clock no more time than Google gives.
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/local/standin';
import { SEARCHED, workbookWhere } from './carnet-sheet';
import { lengthen } from './lengthen';
import { MailSalon } from './mail-salon';
import { addMany } from './many-clients';

function salonWith({ clients, rows }: { clients: number; rows: number }, latency = 0) {
  const workbook = workbookWhere({ ...SEARCHED, activeSpreadsheet: 'always' });
  const salon = new MailSalon({ messageEarned: true }, { workbook, latency, mailQuota: 1500 });
  const julie = salon.client('Julie');
  salon.sell(julie);
  salon.hourly();
  if (clients > 0) addMany(salon.sheet, clients);
  if (rows > 0) lengthen(salon.sheet, rows);
  salon.hourly();
  return { salon, julie };
}

function callsOf({ meter }: Outcome): readonly string[] {
  return meter.calls.map(({ name }) => name);
}

describe('a run of the clock that sends one mail', () => {
  const costs = [
    { clients: 1000, rows: 1000 },
    { clients: 20_000, rows: 20_000 },
  ].map((size) => {
    const { salon, julie } = salonWith(size);
    salon.sell(julie);
    const before = salon.mails.length;
    const calls = callsOf(salon.hourly());
    expect(salon.mails.length - before).toBe(1);
    const written = salon.sheet.run('write-message', { member: julie, occasion: 'birthday', seq: 0 });
    const listed = salon.sheet.run('list-outbox', { show: 'all', member: '', before: null });
    return { ...size, calls, written: callsOf(written), listed: callsOf(listed) };
  });

  it.each(costs)('with $clients clients and $rows entries takes at most 100 calls', ({ calls }) => {
    expect(calls.length, calls.join(', ')).toBeLessThanOrEqual(100);
  });

  it.each(costs)('and a message that is asked for at most 31, a list of them 6', ({ written, listed }) => {
    expect(written.length, written.join(', ')).toBeLessThanOrEqual(31);
    expect(listed.length, listed.join(', ')).toBeLessThanOrEqual(6);
  });

  it('costs the same with all of them', () => {
    const [few, many] = costs;
    expect(many?.calls).toEqual(few?.calls);
    expect(many?.written).toEqual(few?.written);
    expect(many?.listed).toEqual(few?.listed);
  });
});

describe('a run of the clock with more mail than its time', () => {
  it('ends within three minutes and leaves the rest for the next one, which sends it', () => {
    // Google takes two to three tenths of a second for a call.
    const { salon } = salonWith({ clients: 0, rows: 0 }, 0);
    for (let i = 0; i < 60; i++) salon.sell(salon.client(`Client${i}`));
    const slow = salon.slowedBy(250);
    const before = slow.sheet.standIn.now();
    slow.hourly();
    const took = slow.sheet.standIn.now() - before;
    expect(took).toBeGreaterThan(60_000);
    expect(took).toBeLessThan(180_000);
    const sent = slow.mails.length;
    expect(sent).toBeGreaterThan(10);
    expect(sent).toBeLessThan(60);
    for (let hour = 0; hour < 7; hour++) {
      slow.later(1);
      slow.hourly();
    }
    expect(new Set(slow.mails.map(({ to }) => to)).size).toBe(slow.mails.length);
    expect(slow.mails).toHaveLength(60);
  });
});
