// How the tabs look besides their formats: grey for what Carnet writes, lines that are told apart, colours that say
// something. Given to a column once, when it is made, so that whatever people choose afterwards stays.
import type { TabName } from '../../app/ports/tabs';
import { languages } from '../../core/language';
import { catalogs } from '../../i18n/catalog';
import type { EntryKindWords } from '../../i18n/sheet';
import { columnLetter } from './cells';
import { layout } from './layout';
import { columnRuns, widthOf } from './rows';
import type { Tab } from './workbook';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

// Of the rows that are told apart: the header has its own look.
const HAS_HEADER = false;
const HAS_FOOTER = false;

const DERIVED_INK = '#5f6368';
const LESS_INK = '#b3261e';
const LESS_FILL = '#fce8e6';
const MORE_INK = '#146c2e';
const WAITING_FILL = '#fef7e0';
const WAITING_INK = '#7a4f01';
const USED_INK = '#5e1f3d';

/** Kinds of entries by what they mean to an owner; all others stay black. */
const KIND_INKS: { readonly [Kind in keyof EntryKindWords]?: string } = {
  invoice: MORE_INK,
  booking: MORE_INK,
  redeem: USED_INK,
  reverse: LESS_INK,
  refund: LESS_INK,
  expire: WAITING_INK,
  adjust: WAITING_INK,
  byHand: WAITING_INK,
};

/** @param keys the columns that were just made */
export function dress(tab: Tab, keys: readonly string[]): void {
  if (keys.length === 0) return;
  const { name, sheet, rows } = tab;
  const isNew = keys.length === layout[name].length;
  if (isNew && sheet.getBandings().length > 0) return; // a copy of a sheet that was dressed before
  const columnsWith = (is: (column: (typeof layout)[TabName][number]) => boolean) =>
    columnRuns(
      tab,
      layout[name].filter((column) => keys.includes(column.key) && is(column)).map(({ key }) => key),
    ).map((run) => sheet.getRange(2, run.column, rows - 1, run.keys.length));
  // A ledger or an outbox is derived from end to end: there the ink would tell nothing.
  const isMixed = layout[name].some(({ derived }) => derived !== true);
  if (isMixed)
    for (const range of columnsWith(({ derived }) => derived === true)) range.setFontColor(DERIVED_INK);
  for (const range of columnsWith(({ wraps }) => wraps === true)) range.setWrap(true);
  if (isNew) {
    const whole = sheet.getRange(2, 1, rows - 1, widthOf(tab));
    if (layout[name].some(({ wraps }) => wraps === true)) whole.setVerticalAlignment('top');
    whole.applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, HAS_HEADER, HAS_FOOTER);
  }
  if (name === 'clients' && isNew) sheet.setFrozenColumns(1);
  if (name === 'ledger' && keys.includes('name')) fold(tab);
  colour(tab, keys);
}

/** Hides the changes of settings, which an owner seldom looks for. A tab has one filter: a person's own stays. */
function fold({ sheet, positions, rows }: Tab): void {
  if (positions.kind === undefined || sheet.getFilter() !== null) return;
  const hidden = languages.map((language) => catalogs[language].entryKinds.ruleset);
  const width = Math.max(...Object.values(positions));
  sheet
    .getRange(1, 1, rows, width)
    .createFilter()
    .setColumnFilterCriteria(
      positions.kind,
      SpreadsheetApp.newFilterCriteria().setHiddenValues(hidden).build(),
    );
}

/** Adds Carnet's conditional formats behind those that are there: they are one list, and the owner's count first. */
function colour(tab: Tab, keys: readonly string[]): void {
  const rules = rulesFor(tab, keys);
  if (rules.length === 0) return;
  tab.sheet.setConditionalFormatRules([...tab.sheet.getConditionalFormatRules(), ...rules]);
}

function rulesFor(tab: Tab, keys: readonly string[]): readonly Rule[] {
  const { name, sheet, rows, positions } = tab;
  const on = (key: string, build: (builder: Builder, letter: string) => Builder): Rule[] => {
    const column = positions[key];
    if (column === undefined || !keys.includes(key)) return [];
    const range = sheet.getRange(2, column, rows - 1, 1);
    return [
      build(SpreadsheetApp.newConditionalFormatRule(), columnLetter(column)).setRanges([range]).build(),
    ];
  };
  if (name === 'ledger') return [...kindRules(on), ...on('points', below)];
  if (name === 'storedValues')
    return on('balance', (rule) => rule.whenNumberLessThan(NOTHING).setFontColor(DERIVED_INK));
  if (name !== 'clients') return [];
  return [
    ...on('points', below),
    ...on('pending', (rule) =>
      rule.whenNumberGreaterThan(0).setBackground(WAITING_FILL).setFontColor(WAITING_INK),
    ),
    ...on('expires', (rule, letter) =>
      // From today on: points of before are gone, though no entry says so yet. Without a separator between arguments, which not every language of a spreadsheet writes alike.
      rule
        .whenFormulaSatisfied(`=(${letter}2>=TODAY())*(${letter}2<TODAY()+${SOON})`)
        .setBackground(WAITING_FILL)
        .setFontColor(WAITING_INK),
    ),
  ];
}

/** Less than any currency's smallest coin: a card that is used up. */
const NOTHING = 0.001;

/** In days. */
const SOON = 60;

function below(rule: Builder): Builder {
  return rule.whenNumberLessThan(0).setBackground(LESS_FILL).setFontColor(LESS_INK);
}

/** In all languages at once: changing the sheet's language leaves the owner's list alone. */
function kindRules(on: (key: string, build: (builder: Builder) => Builder) => Rule[]): readonly Rule[] {
  const inks = new Map<string, string>();
  for (const language of languages)
    for (const [kind, ink] of Object.entries(KIND_INKS)) {
      const word = catalogs[language].entryKinds[kind as keyof EntryKindWords];
      if (!inks.has(word)) inks.set(word, ink);
    }
  return [...inks].flatMap(([word, ink]) =>
    on('kind', (rule) => rule.whenTextStartsWith(word).setFontColor(ink)),
  );
}
