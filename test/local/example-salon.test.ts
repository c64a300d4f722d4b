// The example salon: people who do not exist, in a book that is whole, up to today.
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/core/language';
import { languages } from '../../src/core/language';
import { catalogs } from '../../src/i18n/catalog';
import { AddOn } from '../../src/local/add-on';
import { isEmptyBook, loadExampleSalon } from '../../src/local/example/load';
import { people } from '../../src/local/example/people';
import { openWorkbook, StandIn } from '../../src/local/standin';
import { entriesOf, violations } from '../google/ledger-truth';

const folder = new URL('../../src/local/example-salon/', import.meta.url);
const TODAY = '2026-11-27';

function loaded(language: Language) {
  const workbook = openWorkbook(undefined, {
    timeZone: 'Europe/Brussels',
    contested: { activeSpreadsheet: 'always' },
  });
  const clock = Date.parse(`${TODAY}T12:00:00Z`);
  const standIn = new StandIn({
    folder: 'dist',
    workbook,
    clock,
    answers: () => ({ button: 'OK' }),
    loader: 'warm',
  });
  const addOn = new AddOn((fn, args, as) => standIn.run(fn, args, { as }));
  const seen: (readonly [done: number, all: number])[] = [];
  expect(isEmptyBook(addOn)).toBe(true);
  const salon = loadExampleSalon(addOn, { language, folder }, (done, all) => seen.push([done, all]));
  return { workbook, addOn, salon, seen };
}

describe('the example salon', () => {
  it('has people of three languages, each with a name of their own, and no number or address that could be anybody’s', () => {
    for (const language of languages) {
      const all = people(96, language);
      expect(new Set(all.map(({ name }) => name)).size).toBe(96);
      expect(new Set(all.map((person) => person.language)).size).toBe(3);
      for (const { phone, email } of all) {
        expect(phone).toMatch(/^(\+32 450 \d\d \d\d \d\d)?$/);
        expect(email).toMatch(/^([a-z.]+@example\.com)?$/);
      }
    }
  });

  it.each(['en'] as const)(
    'is loaded by the commands of the sidebar: the ledger is whole, its last days are today’s (%s)',
    (language) => {
      const { workbook, addOn, salon, seen } = loaded(language);
      expect(violations(workbook)).toEqual([]);
      expect(isEmptyBook(addOn)).toBe(false);
      const entries = entriesOf(workbook);
      const kinds = new Set(entries.map(({ kind }) => kind));
      for (const kind of ['invoice', 'adjust']) expect(kinds).toContain(kind);
      // The first screen of the ledger, below the settings: visits, with a name and what was bought.
      expect(entries.slice(1, 50).map(({ kind }) => kind)).toEqual(new Array(49).fill('invoice'));
      const days = [...JSON.stringify(entries).matchAll(/"day":"([\d-]+)"/g)]
        .map(([, day = '']) => day)
        .sort();
      expect(days.at(-1)).toBe(TODAY);
      expect(salon.clients).toBe(96);
      expect(seen.at(-1)?.[0]).toBeGreaterThan(300);
      const { lastRow } = workbook.tab(catalogs[language].tabs.storedValues);
      expect(lastRow).toBeGreaterThan(1);
      expect(workbook.tab(catalogs[language].tabs.bookings).lastRow).toBe(10);
      // Nothing of the real books' clients is in it.
      expect(JSON.stringify(workbook.tab(catalogs[language].tabs.clients).values())).not.toMatch(
        /[A-Z]{4}01/,
      );
    },
  );
});
