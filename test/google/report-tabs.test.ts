// A report in a tab of its own: it has its name once all of it stands, and is called unfinished until then.
import { describe, expect, it } from 'vitest';
import type { CommandOf } from '../../src/app/actions';
import { CarnetSheet } from './carnet-sheet';

type Part = CommandOf<'put-report'>;

const NAME = 'Points earned and used';
const UNFINISHED = `${NAME} (not finished)`;

/** A heading and two portions. */
function partsOf(mark: string): readonly [Part, Part, Part] {
  const one = {
    name: NAME,
    mark: mark.repeat(32),
    kinds: ['text', 'points'],
    isHeading: false,
    isLast: false,
  };
  const part = (row: number, rows: Part['rows'], more: Partial<Part> = {}) =>
    ({ ...one, row, rows, ...more }) as Part;
  return [
    part(1, [['Client', 'Points']], { isHeading: true }),
    part(2, [
      ['Julie', 12],
      ['Nora', 5],
    ]),
    part(
      4,
      [
        ['Sofie', 7],
        ['', 24],
      ],
      { isLast: true },
    ),
  ];
}

const whole = [
  ['Client', 'Points'],
  ['Julie', 12],
  ['Nora', 5],
  ['Sofie', 7],
  ['', 24],
];

function tabs(sheet: CarnetSheet): { readonly [name: string]: unknown } {
  const reports = sheet.standIn.workbook.tabs().filter(({ name }) => name.startsWith(NAME));
  return Object.fromEntries(reports.map((tab) => [tab.name, tab.values()]));
}

describe('a report that is put into a tab', () => {
  const sheet = CarnetSheet.setUp();
  const before = sheet.standIn.workbook.snapshot();
  const [heading, first, last] = partsOf('1');

  it('is called unfinished until its last portion stands, and by its name alone then', () => {
    sheet.standIn.workbook.restore(before);
    sheet.answer('put-report', heading);
    sheet.answer('put-report', first);
    expect(tabs(sheet)).toEqual({ [UNFINISHED]: whole.slice(0, 3) });
    sheet.answer('put-report', last);
    expect(tabs(sheet)).toEqual({ [NAME]: whole });
    // Sent again, because its answer was lost.
    sheet.answer('put-report', last);
    expect(tabs(sheet)).toEqual({ [NAME]: whole });
  });

  it('never has its name with less than all in it, wherever the last portion is killed, and is whole once it is sent again', () => {
    sheet.standIn.workbook.restore(before);
    for (const part of [heading, first]) sheet.answer('put-report', part);
    const going = sheet.standIn.workbook.snapshot();
    const calls = sheet.run('put-report', last).meter.calls.length;
    let killed = 0;
    for (let at = 1; at <= calls; at++)
      for (const act of ['kill-before', 'kill-after'] as const) {
        sheet.standIn.workbook.restore(going);
        const outcome = sheet.run('put-report', last, undefined, { faults: { at, act } });
        if (outcome.status === 'killed') killed += 1;
        const there = tabs(sheet);
        if (NAME in there) expect(there, `${act} ${at}`).toEqual({ [NAME]: whole });
        else expect(Object.keys(there), `${act} ${at}`).toEqual([UNFINISHED]);
        sheet.answer('put-report', last);
        expect(tabs(sheet), `${act} ${at}`).toEqual({ [NAME]: whole });
      }
    expect(killed).toBeGreaterThan(10);
  });

  it('that was broken off stays called unfinished, and the next one goes beside it', () => {
    sheet.standIn.workbook.restore(before);
    for (const part of [heading, first]) sheet.answer('put-report', part);
    const [other] = partsOf('2');
    expect(sheet.call('put-report', other)).toMatchObject({ refusal: { code: 'report-tab-taken' } });
    for (const part of partsOf('2')) sheet.answer('put-report', { ...part, name: `${NAME} (2)` });
    expect(tabs(sheet)).toEqual({ [UNFINISHED]: whole.slice(0, 3), [`${NAME} (2)`]: whole });
  });

  it('leaves a tab of its name that somebody made as it is, also if they made it meanwhile', () => {
    sheet.standIn.workbook.restore(before);
    for (const part of [heading, first]) sheet.answer('put-report', part);
    const { person } = sheet.standIn;
    person.addTab(NAME);
    person.edit(NAME, 1, 1, 'mine');
    expect(sheet.call('put-report', last)).toMatchObject({ refusal: { code: 'report-tab-taken' } });
    expect(tabs(sheet)[NAME]).toEqual([['mine']]);
  });

  it('has a name that Google takes, however long', () => {
    sheet.standIn.workbook.restore(before);
    const name = 'x'.repeat(90);
    sheet.answer('put-report', { ...heading, name });
    const made = sheet.standIn.workbook.tabs().find((tab) => tab.name.startsWith('xxx'));
    expect(made?.name.length).toBe(100);
  });
});
