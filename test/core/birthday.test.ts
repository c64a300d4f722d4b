// Birthdays as people type them: accepted and refused texts, and displayed ones parse to the same birthday.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/core/language';
import { birthdayOn, isBirthday, readBirthday } from '../../src/core/members/birthday';
import { defaultRuleset } from '../../src/core/settings/ruleset';
import { localeFor } from '../../src/i18n/locale';
import { holds } from '../seeded';

const here = { monthFirst: false, thisYear: 2026 };
const format = (language: Language) => localeFor(language, defaultRuleset.currency);
const there = { ...here, monthFirst: true };

describe('a birthday', () => {
  it.each([
    ['17/5', '05-17', 'day and month'],
    ['17.5.', '05-17', 'as in German'],
    ['17-05', '05-17', 'with dashes'],
    ['17 5', '05-17', 'with a space'],
    ['17 mei', '05-17', 'the month by its Dutch name'],
    ['17 May', '05-17', 'by its English name'],
    ['May 17, 1990', '1990-05-17', 'the other way round'],
    ['17 MAI', '05-17', 'by its French name, in capitals'],
    ['1er août', '08-01', 'with an accent'],
    ['1er aout 1985', '1985-08-01', 'without the accent'],
    ['3rd of', undefined, 'no month'],
    ['1 mrt', '03-01', 'a short form that is no beginning of a name'],
    ['7 déc.', '12-07', 'shortened with a point'],
    ['17december', '12-17', 'without a space, where the name begins like an ending'],
    ['17decembre', '12-17', 'the same in French without the accent'],
    ['17décembre1990', '1990-12-17', 'without any space, with the year'],
    ['17dec', '12-17', 'shortened, without a space'],
    ['17déc.', '12-17', 'shortened with a point, without a space'],
    ['17mei', '05-17', 'in Dutch without a space'],
    ['1eraoût', '08-01', 'with its ending and no space'],
    ['3rdmay', '05-03', 'in English too'],
    ['2e december', '12-02', 'an ending, then a space'],
    ['december17', '12-17', 'the other way round'],
    ['17decade', undefined, 'no month without a space either'],
    ['17/05/1990', '1990-05-17', 'with the year'],
    ['17/5/90', '1990-05-17', 'a year of the last century'],
    ['17/5/05', '2005-05-17', 'a year of this one'],
    ['1990-05-17', '1990-05-17', 'as computers write it'],
    ["'17/5", '05-17', 'behind an apostrophe'],
    ['29/2', '02-29', 'the 29th of February'],
    ['29/2/1992', '1992-02-29', 'in a leap year'],
    ['29/2/1990', undefined, 'in a year without it'],
    ['31/2', undefined, 'no such day'],
    ['5/17', undefined, 'the month first where nobody writes so'],
    ['17 jui', undefined, 'June or July: nobody knows'],
    ['17/5/2030', undefined, 'a year to come'],
    ['17/5/1790', undefined, 'a year too long ago'],
    ['17051990', undefined, 'digits alone'],
    ['in spring', undefined, 'no day at all'],
    ['  ', '', 'nothing'],
  ])('typed as %s is %s: %s', (text, read, _why) => {
    expect(readBirthday(text, here)).toBe(read);
  });

  it.each([
    ['5/17', '05-17'],
    ['5/17/1990', '1990-05-17'],
    ['17/5', undefined],
    ['17 May', '05-17'],
  ])('typed as %s where the month comes first is %s', (text, read) => {
    expect(readBirthday(text, there)).toBe(read);
  });

  it('in a cell with a date of this year has no year', () => {
    expect(birthdayOn('2026-05-17', here)).toBe('05-17');
    expect(birthdayOn('1990-05-17', here)).toBe('1990-05-17');
  });

  it.each([
    ['05-17', true],
    ['02-29', true],
    ['1990-02-29', false],
    ['13-01', false],
    ['17/5', false],
    ['', true],
  ])('%s crosses the api: %s', (text, is) => {
    expect(isBirthday(text)).toBe(is);
  });

  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2025-12-31'), noInvalidDate: true });
  holds(
    'that is shown in any language is read again, whichever way people write days',
    fc.property(day, fc.boolean(), fc.boolean(), (date, hasYear, monthFirst) => {
      const iso = date.toISOString().slice(hasYear ? 0 : 5, 10);
      for (const language of languages)
        expect(readBirthday(format(language).birthday(iso), { ...here, monthFirst })).toBe(iso);
    }),
  );
});
