// The format of figures in tests: short, and the same in every language.
import type { Format } from '../../src/core/language';
import { moneyText } from '../../src/core/money';

export const format: Format = {
  points: (points) => `${points} pt`,
  money: (cents) => moneyText(cents, { code: 'EUR', decimals: 2 }),
  scope: ({ scope, categories, items }) =>
    [...(scope === 'everything' ? [scope] : scope), ...categories, ...items].join('+'),
  percent: (hundredths) => `${hundredths / 100} %`,
  factor: (hundredths) => String(hundredths / 100),
  rate: (scaled) => String(scaled / 1_000_000),
  rounding: 'down',
  day: (day) => day,
};
