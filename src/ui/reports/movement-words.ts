// A movement in words, as the reports list it.
import { boughtText, type EntryFigures } from '../../core/reports/entry-figures';
import { kindOf, staffOf } from '../../core/reports/filter';
import type { EntryOpened } from '../../core/reports/table';
import { moneyOf } from '../../core/reports/ways';
import { withCurrency } from '../../i18n/locale';
import type { ReportingWords } from './reports-words';

export function kindWord(movement: EntryFigures, { words }: Pick<ReportingWords, 'words'>): string {
  return words.entryKinds[kindOf(movement)];
}

/** As much as anybody reads in a table; a tab takes no more than a page of text in a cell. */
const LONGEST = 500;

/** What it was about: items and money, rewards, or the remark. */
export function onWhat(movement: EntryFigures, { language, currency }: ReportingWords): string {
  const { lines, rewards, sums, note } = movement;
  const { money } = withCurrency(language, currency);
  const used = rewards.map(({ reward }) => reward);
  // Of another currency, a movement has its points alone.
  const isMoney = sums !== null && movement.currency === currency.code;
  const parts = [boughtText(lines), isMoney ? money(moneyOf(movement)) : '', ...used, note];
  const text = parts.filter((part) => part !== '').join(' · ');
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).replace(/\p{Cs}$/u, '')}…` : text;
}

export function staffText(movement: EntryFigures): string {
  return staffOf(movement).join(', ');
}

const opened: readonly EntryFigures['kind'][] = ['invoice', 'join', 'redeem', 'booking'];

/** The entry that can be looked at; null where there is nothing more to see. */
export function openedBy({ kind, byHand, seq, day }: EntryFigures): EntryOpened | null {
  return opened.includes(kind) || byHand ? { seq, day } : null;
}
