/** What was said of one file, for the next with the same headings. */
import { describe, expect, test } from 'vitest';
import { currencyOf } from '../../../src/core/money';
import type { Answers } from '../../../src/files/question';
import type { ChosenFile } from '../../../src/ui/import/chosen-file';
import { toRemember, withMemory } from '../../../src/ui/import/remembering';
import { tableOfText } from '../../files/tables';

const context = {
  currency: currencyOf('EUR') ?? { code: 'EUR', decimals: 2 },
  today: '2026-11-20',
  zone: 'Europe/Brussels',
  prices: 'with',
  monthFirst: false,
  source: 'till',
} as const;

function file(rows: readonly string[], answers: Answers = {}): ChosenFile {
  const table = tableOfText(['Bon;Datum;Klant;Status;Bedrag', ...rows].join('\n'));
  return {
    id: 'a.csv',
    name: 'a.csv',
    sheet: '',
    table,
    till: '',
    kind: 'receipts',
    mapping: null,
    answers,
    isRemembered: false,
  };
}

/** The answers that the second file gets from what was said of the first. */
function carried(first: ChosenFile, second: ChosenFile): Answers {
  const said = toRemember(first, context, '');
  if (said === null) throw new Error('nothing was said');
  return withMemory(second, [said], context).answers;
}

describe('an answer is remembered', () => {
  const answers = { voids: 'take', currency: 'take' } as const;
  const dollars = file(['1;05-11-2026;Ana Ruiz;Geannuleerd;$ 60,00'], answers);

  test('for the same words and the same currency', () => {
    expect(carried(dollars, file(['2;06-11-2026;Bo Maes;Geannuleerd;$ 40,00']))).toEqual(answers);
  });

  test('and not for other words, nor for another currency', () => {
    expect(carried(dollars, file(['2;06-11-2026;Bo Maes;Void;£ 40,00']))).toEqual({});
    expect(carried(dollars, file(['2;06-11-2026;Bo Maes;Void;$ 40,00']))).toEqual({ currency: 'take' });
  });
});
