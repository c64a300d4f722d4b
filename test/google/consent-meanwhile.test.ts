// A person sorts, inserts, deletes, moves columns or types at every call of a command that records a consent, and the
// command is killed soon after: nobody ever gets another's consent, and no withdrawal typed by hand is overruled.
import { describe, expect, it } from 'vitest';
import { consentMark } from '../../src/core/members/consent';
import { clientColumn } from './client-column';
import { violations } from './ledger-truth';
import { contact, distinctCalls, invoiceOf, openSalon } from './salon';

/** Each run begins at a sheet that has not met it. */
const KEY = 'e'.repeat(32);

const [NAME, FIRST, PHONE] = [clientColumn('name'), clientColumn('consent'), clientColumn('phone')];

const { sheet, julie, amelie } = openSalon();
const { workbook, person } = sheet.standIn;
const { consentEn } = sheet.answer('open', {}).ruleset;
const consent = { language: 'en', mark: consentMark(consentEn) } as const;
const zoe = sheet.answer('add-client', { ...contact('Zoé'), consent });
const nora = sheet.answer('add-client', contact('Nora'));
const hugo = sheet.answer('add-client', { ...contact('Hugo'), consent });
// Amélie agreed, Zoé withdrew, Nora was never asked; Hugo agreed, and a person typed his withdrawal into the tab.
sheet.answer('change-consent', { ...amelie, consent });
sheet.answer('change-consent', { id: zoe.id, row: zoe.row, consent: null });
person.edit('Clients', hugo.row, FIRST, 'No');
sheet.standIn.advance(24 * 60 * 60 * 1000);
sheet.open();

type Triples = { readonly [name: string]: readonly string[] };

/** The visible cells, by client. */
function cells(): Triples {
  const tab = workbook.tab('Clients');
  const [header = []] = tab.displayValues(1, 1, 1, 30) as string[][];
  const at = (text: string) => header.indexOf(text);
  const rows = tab.displayValues(2, 1, tab.lastRow - 1, 30) as string[][];
  const keys = ['May be written to', 'Since', 'Agreed to'].map(at);
  return Object.fromEntries(
    rows
      .filter((row) => row[at('Name')] !== '')
      .map((row) => [row[at('Name')], keys.map((key) => row[key] ?? '')]),
  );
}

function answered(): Triples {
  const { clients } = sheet.answer('list-clients', { first: 2 });
  return Object.fromEntries(clients.map(({ name, consent: said, consentDay }) => [name, [said, consentDay]]));
}

/** Whether each is the client's own, or none: where a write hit a row, what stood there is not known. */
function expectOwnOrNone(now: Triples, own: Triples, where: string): void {
  for (const [name, triple] of Object.entries(now))
    expect([own[name], triple.map(() => '')], `${name}, ${where}`).toContainEqual(triple);
}

function without({ 'Julie Martin': _own, ...others }: Triples): Triples {
  return others;
}

const moving: [string, () => unknown][] = [
  ['sorts them by name, down', () => person.sort('Clients', NAME, 'descending')],
  ['sorts them by number', () => person.sort('Clients', clientColumn('id'), 'ascending')],
  ['inserts a row above them', () => person.insertRows('Clients', 2)],
  ['deletes a row above them', () => person.deleteRows('Clients', 2)],
  ['moves the note before the consent', () => person.moveColumn('Clients', clientColumn('note'), FIRST)],
  ['moves the consent to the front', () => person.moveColumn('Clients', FIRST, 1)],
];

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
    () => person.edit('Clients', nora.row, FIRST, 'No'),
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

/** Any other command, which finishes what was interrupted. */
function next(): void {
  sheet.answer('record-invoice', invoiceOf(null, 0, 1000, null));
}

describe.each(wanted)('%s', (_what, said, then) => {
  const command = { id: julie.id, row: julie.row, consent: said } as never;
  const start = workbook.snapshot();
  const before = cells();
  const beforeAnswered = answered();
  const { calls } = sheet.run('change-consent', command).meter;
  const right = { ...before, 'Julie Martin': then(before['Julie Martin']?.[2] ?? '') };
  const rightAnswered = answered();
  const from = calls.find(({ where }) => where.startsWith('Clients'))?.n ?? 1;
  const all = calls.map(({ n }) => n).filter((n) => n >= from);

  it('is written as requested, and no other client’s changes', () => {
    workbook.restore(start);
    sheet.answer('change-consent', command);
    expect(cells()).toEqual(right);
    expect(without(answered())).toEqual(without(beforeAnswered));
  });

  it.each(moving)('it is the client’s alone when a person %s at any call', (act, move) => {
    const [isDeleted, isColumn] = [act.startsWith('deletes'), act.startsWith('moves')];
    for (const at of all)
      for (const more of [0, 2]) {
        workbook.restore(start);
        if (isDeleted) person.insertRows('Clients', 2); // the row that goes is an empty one
        const outcome = sheet.run('change-consent', command, KEY, {
          before: ({ n }) => {
            if (n === at) move();
            if (more > 0 && n === at + more) person.sort('Clients', NAME, 'ascending');
          },
        });
        const where = `at ${at}, ${more}`;
        // A list of choices that a column brought along can reject the write: the next command finishes it.
        if (!JSON.stringify(outcome).includes('"ok":true')) sheet.answer('change-consent', command, KEY);
        expect(cells()['Julie Martin'], where).toEqual(right['Julie Martin']);
        // A column and rows in the same second leave another’s cells to the eye, until the check; Carnet reads none.
        if (!isColumn || more === 0) expectOwnOrNone(without(cells()), without(before), where);
        expect(answered()['Julie Martin'], where).toEqual(rightAnswered['Julie Martin']);
        expectOwnOrNone(without(answered()), without(beforeAnswered), where);
        expect(answered().Hugo, where).toEqual(['', '']);
        const { findings } = sheet.answer('check-ledger', {});
        expect(
          findings.filter(({ code }) => code !== 'consent-differs'),
          where,
        ).toEqual([]);
      }
  });

  it.each(typing)('a person who %s at any call has it as typed', (act, type, typed) => {
    for (const at of all) {
      workbook.restore(start);
      const outcome = sheet.run('change-consent', command, KEY, {
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
    for (const kill of distinctCalls(calls)) {
      workbook.restore(start);
      sheet.run('change-consent', command, KEY, { faults: { at: kill, act: 'kill-after', survive: 9 } });
      type();
      next();
      const name = `killed after ${kill}`;
      expect(
        [before, right].map((then) => ({ ...then, ...typed(before) })),
        name,
      ).toContainEqual(cells());
    }
  });

  it('killed at any call, the next command finishes it, and a late retry has the first answer', () => {
    for (const kill of distinctCalls(calls))
      for (const act of ['kill-before', 'kill-after', 'throw-before', 'apply-then-throw'] as const)
        for (const survive of act.startsWith('kill') ? [0, 1, 9] : [9]) {
          workbook.restore(start);
          const where = `${act} ${kill}, ${survive} survive`;
          sheet.run('change-consent', command, KEY, { faults: { at: kill, act, survive } });
          next();
          expect([before, right], where).toContainEqual(cells());
          const answer = sheet.answer('change-consent', command, KEY);
          expect(cells(), where).toEqual(right);
          expect(sheet.answer('change-consent', command, KEY), where).toEqual(answer);
          expect(violations(workbook), where).toEqual([]);
        }
  });

  it('typed over by hand after a kill at any call, it is not written over, by the next command nor a late retry', () => {
    for (const kill of distinctCalls(calls)) {
      workbook.restore(start);
      const faults = { at: kill, act: 'kill-after', survive: 9 } as const;
      sheet.run('change-consent', command, KEY, { faults });
      const isRecorded = JSON.stringify(workbook.tab('Ledger').values()).includes(KEY);
      person.paste('Clients', julie.row, FIRST, [['No', '2026-11-20', 'called us']]);
      next();
      expect(cells()['Julie Martin'], `killed after ${kill}`).toEqual(['No', '2026-11-20', 'called us']);
      expect(answered()['Julie Martin'], `killed after ${kill}`).toEqual(['', '']);
      if (!isRecorded) continue;
      sheet.answer('change-consent', command, KEY);
      expect(cells()['Julie Martin'], `killed after ${kill}`).toEqual(['No', '2026-11-20', 'called us']);
    }
  });

  // A kill after any other call leaves what the last write left.
  const kills = calls.filter(({ kind }) => kind === 'write' || kind === 'append').map(({ n }) => n);
  it.each(moving.slice(0, 3))('when a person %s at any call and a kill follows', (_act, move) => {
    for (const at of all)
      for (const kill of kills.filter((n) => n >= at && n <= at + 4)) {
        workbook.restore(start);
        const where = `at ${at}, killed after ${kill}`;
        sheet.run('change-consent', command, KEY, {
          before: ({ n }) => {
            if (n === at) move();
          },
          faults: { at: kill, act: 'kill-after', survive: 9 },
        });
        const check = (): void => {
          expectOwnOrNone(without(answered()), without(beforeAnswered), where);
          expect(answered().Hugo, where).toEqual(['', '']);
        };
        check();
        next();
        check();
        expectOwnOrNone(without(cells()), without(before), where);
        sheet.answer('change-consent', command, KEY);
        expect(cells()['Julie Martin'], where).toEqual(right['Julie Martin']);
        expectOwnOrNone(without(cells()), without(before), where);
        const { findings } = sheet.answer('check-ledger', {});
        expect(
          findings.filter(({ code }) => code !== 'consent-differs'),
          where,
        ).toEqual([]);
      }
  });
});
