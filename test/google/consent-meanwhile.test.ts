// A person moves rows at every call of a command that writes a consent, and the command is killed soon after: no client
// ever gets another's consent, neither in answers meanwhile nor in the tab after the next command.
import { describe, expect, it } from 'vitest';
import { consentMark } from '../../src/core/consent';
import { layout } from '../../src/google/layout';
import { newKey } from './carnet-sheet';
import { contact, invoiceOf, openSalon } from './salon';

const column = (key: string) => layout.clients.findIndex((known) => known.key === key) + 1;
const [NAME, FIRST] = [column('name'), column('consent')];

const { sheet, julie, amelie } = openSalon();
const { workbook, person } = sheet.standIn;
const { consentEn } = sheet.answer('open', {}).ruleset;
const consent = { language: 'en', mark: consentMark(consentEn) } as const;
const { row } = sheet.answer('add-client', contact('Zoé'));
sheet.answer('add-client', contact('Nora'));
// Amélie agreed through Carnet, Zoé withdrew by hand, Nora was never asked.
sheet.answer('change-consent', { ...amelie, consent });
person.paste('Clients', row, FIRST, [['No', '2026-11-01', 'I agreed']]);
sheet.standIn.advance(24 * 60 * 60 * 1000);
sheet.open();

type Triples = { readonly [name: string]: readonly string[] };

/** The visible cells, by client. */
function cells(): Triples {
  const tab = workbook.tab('Clients');
  const rows = tab.displayValues(2, 1, tab.lastRow - 1, FIRST + 2) as string[][];
  return Object.fromEntries(
    rows
      .filter((cells) => cells[NAME - 1] !== '')
      .map((cells) => [cells[NAME - 1], cells.slice(FIRST - 1, FIRST + 2)]),
  );
}

function answered(): { readonly [name: string]: string } {
  const { clients } = sheet.answer('list-clients', { first: 2 });
  return Object.fromEntries(clients.map((client) => [client.name, `${client.consent} ${client.consentDay}`]));
}

const acts: [string, () => unknown][] = [
  ['sorts them by name, down', () => person.sort('Clients', 1, 'descending')],
  ['sorts them by number', () => person.sort('Clients', column('id'), 'ascending')],
  ['inserts a row above them', () => person.insertRows('Clients', 2)],
];

const [PHONE, NORA] = [column('phone'), row + 1];
const NO: readonly string[] = ['No', '2026-11-21', ''];

/** What a person types in other clients' rows, and who has what then. */
const typing: [string, () => unknown, (before: Triples) => Triples][] = [
  [
    'types No over another’s yes',
    () => person.edit('Clients', amelie.row, FIRST, 'No'),
    (before) => ({ 'Amélie Laurent': ['No', ...(before['Amélie Laurent'] ?? []).slice(1)] }),
  ],
  [
    'types No where nobody was asked',
    () => person.edit('Clients', NORA, FIRST, 'No'),
    () => ({ Nora: ['No', '', ''] }),
  ],
  [
    'types No, the day and no words over another’s yes',
    () => person.paste('Clients', amelie.row, FIRST, [NO]),
    () => ({ 'Amélie Laurent': NO }),
  ],
  [
    'empties another’s consent',
    () => person.paste('Clients', amelie.row, FIRST, [['', '', '']]),
    () => ({ 'Amélie Laurent': ['', '', ''] }),
  ],
  ['empties another’s phone', () => person.edit('Clients', amelie.row, PHONE, ''), () => ({})],
];

const wanted: [string, object | null, (words: string) => readonly string[]][] = [
  ['a client who refuses, never asked before', null, () => NO],
  ['one who agrees', consent, () => ['Yes', '2026-11-21', `${consentEn} [${consent.mark}]`]],
  ['one who withdraws', null, (words) => ['No', '2026-11-21', words]],
];

describe.each(wanted)('%s', (_what, said, then) => {
  const command = { id: julie.id, row: julie.row, consent: said } as never;
  const start = workbook.snapshot();
  const before = cells();
  const beforeAnswered = answered();
  const { calls } = sheet.run('change-consent', command).meter;
  const right = { ...before, 'Julie Martin': then(before['Julie Martin']?.[2] ?? '') };
  const from = calls.find(({ where }) => where.startsWith('Clients'))?.n ?? 1;
  const all = calls.map(({ n }) => n).filter((n) => n >= from);

  it('is written as requested, and no other client’s changes', () => {
    workbook.restore(start);
    sheet.answer('change-consent', command);
    expect(cells()).toEqual(right);
  });

  it.each(acts)('it is the same when a person %s at any call, or at two in a row', (_act, act) => {
    for (const at of all)
      for (const more of [0, 2]) {
        workbook.restore(start);
        const outcome = sheet.run('change-consent', command, newKey(), {
          before: ({ n }) => {
            if (n === at) act();
            if (more > 0 && n === at + more) person.sort('Clients', column('code'), 'ascending');
            if (more > 0 && n === at + more) person.sort('Clients', 1, 'ascending');
          },
        });
        expect(outcome, `at ${at}, ${more}`).toMatchObject({ status: 'returned', value: { ok: true } });
        expect(cells(), `at ${at}, ${more}`).toEqual(right);
      }
  });

  it.each(typing)('a person who %s at any call has it as typed', (act, type, typed) => {
    for (const at of all) {
      workbook.restore(start);
      const outcome = sheet.run('change-consent', command, newKey(), {
        before: ({ n }) => {
          if (n === at) type();
        },
      });
      expect(outcome, `at ${at}`).toMatchObject({ status: 'returned', value: { ok: true } });
      expect(cells(), `at ${at}`).toEqual({ ...right, ...typed(before) });
      const phone = workbook.tab('Clients').displayValues(amelie.row, PHONE, 1, 1);
      expect(phone, `at ${at}`).toEqual([[act.includes('phone') ? '' : '0486 90 12 77']]);
    }
  });

  it.each(typing)('a person who %s after a kill at any call has it as typed', (_act, type, typed) => {
    for (const kill of all) {
      workbook.restore(start);
      sheet.run('change-consent', command, newKey(), { faults: { at: kill, act: 'kill-after', survive: 9 } });
      type();
      sheet.answer('record-invoice', invoiceOf(null, 0, 1000, null));
      const name = `killed after ${kill}`;
      expect(
        [before, right].map((then) => ({ ...then, ...typed(before) })),
        name,
      ).toContainEqual(cells());
    }
  });

  // Earlier calls only look for the client, who is not found while rows keep moving.
  const found = calls.find(({ kind }) => kind === 'write')?.n ?? 1;
  it('sorting at every call gives a clear answer, and no client another’s consent', () => {
    workbook.restore(start);
    let ascending = false;
    const outcome = sheet.run('change-consent', command, newKey(), {
      before: ({ n }) => {
        if (n < found) return;
        ascending = !ascending;
        person.sort('Clients', 1, ascending ? 'ascending' : 'descending');
      },
    });
    const refused = { ok: false, refusal: { code: 'consent-not-written' } };
    expect(outcome).toMatchObject({ status: 'returned', value: refused });
    sheet.answer('record-invoice', invoiceOf(null, 0, 1000, null));
    const { 'Julie Martin': _own, ...others } = cells();
    const { 'Julie Martin': _before, ...same } = before;
    expect(others).toEqual(same);
  });

  // A kill after any other call leaves what the last write left.
  const kills = calls.filter(({ kind }) => kind === 'write' || kind === 'property-write').map(({ n }) => n);
  it.each(acts)(
    'when a person %s at any call and a kill follows, no client has another’s consent',
    (_act, act) => {
      for (const at of all)
        for (const kill of kills.filter((n) => n >= at && n <= at + 4)) {
          workbook.restore(start);
          const name = `at ${at}, killed after ${kill}`;
          sheet.run('change-consent', command, newKey(), {
            before: ({ n }) => {
              if (n === at) act();
            },
            faults: { at: kill, act: 'kill-after', survive: 9 },
          });
          const { 'Julie Martin': own = '', ...others } = answered();
          const { 'Julie Martin': ownBefore = '', ...othersBefore } = beforeAnswered;
          expect(others, name).toEqual(othersBefore);
          expect([ownBefore, `${said === null ? 'no' : 'yes'} 2026-11-21`], name).toContain(own);
          sheet.answer('record-invoice', invoiceOf(null, 0, 1000, null));
          const now = cells();
          expect([before, right], name).toContainEqual(now);
          sheet.answer('change-consent', { id: julie.id, row: 2, consent: said } as never);
          expect(cells(), name).toEqual(right);
        }
    },
  );
});
