// The words of the command line: which there are, and how they are read.
import { parseArgs } from 'node:util';
import { messageOf } from './file-problem';
import { UsageProblem } from './usage-problem';

const options = {
  workbook: { type: 'string' },
  journal: { type: 'string' },
  quick: { type: 'boolean', default: false },
  addon: { type: 'string', default: 'dist' },
  file: { type: 'string' },
  services: { type: 'string' },
  products: { type: 'string' },
  clients: { type: 'string' },
  receipts: { type: 'string' },
  item: { type: 'string', multiple: true },
  bookings: { type: 'string', multiple: true },
  both: { type: 'string' },
  day: { type: 'string' },
  due: { type: 'boolean', default: false },
  credit: { type: 'boolean', default: false },
  unmatched: { type: 'string' },
  expiry: { type: 'string' },
  who: { type: 'string', multiple: true },
  'same-names': { type: 'boolean', default: false },
  balance: { type: 'string', multiple: true },
  again: { type: 'boolean', default: false },
  source: { type: 'string' },
  'date-order': { type: 'string' },
  'receipt-numbers': { type: 'string' },
  column: { type: 'string', multiple: true },
  answer: { type: 'string', multiple: true },
  sheet: { type: 'string' },
  'record-only': { type: 'boolean', default: false },
  plan: { type: 'boolean', default: false },
  lang: { type: 'string' },
  on: { type: 'string' },
  from: { type: 'string' },
  undo: { type: 'string' },
  into: { type: 'string' },
  client: { type: 'string' },
  take: { type: 'string' },
  report: { type: 'string' },
  out: { type: 'string' },
  send: { type: 'boolean', default: false },
  at: { type: 'string' },
  new: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  link: { type: 'string' },
  off: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** What was typed, by the word. */
export type Words = ReturnType<typeof readWords>['values'];

/** @throws UsageProblem if there is no such word, or it lacks its value */
export function readWords(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UsageProblem(messageOf(error));
  }
}
