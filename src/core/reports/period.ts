// The days that a report is about: chosen by name, or typed.
import { addDays, addMonths, type Day, endOf, monthOf, weekdayOf, weekdays } from '../day';

export const periods = ['today', 'week', 'month', 'lastMonth', 'quarter', 'year', 'any'] as const;
export type Period = (typeof periods)[number];

/** Both days included; '' for no limit. */
export type PeriodSpan = { readonly first: Day | ''; readonly last: Day | '' };

/** Periods that go on end today: what is booked or dated later does not belong to them. */
export function spanOfPeriod(period: Period, today: Day): PeriodSpan {
  const month = monthOf(today);
  const last = today;
  switch (period) {
    case 'today':
      return { first: today, last };
    case 'week':
      return { first: mondayOf(today), last };
    case 'month':
      return { first: `${month}-01`, last };
    case 'lastMonth': {
      const before = addMonths(month, -1);
      return { first: `${before}-01`, last: endOf(before) };
    }
    case 'quarter':
      return { first: `${quarterOf(today)}-01`, last };
    case 'year':
      return { first: `${today.slice(0, 4)}-01-01`, last };
    case 'any':
      return { first: '', last: '' };
  }
}

export function isWithin(day: Day, { first, last }: PeriodSpan): boolean {
  return day >= first && (last === '' || day <= last);
}

/**
 * The named period with just these days; null if they were typed.
 * @param chosen the one that was asked for by name: in January, this year and this month are the same days
 */
export function periodOf(span: PeriodSpan, today: Day, chosen: Period): Period | null {
  const isSame = (period: Period) => {
    const { first, last } = spanOfPeriod(period, today);
    return first === span.first && last === span.last;
  };
  return [chosen, ...periods].find(isSame) ?? null;
}

/** Weeks begin on Monday, as everywhere that Carnet speaks the language of. */
export function mondayOf(day: Day): Day {
  return addDays(day, -weekdays.indexOf(weekdayOf(day)));
}

function quarterOf(day: Day): string {
  const month = Number(day.slice(5, 7));
  return addMonths(monthOf(day), -((month - 1) % 3));
}
