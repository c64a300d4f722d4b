// Decides the date order of a file: once for the whole file, and never by what most dates say.
import type { Day } from '../core/day';
import { type DateContext, type DateOrder, readDateText } from './date-text';
import type { Question } from './question';

export type DatesDecided = {
  /** Null if a person has to decide. */
  readonly order: DateOrder | null;
  /** What to ask; null if the file leaves nothing open. */
  readonly question: Extract<Question, { readonly about: 'dates' }> | null;
};

const MOST_SAMPLES = 5;

/** One proof for so many open dates is enough. */
const LEAST_SHARE = 5;

/** The day of a date in a file of that order; undefined if it is none. */
export function readDay(text: string, order: DateOrder, context: DateContext): Day | undefined {
  return readDateText(text, context)?.days[order];
}

type Found = {
  readonly row: number;
  readonly text: string;
  /** What is read in its place: a birthday gets a year. */
  readonly read?: string;
};

// `5.3.26`: with points the day comes first wherever they are in use.
const WITH_POINTS = /\b\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}\b/;

/**
 * The order that the dates prove, if all that prove one agree; dates that mean one day in any order prove nothing and
 * need none. Dates with points have the day first unless one proves otherwise, which is shown and can be changed. Asked
 * if none is proven, if few of many are, or if one date can only be read in one order and another only
 * in the other.
 * @param told a person's answer
 */
export function decideDates(
  dates: readonly Found[],
  context: DateContext,
  told: DateOrder | undefined,
): DatesDecided {
  const seen = new Set<string>();
  const proofs: { row: number; text: string; order: DateOrder; day: Day }[] = [];
  const open: { row: number; text: string; days: Day[] }[] = [];
  for (const { row, text, read: whole = text } of dates) {
    if (seen.has(whole)) continue;
    seen.add(whole);
    const read = readDateText(whole, context);
    if (read === undefined || !read.isOpen) continue;
    const { dmy, mdy } = read.days;
    if (dmy !== undefined && mdy !== undefined) open.push({ row, text, days: [dmy, mdy] });
    else if (dmy !== undefined) proofs.push({ row, text, order: 'dmy', day: dmy });
    else if (mdy !== undefined) proofs.push({ row, text, order: 'mdy', day: mdy });
  }
  const [proven] = proofs;
  // Of the days of a month, more than half are above 12: a single one among many that are not is rather a slip.
  const isEnough = proofs.length * LEAST_SHARE >= open.length;
  const isProven = proven !== undefined && isEnough && proofs.every(({ order }) => order === proven.order);
  if (isProven) {
    const order = told ?? proven.order;
    return { order, question: told === undefined && open.length === 0 ? null : asked(order) };
  }
  if (proven === undefined && open.length === 0) return { order: 'dmy', question: null };
  const isDayFirst =
    open.every(({ text }) => WITH_POINTS.test(text)) && proofs.every(({ order }) => order === 'dmy');
  const order = told ?? (isDayFirst ? 'dmy' : null);
  return { order, question: asked(order) };

  function asked(answer: DateOrder | null): DatesDecided['question'] {
    return {
      about: 'dates',
      answer,
      isProven: isProven && told === undefined,
      choices: ['dmy', 'mdy'],
      samples: open.slice(0, MOST_SAMPLES),
      proofs: [...firstOf('dmy'), ...firstOf('mdy')],
    };
  }

  function firstOf(order: DateOrder): typeof proofs {
    return proofs.filter((proof) => proof.order === order).slice(0, 2);
  }
}
