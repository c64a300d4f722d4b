// The terms of a later day: those of the rules as planned today, or today's where nothing is planned until then.
import { beforeEach, describe, expect, it } from 'vitest';
import type { CommandOf } from '../../src/app/actions';
import { CarnetSheet } from './carnet-sheet';
import { rule } from './full-salon';
import { setRuleset } from './salon';

const DAY_MS = 86_400_000;
const START = Date.parse('2026-03-20T12:00:00Z');
const TODAY = '2026-03-20';
const PLANNED = '2026-04-10';

let days = 0;
const sheet = CarnetSheet.setUp({ clock: () => START + days * DAY_MS });
const { workbook, person } = sheet.standIn;
const all = (points: number) => rule('spend', 'All', { points, every: '10', scope: 'everything' });
const spring = rule('visit', 'Spring', { points: 2, until: '2026-04-30' });
setRuleset(sheet, {}, { programs: [all(4), spring] });

/** Saves five points instead of four, to begin on the planned day. */
function plan(): void {
  const { rulesetHash: seen, policies, rules } = sheet.answer('open', {});
  const command = { seen, policies, ...rules, programs: [all(5), spring], from: PLANNED };
  sheet.answer('save-settings', command as unknown as CommandOf<'save-settings'>);
}

function termsOf(day: string | null) {
  const { texts, ...shown } = sheet.answer('show-terms', { day });
  const all = texts.en.sections.flatMap(({ paragraphs }) => paragraphs).join('\n');
  return { ...shown, points: Number(/^All: (\d+)/m.exec(all)?.[1]), all, texts };
}

const unplanned = workbook.snapshot();
plan();
const start = workbook.snapshot();
beforeEach(() => {
  days = 0;
  sheet.open();
  workbook.restore(start);
  sheet.open();
});

const now = { day: TODAY, points: 4, version: { from: TODAY, plannedOn: '' } };

describe('the terms of a later day', () => {
  it.each([PLANNED, '2026-04-11', '2030-01-01'])(
    '%s, from the planned day on, are those of the plan',
    (day) => {
      const version = { number: 0, from: PLANNED, replacedOn: '', plannedOn: TODAY };
      expect(termsOf(day)).toMatchObject({ day, points: 5, version });
    },
  );

  it('say that they are planned, and when that was so, in three languages', () => {
    const { texts } = termsOf(PLANNED);
    expect(texts.en.inForce).toBe('As planned on 20 March 2026: in force from 10 April 2026.');
    expect(texts.fr.inForce).toBe(
      'Telles que prévues le 20 mars 2026\u00a0: en vigueur à partir du 10 avril 2026.',
    );
    expect(texts.nl.inForce).toBe('Zoals gepland op 20 maart 2026: geldig vanaf 10 april 2026.');
  });

  it('leave out a rule that is over by then', () => {
    expect(termsOf('2026-04-30').all).toContain('Spring');
    expect(termsOf('2026-05-01').all).not.toContain('Spring');
  });

  it.each(['2026-03-21', '2026-04-09'])('%s, until nothing is planned, are today’s and say so', (day) => {
    expect(termsOf(day)).toMatchObject(now);
    expect(termsOf(day).texts.en.inForce).not.toContain('planned');
  });

  it('are today’s where nothing is planned at all', () => {
    workbook.restore(unplanned);
    sheet.open();
    expect(termsOf('2030-01-01')).toMatchObject(now);
  });

  it('are today’s where nothing of the plan can be done as things are', () => {
    const cells = workbook.tab('Programmes').values();
    const row = cells.findIndex((one) => one.includes('All'));
    person.edit('Programmes', row + 1, (cells[row]?.indexOf('All') ?? 0) + 1, 'Everything');
    expect(termsOf(PLANNED)).toMatchObject({ day: TODAY, version: { number: 0, plannedOn: '' } });
  });

  it('take in what was typed into the tabs and has no entry yet', () => {
    const cells = workbook.tab('Settings').values();
    const row = cells.findIndex((one) => one.includes('tipsEarn'));
    person.edit('Settings', row + 1, 2, 'Yes');
    expect(termsOf(PLANNED)).toMatchObject({ points: 5, all: expect.stringMatching(/tips earn points/i) });
  });
});

it('the terms of today are not those of the plan, until its day has come', () => {
  expect(termsOf(null)).toMatchObject(now);
  expect(termsOf(TODAY)).toMatchObject(now);
  days = 21;
  sheet.open();
  const begun = { day: PLANNED, points: 5, version: { from: PLANNED, plannedOn: '' } };
  expect(termsOf(null)).toMatchObject(begun);
  expect(termsOf('2030-01-01')).toMatchObject(begun);
});
