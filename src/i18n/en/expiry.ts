// English: when points expire.
import type { ExpiryUnit } from '../../core/points/expiry';
import { type ExpiryWords, type RuleWords, ruleTexts } from '../expiry-words';

function periodText(count: number, unit: ExpiryUnit, figure: string): string {
  const one = unit === 'days' ? 'day' : 'month';
  return `${figure} ${count === 1 ? one : `${one}s`}`;
}

const inLine: RuleWords = {
  period({ after, count, unit }, format) {
    const since = after === 'earned' ? 'after they were earned' : 'after the last visit';
    const end = {
      months: '',
      'months-to-day': ', to the day',
      'months-to-year': ', to the end of the year',
      days: '',
    };
    return `${periodText(count, unit, format.number(count))} ${since}${end[unit]}`;
  },
  yearly: (day) => `every year after ${day}`,
};

const inSentence: RuleWords = {
  period({ after, count, unit }, format) {
    const since = after === 'earned' ? 'after you earned them' : 'after your last visit';
    const end = {
      months: ', at the end of the month',
      'months-to-day': ', to the day',
      'months-to-year': ', at the end of the year',
      days: '',
    };
    return `${periodText(count, unit, format.number(count))} ${since}${end[unit]}`;
  },
  yearly: inLine.yearly,
};

function eitherOf(texts: readonly string[]): string {
  return texts.length < 2 ? texts.join('') : `${texts.join(', or ')}, whichever comes first`;
}

export const expiry: ExpiryWords = {
  line: (rules, format) => (rules.length === 0 ? 'never' : eitherOf(ruleTexts(rules, inLine, format))),
  sentence: (rules, format) =>
    rules.length === 0
      ? 'Your points do not expire.'
      : `Your points expire ${eitherOf(ruleTexts(rules, inSentence, format))}.`,
};
