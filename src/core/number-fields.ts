// Fields for numbers: points, counts, money, rates and percentages, all stored as integers.
import { Decimal } from 'decimal.js';
import { type Field, type FieldRefusal, plainField } from './field';
import { type Cents, moneyText, readMoney } from './money';
import { accept, refuse } from './result';

const WHOLE = /^[-−]?\d{1,7}$/;

function numberIn(text: string): Decimal | undefined {
  const digits = text.replace('−', '-').replace(',', '.');
  return /^-?\d{1,9}(\.\d{1,9})?$/.test(digits) ? new Decimal(digits) : undefined;
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
      const hundredths = numberIn(text)?.mul(100);
      if (
        hundredths === undefined ||
        !hundredths.isInteger() ||
        hundredths.lt(least) ||
        hundredths.gt(10_000)
      )
        return refuse({ code: 'percent-wrong', text });
      return accept(hundredths.toNumber());
    },
    write: (hundredths) => new Decimal(hundredths).div(100).toString(),
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
      const hundredths = numberIn(text)?.mul(100);
      if (hundredths === undefined || !hundredths.isInteger() || hundredths.lt(100) || hundredths.gt(10_000))
        return refuse({ code: 'factor-wrong', text });
      return accept(hundredths.toNumber());
    },
    write: (hundredths) => new Decimal(hundredths).div(100).toString(),
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
      const scaled = numberIn(text)?.mul(new Decimal(10).pow(currency.decimals + 4));
      if (scaled === undefined || !scaled.isInteger() || scaled.lt(1) || scaled.gt(1e12))
        return refuse({ code: 'rate-wrong', text });
      return accept(scaled.toNumber());
    },
    write(scaled, currency) {
      const value = new Decimal(scaled).div(new Decimal(10).pow(currency.decimals + 4));
      return value.toFixed(Math.max(currency.decimals, value.decimalPlaces()));
    },
  };
}
