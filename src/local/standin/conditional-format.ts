/** SpreadsheetApp.ConditionalFormatRule: built, set as a tab's whole list, and read back. */
import { NotModelled, ServiceError } from './errors';
import { type Handles, type Place, tabOf } from './handles';
import { behind, enumeration, model } from './model';
import type { Condition, ConditionalFormat } from './painted';
import { accept, type Kind } from './signature';

const RULE = 'ConditionalFormatRule';

const TYPES = {
  textStartsWith: 'TEXT_STARTS_WITH',
  textEqualTo: 'TEXT_EQUAL_TO',
  numberLessThan: 'NUMBER_LESS_THAN',
  numberGreaterThan: 'NUMBER_GREATER_THAN',
  formula: 'CUSTOM_FORMULA',
} as const;
export const BOOLEAN_CRITERIA = enumeration(...Object.values(TYPES));

type Built = ConditionalFormat & { readonly tab: number };

export function newConditionalFormatRule(handles: Handles): object {
  let condition: Condition | null = null;
  let style: Record<string, string> = {};
  let places: readonly Place[] = [];
  const check = (method: string, args: unknown[], ...signatures: Kind[][]) =>
    accept(`SpreadsheetApp.ConditionalFormatRuleBuilder.${method}`, args, ...signatures);
  const when = (method: string, type: Condition['type'], kind: Kind) => ({
    [method](...args: unknown[]) {
      check(method, args, [kind]);
      condition = { type, value: args[0] as string | number };
      return builder;
    },
  });
  const look = (method: string, key: string, kind: Kind, value: (arg: unknown) => string) => ({
    [method](...args: unknown[]) {
      check(method, args, [kind]);
      style = { ...style, [key]: value(args[0]) };
      return builder;
    },
  });
  const builder: object = model(handles.execution, 'ConditionalFormatRuleBuilder', {
    ...when('whenTextStartsWith', 'textStartsWith', 'string'),
    ...when('whenTextEqualTo', 'textEqualTo', 'string'),
    ...when('whenNumberLessThan', 'numberLessThan', 'number'),
    ...when('whenNumberGreaterThan', 'numberGreaterThan', 'number'),
    ...when('whenFormulaSatisfied', 'formula', 'string'),
    ...look('setBackground', 'background', 'string', String),
    ...look('setFontColor', 'color', 'string', String),
    ...look('setBold', 'fontWeight', 'boolean', (isBold) => (isBold === true ? 'bold' : 'normal')),
    setRanges(...args: unknown[]) {
      check('setRanges', args, ['array']);
      places = (args[0] as unknown[]).map((range) => {
        const place = behind<Place>(range, 'Range');
        if (!place) throw new ServiceError("The parameters don't match the method signature for setRanges.");
        return place;
      });
      return builder;
    },
    build() {
      const [first] = places;
      if (condition === null) throw new ServiceError('The conditional format rule is missing a condition.');
      if (first === undefined) throw new ServiceError('The conditional format rule must have a range.');
      // The argument separator of a formula depends on the locale, so that one with several arguments is no safe text.
      if (condition.type === 'formula' && /[,;]/.test(String(condition.value)))
        throw new NotModelled('A condition whose formula has several arguments');
      const areas = places.map(({ area: { row, column, rows, columns } }) => ({
        row,
        column,
        rows,
        columns,
      }));
      return ruleObject(handles, { tab: first.tab, areas, condition, style });
    },
  });
  return builder;
}

function ruleObject(handles: Handles, rule: Built): object {
  const { execution } = handles;
  const { condition, style } = rule;
  const colour = (hex: string | undefined) =>
    hex === undefined
      ? null
      : model(execution, 'Color', {
          asRgbColor: () => model(execution, 'RgbColor', { asHexString: () => hex }),
        });
  const condensed = () =>
    model(execution, 'BooleanCondition', {
      getCriteriaType: () => BOOLEAN_CRITERIA[TYPES[condition.type]],
      getCriteriaValues: () => execution.realm.list([condition.value]),
      getBackgroundObject: () => colour(style.background),
      getFontColorObject: () => colour(style.color),
    });
  return model(
    execution,
    RULE,
    {
      getRanges: () => execution.realm.list(rule.areas.map((area) => handles.range(rule.tab, area))),
      getBooleanCondition: condensed,
    },
    rule,
  );
}

/** The two methods of a tab with its list. */
export function conditionalFormats(handles: Handles, tab: number) {
  const { execution, workbook } = handles;
  return {
    getConditionalFormatRules: () =>
      execution.read(
        {
          kind: 'structure',
          name: 'Sheet.getConditionalFormatRules',
          where: tabOf(handles, tab).name,
          cells: 0,
        },
        () =>
          execution.realm.list(
            workbook.painted(tab).formats.map((rule) => ruleObject(handles, { ...rule, tab })),
          ),
      ),
    setConditionalFormatRules(...args: unknown[]) {
      accept('SpreadsheetApp.Sheet.setConditionalFormatRules', args, ['array']);
      const formats = (args[0] as unknown[]).map((object): ConditionalFormat => {
        const rule = behind<Built>(object, RULE);
        if (!rule)
          throw new ServiceError(
            "The parameters don't match the method signature for setConditionalFormatRules.",
          );
        if (rule.tab !== tab)
          throw new ServiceError('Conditional format rules cannot reference a different sheet.');
        return { areas: rule.areas, condition: rule.condition, style: rule.style };
      });
      execution.permissions.require('spreadsheet-write', 'setConditionalFormatRules');
      execution.write(
        {
          kind: 'structure',
          name: 'Sheet.setConditionalFormatRules',
          where: tabOf(handles, tab).name,
          cells: 0,
        },
        () => workbook.paint(tab, { formats }),
      );
    },
  };
}
