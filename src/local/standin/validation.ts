/** Data validation: the rules that scripts build, and what they reject. */
import { areaName } from './a1';
import type { Validation } from './cell';
import { NotModelled, ServiceError } from './errors';
import { type Handles, type Place, tabOf } from './handles';
import { behind, enumeration, model } from './model';
import { formatOf } from './number-format';
import { accept } from './signature';
import type { Tab } from './tab';

const RULE = 'DataValidation';

const CRITERIA = {
  list: 'VALUE_IN_LIST',
  range: 'VALUE_IN_RANGE',
  checkbox: 'CHECKBOX',
  date: 'DATE_IS_VALID_DATE',
  atLeast: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  formula: 'CUSTOM_FORMULA',
} as const;
export const DATA_VALIDATION_CRITERIA = enumeration(...Object.values(CRITERIA));

/** What the builder's method was given, as an array. */
function criteriaOf(
  handles: Handles,
  { kind, list = [], range, least, formula, dropDown }: Validation,
): unknown[] {
  if (kind === 'list') return [handles.execution.realm.list(list), dropDown];
  if (kind === 'range' && range) {
    const { tab, ...area } = range;
    return [handles.range(tab, area), dropDown];
  }
  if (kind === 'atLeast') return [least];
  return kind === 'formula' ? [formula] : [];
}

export function newDataValidation(handles: Handles): object {
  const { execution } = handles;
  let rule: Validation | null = null;
  let allowInvalid = true;
  let help = '';
  const require = (next: Omit<Validation, 'allowInvalid' | 'help' | 'dropDown'>, dropDown = true) => {
    rule = { ...next, allowInvalid, help, dropDown };
    return builder;
  };
  const check = (method: string, args: unknown[], ...signatures: Parameters<typeof accept>[2][]) =>
    accept(`SpreadsheetApp.DataValidationBuilder.${method}`, args, ...signatures);
  const builder: object = model(execution, 'DataValidationBuilder', {
    requireValueInList(...args: unknown[]) {
      check('requireValueInList', args, ['array'], ['array', 'boolean']);
      return require({ kind: 'list', list: (args[0] as unknown[]).map(String) }, args[1] !== false);
    },
    requireValueInRange(...args: unknown[]) {
      check('requireValueInRange', args, ['object'], ['object', 'boolean']);
      const place = behind<Place>(args[0], 'Range');
      if (!place)
        throw new ServiceError("The parameters don't match the method signature for requireValueInRange.");
      return require({ kind: 'range', range: { tab: place.tab, ...place.area } }, args[1] !== false);
    },
    requireCheckbox(...args: unknown[]) {
      check('requireCheckbox', args, []);
      return require({ kind: 'checkbox' });
    },
    requireDate(...args: unknown[]) {
      check('requireDate', args, []);
      return require({ kind: 'date' });
    },
    requireNumberGreaterThanOrEqualTo(...args: unknown[]) {
      check('requireNumberGreaterThanOrEqualTo', args, ['number']);
      return require({ kind: 'atLeast', least: args[0] as number });
    },
    requireFormulaSatisfied(...args: unknown[]) {
      check('requireFormulaSatisfied', args, ['string']);
      return require({ kind: 'formula', formula: args[0] as string });
    },
    setAllowInvalid(...args: unknown[]) {
      check('setAllowInvalid', args, ['boolean']);
      allowInvalid = args[0] as boolean;
      return builder;
    },
    setHelpText(...args: unknown[]) {
      check('setHelpText', args, ['string']);
      help = args[0] as string;
      return builder;
    },
    build() {
      if (!rule) throw new ServiceError('The data validation rule is missing a condition.');
      const built: Validation = { ...(rule as Validation), allowInvalid, help };
      if (built.kind === 'formula' && !allowInvalid) throw new NotModelled('A formula that rejects input');
      return ruleObject(handles, built);
    },
  });
  return builder;
}

export function ruleObject(handles: Handles, rule: Validation): object {
  const { execution } = handles;
  const members = {
    getAllowInvalid: () => rule.allowInvalid,
    getHelpText: () => rule.help || null,
    getCriteriaType: () => DATA_VALIDATION_CRITERIA[CRITERIA[rule.kind]],
    getCriteriaValues: () => execution.realm.list(criteriaOf(handles, rule)),
  };
  return model(execution, RULE, members, rule);
}

/** Column of the first cell in the span whose rule rejects its content; null if all are accepted. */
export function refusedCell(tab: Tab, row: number, column: number, count: number): number | null {
  for (let at = column; at < column + count; at++) {
    const rule = tab.validation(row, at);
    if (rule && !rule.allowInvalid && !accepts(tab, row, at, rule)) return at;
  }
  return null;
}

export function refusal(row: number, column: number): ServiceError {
  const cell = areaName({ row, column, rows: 1, columns: 1 });
  return new ServiceError(
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
  );
}

function accepts(tab: Tab, row: number, column: number, rule: Validation): boolean {
  const value = tab.grid.value(row, column);
  if (value === '') return true;
  switch (rule.kind) {
    case 'list':
    case 'range':
      return tab.choices(row, column)?.includes(tab.display(row, column)) ?? false;
    case 'checkbox':
      return typeof value === 'boolean';
    case 'date':
      return typeof value === 'number' && formatOf(tab.grid.format(row, column)).kind === 'date';
    case 'atLeast':
      return typeof value === 'number' && value >= (rule.least ?? 0);
    case 'formula':
      return true;
  }
}

/** The rule behind a script's DataValidation; null clears it. */
export function ruleBehind(handles: Handles, value: unknown): Validation | null {
  if (value === null) return null;
  const rule = behind<Validation>(value, RULE);
  if (!rule) {
    throw new ServiceError(
      "The parameters don't match the method signature for SpreadsheetApp.Range.setDataValidation.",
    );
  }
  if (rule.range) tabOf(handles, rule.range.tab);
  return rule;
}
