// Tax rates per catalog category, as one setting: `Hair: 9; Nails: 21`.

import { accept, refuse } from '../result';
import { type Field, plainField } from '../settings/field';
import { percent } from '../settings/number-fields';

/** A category's name, and its rate in hundredths of a percent. */
export type CategoryRate = { readonly category: string; readonly rate: number };

const PAIR = /^(.*\S)\s*[:=]\s*([^:=]+)$/;

/** Separated by semicolons or line breaks: a comma may be a decimal mark or part of a name. */
export function categoryRates(): Field<readonly CategoryRate[]> {
  return {
    ...plainField,
    control: 'rates',
    optional: true,
    initial: '',
    read(raw, reading, was = []) {
      const rates: CategoryRate[] = [];
      for (const text of ratePairs(String(raw))) {
        const [, category = '', figure = ''] = PAIR.exec(text) ?? [];
        if (category === '') return refuse({ code: 'rate-pair-wrong', text });
        const rate = percent(0).read(figure, reading);
        if (!rate.ok) return rate;
        if (rates.some((other) => other.category === category))
          return refuse({ code: 'category-doubled', text: category });
        // A category renamed in the catalog must not block other changes: it only causes a caution.
        const stays = rateOfCategory(was, category) === rate.value;
        if (!stays && reading.names?.categories.includes(category) === false)
          return refuse({ code: 'category-unknown', text: category });
        rates.push({ category, rate: rate.value });
      }
      return accept(rates);
    },
    write: (rates, currency) =>
      rates.map(({ category, rate }) => `${category}: ${percent(0).write(rate, currency)}`).join('; '),
  };
}

/** The parts of the typed text, each a category and its rate. */
export function ratePairs(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((pair) => pair.trim())
    .filter((pair) => pair !== '');
}

/** The category's own rate; undefined if none is set. */
export function rateOfCategory(rates: readonly CategoryRate[], category: string): number | undefined {
  for (let i = 0; i < rates.length; i++) {
    const one = rates[i] as CategoryRate;
    if (one.category === category) return one.rate;
  }
  return undefined;
}
