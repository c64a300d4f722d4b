// Checks a journal in a file: the chain and the sums, and unless told otherwise every entry decided again.

import type { Finding } from '../../core/decide/finding';
import { findings as words } from '../../i18n/en/findings';
import { proveJournal } from './prove-journal';

/** A ledger that is wrong throughout would fill the screen. */
const MOST = 1000;

export type CheckedJournal = {
  readonly proved: 'chain and sums' | 'every entry decided again';
  readonly entries: number;
  readonly head: { readonly seq: number; readonly hash: string };
  readonly problems: number;
  readonly findings: readonly (Pick<Finding, 'code' | 'row' | 'seq'> & { readonly what: string })[];
};

export function checkJournal(file: string, isQuick: boolean): CheckedJournal {
  const { depth, entries, head, findings } = proveJournal(file, isQuick ? 'sums' : 'decisions');
  return {
    proved: depth === 'sums' ? 'chain and sums' : 'every entry decided again',
    entries,
    head,
    problems: findings.length,
    findings: findings.slice(0, MOST).map(({ code, row, seq }) => ({ code, row, seq, what: words[code] })),
  };
}
