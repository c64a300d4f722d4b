// The Settings tab: one row per setting, found by its key, with an explanation beside it.
import type { LastRuleset } from '../../app/ports/settings-tabs';
import type { TabProblem } from '../../app/ports/tabs';
import { nearSpans } from '../../app/row-spans';
import type { Naming, Raw } from '../../core/settings/field';
import {
  type Policies,
  type PolicyName,
  policyFields,
  policyNames,
  type RawPolicies,
  readPolicies,
  writePolicies,
} from '../../core/settings/policies';
import { nothingSet, type Ruleset } from '../../core/settings/ruleset';
import { catalogs } from '../../i18n/catalog';
import { textOf } from '../tabs/cells';
import { cellFor, writeRows } from '../tabs/rows';
import { type ReadRow, readTab } from '../tabs/tab-reading';
import type { Tab, Workbook } from '../tabs/workbook';
import type { WriteBuffer } from '../tabs/write-buffer';
import { cellOf, rawOf } from './field-cells';

/**
 * The settings that can be read; others keep their last value, so that a slip in the currency never turns yen to cents.
 * @param naming the sheet's time zone, in milliseconds ahead of UTC, and the names in the catalog
 */
export function policiesOf(
  rows: readonly ReadRow[],
  last: LastRuleset,
  naming: Naming & { readonly offset: number },
): { policies: Policies; problems: TabProblem[] } {
  const problems: TabProblem[] = [];
  const byName = new Map(rows.map((row) => [row.text('key'), row]));
  const raw = Object.fromEntries(
    policyNames.map((name): [PolicyName, Raw] => [
      name,
      rawOf(policyFields[name], byName.get(name)?.cell('value'), naming.offset),
    ]),
  ) as RawPolicies;
  const read = readPolicies(raw, nothingSet, naming);
  const { policies, refusals } =
    read.refusals.length === 0 ? read : readPolicies(raw, last() ?? nothingSet, naming);
  for (const refusal of refusals) {
    const row = byName.get(refusal.policy);
    problems.push(
      row?.problem('value', refusal) ?? {
        tab: 'settings',
        row: 0,
        column: '',
        refusal: { code: 'setting-missing', policy: refusal.policy },
      },
    );
  }
  return { policies, problems };
}

/**
 * Writes some settings in the ruleset's language; those without a row get one below the last. If the tab is missing,
 * writes nothing: reading reports that.
 */
export function writeSettings(
  workbook: Workbook,
  buffer: WriteBuffer,
  ruleset: Ruleset,
  isWanted: (name: PolicyName, there: readonly ReadRow[]) => boolean,
): void {
  const there = readTab(workbook, buffer, 'settings').rows;
  const tab = workbook.tab('settings'); // after the read, which looks up columns that were moved
  if (tab === undefined) return;
  const raw = writePolicies(ruleset);
  let next = buffer.read(() => tab.sheet.getLastRow()) + 1;
  const rows = policyNames
    .filter((name) => isWanted(name, there))
    .map((name) => {
      const row = there.find((known) => known.text('key') === name)?.row ?? next++;
      const { label, what } = catalogs[ruleset.language].policies[name];
      const value = cellOf(policyFields[name], raw[name], ruleset.language);
      return { row, name, values: { setting: label, value, what, key: name } };
    });
  buffer.writing();
  const changed = rows.filter(({ row, values }) => !isShown(there, row, values));
  // A few rows apart from each other; more are written with those between.
  const written = changed.length > MOST_APART ? rows : changed;
  // Choices first: Sheets refuses a word that is not among a cell's choices.
  offerChoices(tab, written, ruleset);
  writeRows(tab, written);
}

const MOST_APART = 3;

/** Whether a row shows these texts already. */
function isShown(
  there: readonly ReadRow[],
  row: number,
  values: { readonly [key: string]: string },
): boolean {
  const known = there.find((one) => one.row === row);
  if (known === undefined) return false;
  return Object.entries(values).every(
    ([key, text]) => known.text(key) === textOf(cellFor('settings', key, text)),
  );
}

/** Puts the settings' choices on their cells, in a call for each run of rows; one that has none gets none, in case sorting left a list there. */
function offerChoices(
  { sheet, positions: { value } }: Tab,
  rows: readonly { readonly row: number; readonly name: PolicyName }[],
  ruleset: Ruleset,
): void {
  if (value === undefined) return;
  const byRow = new Map(rows.map(({ row, name }) => [row, name]));
  for (const [first, last] of nearSpans(
    [...byRow.keys()].sort((a, b) => a - b),
    1,
  )) {
    const names = Array.from({ length: last - first + 1 }, (_, i) => byRow.get(first + i));
    const rules = names.map((name) => [name === undefined ? null : choicesOf(name, ruleset)]);
    sheet.getRange(first, value, rules.length, 1).setDataValidations(rules);
  }
}

function choicesOf(name: PolicyName, ruleset: Ruleset): GoogleAppsScript.Spreadsheet.DataValidation | null {
  const { control, vocabulary } = policyFields[name];
  if (control !== 'choice' && control !== 'yesNo') return null;
  const catalog = catalogs[ruleset.language];
  return SpreadsheetApp.newDataValidation()
    .requireValueInList(Object.values(catalog.choices[vocabulary]), true)
    .setAllowInvalid(false)
    .setHelpText(catalog.validation.choice)
    .build();
}
