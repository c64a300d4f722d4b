// What a person says of a file on the command line: its columns and the answers to its questions.
import { receiptNumberings } from '../core/invoice/receipt-id';
import { dateOrders } from '../files/date-text';
import { type Answers, bookingLists } from '../files/question';
import { UsageProblem } from './usage-problem';

/** What each question can be answered with on the command line. */
const answerWords: { readonly [About in keyof Answers]-?: readonly NonNullable<Answers[About]>[] } = {
  dates: dateOrders,
  marks: ['.', ','],
  voids: ['leave-out', 'take'],
  nobody: ['walk-in', 'leave-out'],
  currency: ['refuse', 'take'],
  totals: ['line', 'receipt'],
  points: ['down', 'nearest', 'up'],
  kinds: ['apart', 'items'],
  numbers: receiptNumberings,
  list: bookingLists,
};

/** @param others answers by words of their own */
export function answersIn(
  typedPairs: readonly string[] | undefined,
  { dates, numbers }: { readonly dates: string | undefined; readonly numbers: string | undefined },
): Answers {
  const pairs = pairsIn(typedPairs, '--answer ABOUT=ANSWER');
  const typed = { ...(dates && { dates }), ...(numbers && { numbers }), ...pairs };
  const choices = new Map<string, readonly string[]>(Object.entries(answerWords));
  for (const [about, word] of Object.entries(typed)) {
    const words = choices.get(about);
    if (words === undefined)
      throw new UsageProblem(`There is no question about “${about}”: ${[...choices.keys()].join(', ')}.`);
    if (!words.includes(word))
      throw new UsageProblem(`“${about}” is answered with ${words.join(', ')}, not “${word}”.`);
  }
  return typed as Answers;
}

/** `left=right` pairs, divided at the last equals sign: a heading may have one itself. */
export function pairsIn(
  typed: readonly string[] | undefined,
  name: string,
): { readonly [left: string]: string } {
  return Object.fromEntries(
    (typed ?? []).map((pair) => {
      const at = pair.lastIndexOf('=');
      if (at < 1) throw new UsageProblem(`${name}: “${pair}” has no equals sign.`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}
