// Dutch: when points expire.
import type { ExpiryUnit } from '../../core/points/expiry';
import { type ExpiryWords, type RuleWords, ruleTexts } from '../expiry-words';

function periodText(count: number, unit: ExpiryUnit, figure: string): string {
  if (unit === 'days') return `${figure} ${count === 1 ? 'dag' : 'dagen'}`;
  return `${figure} ${count === 1 ? 'maand' : 'maanden'}`;
}

const inLine: RuleWords = {
  period({ after, count, unit }, format) {
    const since = after === 'earned' ? 'na het sparen' : 'na het laatste bezoek';
    const end = {
      months: '',
      'months-to-day': ', op de dag af',
      'months-to-year': ', tot het einde van het jaar',
      days: '',
    };
    return `${periodText(count, unit, format.number(count))} ${since}${end[unit]}`;
  },
  yearly: (day) => `elk jaar na ${day}`,
};

const inSentence: RuleWords = {
  period({ after, count, unit }, format) {
    const since = after === 'earned' ? 'nadat je ze gespaard hebt' : 'na je laatste bezoek';
    const end = {
      months: ', aan het einde van de maand',
      'months-to-day': ', op de dag af',
      'months-to-year': ', aan het einde van het jaar',
      days: '',
    };
    return `${periodText(count, unit, format.number(count))} ${since}${end[unit]}`;
  },
  yearly: inLine.yearly,
};

function eitherOf(texts: readonly string[]): string {
  return texts.length < 2 ? texts.join('') : `${texts.join(', of ')}: wat het eerst komt`;
}

export const expiry: ExpiryWords = {
  line: (rules, format) => (rules.length === 0 ? 'nooit' : eitherOf(ruleTexts(rules, inLine, format))),
  sentence: (rules, format) =>
    rules.length === 0
      ? 'Je punten vervallen niet.'
      : `Je punten vervallen ${eitherOf(ruleTexts(rules, inSentence, format))}.`,
};
