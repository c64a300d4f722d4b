// The hourly run as a whole: bookings first, then mail that tells of them, and within the time that Google gives.
import { describe, expect, it } from 'vitest';
import { consentMark } from '../../src/core/members/consent';
import { defaultPolicies } from '../../src/core/settings/policies';
import { bookingSalon } from './booking-examples';
import { type CarnetSheet, workbookWhere } from './carnet-sheet';
import { entriesOf } from './ledger-truth';
import { contact } from './salon';

const NOON = Date.parse('2026-11-20T12:00:00Z');
const THREE_MINUTES_MS = 180_000;

/** A bad day: usually Google takes two to three tenths of a second for a call. */
const SLOW_MS = 1000;

const CLIENTS = 12;
const BOOKINGS = 700;

const consent = { language: 'en', mark: consentMark(defaultPolicies.consentEn) } as const;

/** Everybody agreed to be written to, and was there often. */
function busySalon(): CarnetSheet {
  const workbook = workbookWhere({ activeSpreadsheet: 'always' });
  const { sheet } = bookingSalon({ messageEarned: true, mailReserve: '0' }, {}, { workbook });
  const names = Array.from({ length: CLIENTS }, (_, i) => `Client ${i}`);
  for (const [i, name] of names.entries())
    sheet.answer('add-client', { ...contact(name), email: `client${i}@example.com`, consent });
  sheet.standIn.run('hourly', [], { as: 'trigger' }); // the outbox begins
  const rows = Array.from({ length: BOOKINGS }, (_, i) => {
    const day = String(7 + Math.floor(i / 540)).padStart(2, '0');
    const start = `2026-11-${day} 1${Math.floor(i / 60) % 9}:${String(i % 60).padStart(2, '0')}`;
    return [`N${i}`, names[i % names.length] ?? '', 'CUT', start, '30', '', 'done'];
  });
  sheet.standIn.person.paste('Bookings', 2, 1, rows);
  return sheet;
}

describe('a run with more bookings and mail than its time', () => {
  it('ends within three minutes; the next ones credit and tell the rest, each once', () => {
    const sheet = busySalon();
    let hours = 0;
    const clock = () => NOON + hours * 3_600_000;
    const slow = sheet.under({ latency: SLOW_MS, clock, mailQuota: 1500 });
    const credited: number[] = [];
    const mails: string[] = [];
    for (; hours < 9 && new Set(mails).size < CLIENTS; hours++) {
      const before = slow.standIn.now();
      const outcome = slow.standIn.run('hourly', [], { as: 'trigger' });
      expect(outcome.status).toBe('returned');
      expect(slow.standIn.now() - before, `run ${hours}`).toBeLessThan(THREE_MINUTES_MS);
      mails.push(...outcome.effects.mails.map(({ to }) => to));
      credited.push(creditedIn(sheet));
    }
    // The first run did not get through.
    expect(credited[0]).toBeGreaterThan(200);
    expect(credited[0]).toBeLessThan(BOOKINGS);
    expect(credited.at(-1)).toBe(BOOKINGS);
    expect(new Set(mails).size).toBe(CLIENTS);
    expect(entriesOf(sheet.standIn.workbook).filter(({ kind }) => kind === 'booking')).toHaveLength(BOOKINGS);
  });
});

function creditedIn({ standIn }: CarnetSheet): number {
  const [header = [], ...rows] = standIn.workbook.tab('Bookings').values();
  const at = header.indexOf('Points');
  return rows.filter((row) => row[at] === 7).length;
}
