/** Reads the formulas that people type to call the add-on's own functions: one call, with plain arguments. */

/** An argument: a value, a part of a tab (of the formula's own if it names none), or how many numbers a part holds. */
export type Argument =
  | { readonly is: 'value'; readonly value: string | number | boolean }
  | { readonly is: 'cells'; readonly tab: string | null; readonly area: string }
  | { readonly is: 'count'; readonly tab: string | null; readonly area: string }
  /** A function that gives something else each time, such as NOW: Google shows "Loading..." for ever. */
  | { readonly is: 'volatile' };

export interface FunctionCall {
  readonly name: string;
  readonly arguments: readonly Argument[];
}

const CALL = /^=\s*([A-Z][A-Z0-9_]*)\s*\(([\s\S]*)\)\s*$/i;
const AREA = /^(?:(?:'((?:[^']|'')+)'|([\p{L}\p{N}_]+))!)?(\$?[A-Z]{1,3}\$?\d*(?::\$?[A-Z]{0,3}\$?\d*)?)$/iu;
const COUNT = /^COUNT\s*\((.*)\)$/i;
const VOLATILE = /^(NOW|TODAY|RAND|RANDBETWEEN)\s*\(/i;

/** Null if it is anything else: no other formula is computed here. */
export function functionCallIn(formula: string): FunctionCall | null {
  const [, name, inside] = CALL.exec(formula) ?? [];
  if (name === undefined || inside === undefined) return null;
  const found = partsOf(inside).map(argumentIn);
  return found.includes(null) ? null : { name: name.toUpperCase(), arguments: found as readonly Argument[] };
}

/** Split at commas or semicolons, whichever the sheet's country uses, outside quotation marks and brackets. */
function partsOf(inside: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let quote = '';
  let depth = 0;
  for (const letter of inside) {
    if (quote === '' && (letter === '"' || letter === "'")) quote = letter;
    else if (letter === quote) quote = '';
    else if (quote === '' && letter === '(') depth += 1;
    else if (quote === '' && letter === ')') depth -= 1;
    if (quote === '' && depth === 0 && (letter === ',' || letter === ';')) {
      parts.push(part.trim());
      part = '';
    } else part += letter;
  }
  return inside.trim() === '' ? [] : [...parts, part.trim()];
}

function argumentIn(text: string): Argument | null {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return { is: 'value', value: (quoted[1] ?? '').replaceAll('""', '"') };
  if (/^-?\d+(\.\d+)?$/.test(text)) return { is: 'value', value: Number(text) };
  if (/^(true|false)$/i.test(text)) return { is: 'value', value: text.toLowerCase() === 'true' };
  if (VOLATILE.test(text)) return { is: 'volatile' };
  const counted = COUNT.exec(text);
  const found = AREA.exec((counted?.[1] ?? text).trim());
  if (!found) return null;
  const [, quotedTab, plainTab, area = ''] = found;
  const tab = quotedTab?.replaceAll("''", "'") ?? plainTab ?? null;
  return { is: counted ? 'count' : 'cells', tab, area };
}
