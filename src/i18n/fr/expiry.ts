// French: when points expire.
import type { ExpiryUnit } from '../../core/points/expiry';
import { type ExpiryWords, type RuleWords, ruleTexts } from '../expiry-words';

function periodText(count: number, unit: ExpiryUnit, figure: string): string {
  return unit === 'days' ? `${figure} ${count < 2 ? 'jour' : 'jours'}` : `${figure} mois`;
}

const inLine: RuleWords = {
  period({ after, count, unit }, format) {
    const since = after === 'earned' ? 'après leur gain' : 'après la dernière visite';
    const end = {
      months: '',
      'months-to-day': ', jour pour jour',
      'months-to-year': ', à la fin de l’année',
      days: '',
    };
    return `${periodText(count, unit, format.number(count))} ${since}${end[unit]}`;
  },
  yearly: (day) => `chaque année après le ${day}`,
};

const inSentence: RuleWords = {
  period({ after, count, unit }, format) {
    const since = after === 'earned' ? 'après avoir été gagnés' : 'après votre dernière visite';
    const end = {
      months: ', à la fin du mois',
      'months-to-day': ', jour pour jour',
      'months-to-year': ', à la fin de l’année',
      days: '',
    };
    return `${periodText(count, unit, format.number(count))} ${since}${end[unit]}`;
  },
  yearly: inLine.yearly,
};

function eitherOf(texts: readonly string[]): string {
  return texts.length < 2 ? texts.join('') : `${texts.join(', ou ')}, à la première de ces échéances`;
}

export const expiry: ExpiryWords = {
  line: (rules, format) => (rules.length === 0 ? 'jamais' : eitherOf(ruleTexts(rules, inLine, format))),
  sentence: (rules, format) =>
    rules.length === 0
      ? 'Vos points n’expirent pas.'
      : `Vos points expirent ${eitherOf(ruleTexts(rules, inSentence, format))}.`,
};
