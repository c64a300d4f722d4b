// Fields for days, choices, and yes or no.
import { type Day, isDay, type Weekday, weekdays } from '../day';
import { type Currency, currencyOf } from '../money';
import { accept, refuse } from '../result';
import { type Field, isEmpty, plainField, separated, type Vocabulary } from './field';

/** A day; '' if none is set. */
export function anyDay(): Field<Day | ''> {
  return {
    ...plainField,
    control: 'day',
    optional: true,
    initial: '',
    read(raw) {
      const text = String(raw).trim();
      if (text === '' || isDay(text)) return accept(text);
      return refuse({ code: 'day-wrong', text });
    },
    write: (day) => day,
  };
}

/** Days of the week; none chosen means all of them. */
export function weekdaysField(): Field<readonly Weekday[]> {
  const field = severalOf(weekdays, 'weekdays');
  return {
    ...field,
    optional: true,
    read: (raw, reading) => (isEmpty(raw) ? accept([]) : field.read(raw, reading)),
  };
}

function severalOf<Choice extends string>(
  choices: readonly Choice[],
  vocabulary: Vocabulary,
): Field<readonly Choice[]> {
  return {
    ...plainField,
    control: 'choices',
    choices,
    vocabulary,
    initial: '',
    read(raw) {
      const words = separated(String(raw));
      if (words.length === 0) return refuse({ code: 'field-empty' });
      const unknown = words.find((word) => !choices.some((choice) => choice === word));
      if (unknown !== undefined) return refuse({ code: 'choice-unknown', text: unknown });
      return accept(choices.filter((choice) => words.includes(choice)));
    },
    write: (value) => value.join(','),
  };
}

/** One of some choices. */
export function choice<Choice extends string>(
  choices: readonly Choice[],
  vocabulary: Vocabulary,
  initial: Choice,
): Field<Choice> {
  return {
    ...plainField,
    control: 'choice',
    choices,
    vocabulary,
    initial,
    read(raw) {
      const text = String(raw).trim();
      const found = choices.find((known) => known === text);
      return found === undefined ? refuse({ code: 'choice-unknown', text }) : accept(found);
    },
    write: (value) => value,
  };
}

/** One of some choices; an empty cell means the usual one. */
export function usually<Choice extends string>(
  usual: Choice,
  choices: readonly Choice[],
  vocabulary: Vocabulary,
): Field<Choice> {
  const field = choice(choices, vocabulary, usual);
  return {
    ...field,
    optional: true,
    read: (raw, reading) => (isEmpty(raw) ? accept(usual) : field.read(raw, reading)),
  };
}

/** A currency by its ISO 4217 code. */
export function currencyField(initial: string, codes: readonly string[]): Field<Currency> {
  return {
    ...plainField,
    control: 'choice',
    choices: codes,
    vocabulary: 'currencies',
    initial,
    read(raw) {
      const currency = currencyOf(String(raw));
      return currency === undefined
        ? refuse({ code: 'choice-unknown', text: String(raw) })
        : accept(currency);
    },
    write: ({ code }) => code,
  };
}

export function yesNo(initial: boolean): Field<boolean> {
  return {
    ...plainField,
    control: 'yesNo',
    vocabulary: 'yesNo',
    initial,
    read: (raw) =>
      typeof raw === 'boolean' ? accept(raw) : refuse({ code: 'choice-unknown', text: String(raw) }),
    write: (value) => value,
  };
}
