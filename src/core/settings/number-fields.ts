// Fields for numbers: points, counts, money, rates and percentages, all stored as integers.

import { type Cents, moneyText, readMoney } from '../money';
import { accept, refuse } from '../result';
import { decimalText, shortened, unitsOf } from '../text/decimal-text';
import { type Field, type FieldRefusal, plainField } from './field';

const WHOLE = /^[-−]?\d{1,7}$/;

/** A typed number in units of its n-th decimal place; NaN if it is none, or has more decimals. */
function unitsIn(text: string, places: number): number {
  const digits = text.replace('−', '-').replace(',', '.');
  return (/^-?\d{1,9}(\.\d{1,9})?$/.test(digits) ? unitsOf(digits, places) : undefined) ?? Number.NaN;
}

/** A whole number of points above 0. */
export function wholePoints(): Field<number> {
  return pointsField(1, (text) => ({ code: 'points-not-positive', text }));
}

/** A whole number of points, 0 included: free of charge. */
export function pointsOrNone(): Field<number> {
  // A new form must not start with a free reward.
  return { ...pointsField(0, (text) => ({ code: 'points-negative', text })), initial: '100' };
}

function pointsField(least: number, tooFew: (text: string) => FieldRefusal): Field<number> {
  return {
    ...plainField,
    control: 'points',
    initial: '1',
    read(raw) {
      const text = String(raw).trim();
      if (text === '') return refuse({ code: 'field-empty' });
      if (!WHOLE.test(text)) return refuse({ code: 'points-not-whole', text });
      const points = Number(text.replace('−', '-'));
      return points >= least ? accept(points) : refuse(tooFew(text));
    },
    write: (points) => points,
  };
}

/** A whole number from `least` to `most`, such as months or units. */
export function count(least: number, most: number, initial: number): Field<number> {
  return {
    ...plainField,
    control: 'count',
    initial,
    read(raw) {
      const text = String(raw).trim();
      if (text === '') return refuse({ code: 'field-empty' });
      const value = WHOLE.test(text) ? Number(text.replace('−', '-')) : Number.NaN;
      return value >= least && value <= most
        ? accept(value)
        : refuse({ code: 'count-wrong', text, least, most });
    },
    write: (value) => value,
  };
}

/** An amount of money above 0. */
export function money(): Field<Cents> {
  return {
    ...plainField,
    control: 'money',
    initial: '10',
    read(raw, { currency }) {
      const text = String(raw).trim();
      if (text === '') return refuse({ code: 'field-empty' });
      const amount = readMoney(text, currency);
      if (!amount.ok) return amount;
      return amount.value > 0 ? amount : refuse({ code: 'amount-not-positive', text });
    },
    write: (cents, currency) => moneyText(cents, currency),
  };
}

/** A percentage above 0 (or from 0 if `least` is 0) up to 100, in hundredths of a percent: 5.5 % is 550. */
export function percent(least = 1): Field<number> {
  return {
    ...plainField,
    control: 'percent',
    initial: least === 0 ? '0' : '10',
    read(raw) {
      const text = String(raw).replace(/%\s*$/, '').trim();
      if (text === '') return refuse({ code: 'field-empty' });
      const hundredths = unitsIn(text, 2);
      if (!(hundredths >= least && hundredths <= 10_000)) return refuse({ code: 'percent-wrong', text });
      return accept(hundredths);
    },
    write: (hundredths) => shortened(decimalText(hundredths, 2)),
  };
}

/** A factor for points, from 1 to 100, in hundredths: 1.5 times is 150. */
export function factor(): Field<number> {
  return {
    ...plainField,
    control: 'factor',
    initial: '2',
    read(raw) {
      const text = String(raw)
        .replace(/^\s*[×x]/, '')
        .trim();
      if (text === '') return refuse({ code: 'field-empty' });
      const hundredths = unitsIn(text, 2);
      if (!(hundredths >= 100 && hundredths <= 10_000)) return refuse({ code: 'factor-wrong', text });
      return accept(hundredths);
    },
    write: (hundredths) => shortened(decimalText(hundredths, 2)),
  };
}

/** The money value of one point, in ten-thousandths of a minor unit: 0.10 euro is 100,000. */
export function rate(): Field<number> {
  return {
    ...plainField,
    control: 'rate',
    initial: '0.10',
    read(raw, { currency }) {
      const text = String(raw).trim();
      if (text === '') return refuse({ code: 'field-empty' });
      const scaled = unitsIn(text, currency.decimals + 4);
      if (!(scaled >= 1 && scaled <= 1e12)) return refuse({ code: 'rate-wrong', text });
      return accept(scaled);
    },
    write: (scaled, { decimals }) => shortened(decimalText(scaled, decimals + 4), decimals),
  };
}
