// The columns each tab is created with, and how their cells are formatted.

import type { TabName } from '../../app/ports/tabs';
import type { Language } from '../../core/language';
import type { Control, Vocabulary } from '../../core/settings/field';
import { fieldNames } from '../../core/settings/rules';
import { kindsOf, type RuleFamily } from '../../core/settings/ruleset';
import { termFieldOf } from '../settings/rule-columns';

/**
 * `text` keeps input unchanged: leading zeros, `+32…`, `=…`. `whole` is for what Carnet writes; a `number` that people type
 * shows its decimals, so that 1.5 points do not look like 2.
 */
export type ColumnFormat = 'text' | 'whole' | 'number' | 'money' | 'date' | 'moment' | 'yesNo';

export type ColumnLayout = {
  readonly key: string;
  readonly format: ColumnFormat;
  /** In pixels. */
  readonly width: number;
  /** In a language whose words for it need more, where rows are too many to wrap. */
  readonly widthIn?: { readonly [language in Language]?: number };
  /** Written by Carnet, read by people; typing there shows a warning. */
  readonly derived?: boolean;
  readonly hidden?: boolean;
  /** Only shown: a sheet of an older Carnet works without it, and gets it at its next set-up. */
  readonly shownOnly?: true;
  /** Sentences go on below each other. */
  readonly wraps?: true;
  /** The words to choose from, whether several may be chosen, and whether another word may stay, to be reported. */
  readonly choices?: { readonly vocabulary: Vocabulary; readonly several: boolean; readonly free?: true };
};

function ruleColumns(family: RuleFamily): readonly ColumnLayout[] {
  return [
    { key: 'on', format: 'yesNo', width: 50 },
    { key: 'name', format: 'text', width: 200 },
    { key: 'kind', format: 'text', width: 220, wraps: true },
    { key: 'says', format: 'text', width: 320, derived: true, shownOnly: true, wraps: true },
    ...fieldNames(kindsOf[family]).map((name) => termColumn(family, name)),
  ];
}

/**
 * Amounts and whole numbers are numbers, which read the same as text in older rows. Percentages, factors and rates stay
 * text: a person may type a sign with them, of which Sheets would make another number.
 */
function termColumn(family: RuleFamily, name: string): ColumnLayout {
  const field = termFieldOf(family, name);
  const column = { key: name, format: formatFor(field?.control) };
  if (field?.control !== 'choice' && field?.control !== 'choices') return { ...column, width: 110 };
  const choices = { vocabulary: field.vocabulary, several: field.control === 'choices' };
  return { ...column, width: 150, choices };
}

function formatFor(control: Control | undefined): ColumnFormat {
  if (control === 'day') return 'date';
  if (control === 'money') return 'money';
  if (control === 'points' || control === 'count') return 'number';
  return control === 'yesNo' ? 'yesNo' : 'text';
}

/** Whether the tab works without the column, until the next set-up. */
export function isShownOnly(name: TabName, key: string): boolean {
  return layout[name].some((column) => column.key === key && column.shownOnly === true);
}

/** The columns of a tab whose cells hold numbers. */
export function numericKeys(name: TabName): ReadonlySet<string> {
  const known = numeric.get(name);
  if (known !== undefined) return known;
  const keys = layout[name].flatMap(({ key, format }) =>
    format === 'money' || format === 'whole' || format === 'number' ? [key] : [],
  );
  const found = new Set(keys);
  numeric.set(name, found);
  return found;
}

// Asked for each cell that is written.
const numeric = new Map<TabName, ReadonlySet<string>>();

/** In order from column A. People may move, rename and add columns; a stored position is always verified. */
export const layout: { readonly [Tab in TabName]: readonly ColumnLayout[] } = {
  clients: [
    // Columns used daily come first: beside the sidebar, a small laptop shows about a thousand pixels.
    { key: 'name', format: 'text', width: 160 },
    { key: 'phone', format: 'text', width: 120 },
    { key: 'email', format: 'text', width: 170 },
    { key: 'loyaltyCard', format: 'text', width: 80 },
    // Kept as typed: Sheets would add the current year to `17/5`.
    { key: 'birthday', format: 'text', width: 95 },
    { key: 'code', format: 'text', width: 90 },
    // Derived columns are adjacent, so that they take one write; those of a consent are written only with one.
    { key: 'points', format: 'whole', width: 65, derived: true },
    { key: 'pending', format: 'whole', width: 105, derived: true },
    { key: 'lastVisit', format: 'date', width: 105, derived: true },
    { key: 'tier', format: 'text', width: 80, derived: true, shownOnly: true },
    { key: 'next', format: 'text', width: 130, derived: true, shownOnly: true },
    { key: 'missing', format: 'whole', width: 75, derived: true, shownOnly: true },
    { key: 'expires', format: 'date', width: 105, derived: true, shownOnly: true },
    { key: 'visits', format: 'whole', width: 65, derived: true, shownOnly: true },
    { key: 'spent', format: 'money', width: 80, derived: true, shownOnly: true },
    { key: 'status', format: 'text', width: 130, derived: true },
    { key: 'state', format: 'text', width: 120, derived: true, hidden: true },
    { key: 'movements', format: 'text', width: 120, derived: true, hidden: true },
    { key: 'consent', format: 'yesNo', width: 130, derived: true },
    { key: 'consentDay', format: 'date', width: 95, derived: true },
    { key: 'consentWords', format: 'text', width: 180, derived: true },
    { key: 'note', format: 'text', width: 180 },
    {
      key: 'language',
      format: 'text',
      width: 100,
      // Of no rule, so that whoever moves columns over it while a client is changed stops nothing.
      choices: { vocabulary: 'languages', several: false, free: true },
    },
    { key: 'id', format: 'text', width: 90, derived: true },
  ],
  ledger: [
    { key: 'seq', format: 'whole', width: 60, derived: true },
    { key: 'day', format: 'date', width: 95, derived: true },
    { key: 'member', format: 'text', width: 90, derived: true },
    // Looked up in Clients and in no entry, so that whoever is erased is gone here too.
    { key: 'name', format: 'text', width: 140, derived: true, shownOnly: true },
    { key: 'kind', format: 'text', width: 160, widthIn: { nl: 215 }, derived: true },
    { key: 'bought', format: 'text', width: 200, derived: true, shownOnly: true },
    { key: 'number', format: 'whole', width: 100, derived: true, shownOnly: true },
    { key: 'receipt', format: 'text', width: 80, derived: true },
    { key: 'total', format: 'money', width: 80, derived: true },
    { key: 'points', format: 'whole', width: 65, derived: true },
    { key: 'balance', format: 'whole', width: 70, derived: true },
    { key: 'note', format: 'text', width: 200, derived: true },
    { key: 'staff', format: 'text', width: 90, derived: true },
    { key: 'entry', format: 'text', width: 120, derived: true, hidden: true },
    // The columns, besides number and client, by which entries are searched.
    { key: 'key', format: 'text', width: 80, derived: true, hidden: true },
    { key: 'undoes', format: 'whole', width: 65, derived: true, hidden: true },
    { key: 'storedValues', format: 'text', width: 90, derived: true, hidden: true },
    // What reports read instead of the entries.
    { key: 'figures', format: 'text', width: 80, derived: true, hidden: true, shownOnly: true },
  ],
  // The entries of closed years: what they are found by, and nothing that stands in the entry besides. No name.
  archive: [
    { key: 'seq', format: 'whole', width: 60, derived: true },
    { key: 'day', format: 'date', width: 95, derived: true },
    { key: 'member', format: 'text', width: 90, derived: true },
    { key: 'kind', format: 'text', width: 160, widthIn: { nl: 215 }, derived: true },
    { key: 'number', format: 'whole', width: 100, derived: true },
    { key: 'receipt', format: 'text', width: 80, derived: true },
    { key: 'entry', format: 'text', width: 120, derived: true, hidden: true },
    { key: 'key', format: 'text', width: 80, derived: true, hidden: true },
    { key: 'undoes', format: 'whole', width: 65, derived: true, hidden: true },
    { key: 'storedValues', format: 'text', width: 90, derived: true, hidden: true },
    { key: 'figures', format: 'text', width: 80, derived: true, hidden: true },
  ],
  storedValues: [
    { key: 'id', format: 'text', width: 110, derived: true },
    { key: 'kind', format: 'text', width: 115, derived: true },
    { key: 'issued', format: 'money', width: 80, derived: true },
    { key: 'balance', format: 'money', width: 80, derived: true },
    { key: 'until', format: 'date', width: 95, derived: true },
    { key: 'issuedOn', format: 'date', width: 95, derived: true },
    { key: 'member', format: 'text', width: 90, derived: true },
    { key: 'state', format: 'text', width: 120, derived: true, hidden: true },
  ],
  bookings: [
    { key: 'id', format: 'text', width: 90 },
    { key: 'client', format: 'text', width: 150 },
    { key: 'service', format: 'text', width: 160 },
    { key: 'start', format: 'moment', width: 130 },
    { key: 'minutes', format: 'whole', width: 65 },
    { key: 'staff', format: 'text', width: 90 },
    { key: 'status', format: 'text', width: 100 },
    // Beside what people type: a list reads as far as here.
    { key: 'state', format: 'text', width: 120, derived: true, hidden: true },
    { key: 'points', format: 'whole', width: 65, derived: true },
    { key: 'credited', format: 'moment', width: 130, derived: true },
    { key: 'why', format: 'text', width: 260, derived: true, wraps: true },
  ],
  catalog: [
    { key: 'active', format: 'yesNo', width: 60 },
    { key: 'code', format: 'text', width: 120 },
    { key: 'name', format: 'text', width: 240 },
    { key: 'kind', format: 'text', width: 100 },
    { key: 'category', format: 'text', width: 110 },
    { key: 'price', format: 'money', width: 80 },
    { key: 'earns', format: 'yesNo', width: 90 },
    { key: 'points', format: 'number', width: 70 },
    { key: 'tax', format: 'text', width: 70 },
    { key: 'cost', format: 'money', width: 80 },
    { key: 'pointsPrice', format: 'number', width: 90 },
  ],
  programs: ruleColumns('programs'),
  rewards: ruleColumns('rewards'),
  bonuses: ruleColumns('bonuses'),
  settings: [
    { key: 'setting', format: 'text', width: 240, wraps: true },
    { key: 'value', format: 'text', width: 160, wraps: true },
    { key: 'what', format: 'text', width: 420, derived: true, shownOnly: true, wraps: true },
    { key: 'key', format: 'text', width: 80, hidden: true },
  ],
  messages: [
    {
      key: 'occasion',
      format: 'text',
      width: 190,
      wraps: true,
      // Of no rule, so that whoever moves columns over it while a text is saved stops nothing.
      choices: { vocabulary: 'occasions', several: false, free: true },
    },
    {
      key: 'language',
      format: 'text',
      width: 100,
      choices: { vocabulary: 'languages', several: false, free: true },
    },
    { key: 'subject', format: 'text', width: 220 },
    { key: 'text', format: 'text', width: 420, wraps: true },
    { key: 'short', format: 'text', width: 320, wraps: true },
  ],
  staff: [
    { key: 'number', format: 'whole', width: 60, derived: true },
    { key: 'address', format: 'text', width: 200 },
    { key: 'name', format: 'text', width: 140 },
    { key: 'access', format: 'yesNo', width: 60 },
    { key: 'record', format: 'yesNo', width: 90 },
    { key: 'refund', format: 'yesNo', width: 80 },
    { key: 'byHand', format: 'text', width: 110 },
    { key: 'contacts', format: 'yesNo', width: 120 },
    { key: 'reports', format: 'yesNo', width: 90 },
    // As text, so that no time zone has to be asked for at each request of a phone.
    { key: 'linkedOn', format: 'text', width: 95, derived: true },
    { key: 'seenOn', format: 'text', width: 95, derived: true },
    { key: 'mark', format: 'text', width: 120, derived: true, hidden: true },
  ],
  outbox: [
    { key: 'number', format: 'whole', width: 60, derived: true },
    { key: 'made', format: 'text', width: 130, derived: true },
    { key: 'member', format: 'text', width: 90, derived: true },
    { key: 'about', format: 'text', width: 220, derived: true },
    // Adjacent, so that a mark takes one write.
    { key: 'state', format: 'text', width: 90, derived: true },
    { key: 'why', format: 'text', width: 240, derived: true },
    { key: 'at', format: 'text', width: 130, derived: true },
    { key: 'mark', format: 'text', width: 120, derived: true, hidden: true },
    { key: 'keys', format: 'text', width: 120, derived: true, hidden: true },
    { key: 'message', format: 'text', width: 120, derived: true, hidden: true },
  ],
};
