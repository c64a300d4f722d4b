// The text of a message as the owner writes it: words in braces stand for what is known of the client.
import { isNear } from '../text/near-text';
import { fold } from '../text/text';
import type { Variable, VariableNames, VariableValues } from './variables';

/** Subject and text of a mail, and the short text that a phone's own app opens with (WhatsApp, SMS). */
export type Template = { readonly subject: string; readonly text: string; readonly short: string };

export const templateFields = ['subject', 'text', 'short'] as const;
export type TemplateField = (typeof templateFields)[number];

export type TemplateRefusal =
  | { readonly code: 'template-empty'; readonly field: TemplateField }
  | { readonly code: 'template-too-long'; readonly field: TemplateField; readonly most: number }
  /** A subject of several lines: mail has one. */
  | { readonly code: 'template-lines'; readonly field: TemplateField }
  /** `near` is the name of the variable that was probably meant, or ''. */
  | {
      readonly code: 'variable-unknown';
      readonly field: TemplateField;
      readonly text: string;
      readonly near: string;
    }
  /** A brace without its other half: the text from `{` on, or up to `}`. `near` is as above, for `{`. */
  | {
      readonly code: 'brace-alone';
      readonly field: TemplateField;
      readonly text: string;
      readonly near: string;
    }
  /** A variable that this occasion does not have, by its name: a birthday has no service. */
  | { readonly code: 'variable-elsewhere'; readonly field: TemplateField; readonly text: string };

/** In characters. Mail programs cut longer subjects; a longer short text is several SMS, and no link opens with it. */
const LONGEST: { readonly [field in TemplateField]: number } = {
  subject: 120,
  text: 2000,
  short: 600,
};

/** A piece of a text: as it stands, a variable, or what stands in braces and is none. */
export type Part =
  | { readonly plain: string }
  | { readonly variable: Variable }
  | { readonly unknown: string; readonly whole: string };

// The innermost braces: `{{points}}` is the variable between two braces, which are alone.
const BRACES = /\{([^{}\n]*)\}/g;

/**
 * @param names the words for the variables in the template's language
 * @param known the variables that the occasion has
 * @returns undefined if the template can be stored and used
 */
export function templateFault(
  template: Template,
  names: VariableNames,
  known: readonly Variable[],
): TemplateRefusal | undefined {
  for (const field of templateFields) {
    const fault = fieldFault(field, template[field], names, known);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

function fieldFault(
  field: TemplateField,
  text: string,
  names: VariableNames,
  known: readonly Variable[],
): TemplateRefusal | undefined {
  if (text.trim() === '') return { code: 'template-empty', field };
  if (text.length > LONGEST[field]) return { code: 'template-too-long', field, most: LONGEST[field] };
  if (field === 'subject' && /[\r\n]/.test(text)) return { code: 'template-lines', field };
  for (const part of partsOf(text, names)) {
    if ('unknown' in part) {
      const near = nearest(part.unknown, names, known);
      return { code: 'variable-unknown', field, text: part.unknown, near };
    }
    if ('variable' in part && !known.includes(part.variable))
      return { code: 'variable-elsewhere', field, text: names[part.variable] };
    if ('plain' in part) {
      const alone = braceAlone(part.plain, names, known);
      if (alone !== undefined) return { code: 'brace-alone', field, ...alone };
    }
  }
  return undefined;
}

/** How much of the text points at a brace, in characters. */
const POINTED_AT = 24;

/** Clients would read it: `Hello {first name, you have 94`. */
function braceAlone(
  plain: string,
  names: VariableNames,
  known: readonly Variable[],
): { readonly text: string; readonly near: string } | undefined {
  const found = /[{}]/.exec(plain);
  if (found === null) return undefined;
  const [brace] = found;
  if (brace === '}') {
    const line =
      plain
        .slice(0, found.index + 1)
        .split(LINES)
        .pop() ?? brace;
    return { text: line.slice(-POINTED_AT).trimStart(), near: '' };
  }
  const [after = ''] = plain.slice(found.index + 1).split(LINES);
  const begun = known.filter((one) => fold(after).startsWith(fold(names[one]))).map((one) => names[one]);
  const [near = ''] = begun.sort((a, b) => b.length - a.length);
  return { text: (brace + after).slice(0, POINTED_AT).trimEnd(), near };
}

/** What a number of points does to the word after it: `1 points` is read as `1 point`. */
export type PointWord = { readonly many: string; readonly one: string };

/** A line break, whatever wrote it. */
const LINES = /\r\n?|\n/;

/**
 * The text with the values in place. A line that has variables, all of them without a value, is left out: nobody reads
 * "0 points to go for ." What stands in braces and is no variable stays as it is: such a text is shown to its writer, and
 * never sent.
 */
export function filled(
  text: string,
  names: VariableNames,
  values: VariableValues,
  word: PointWord | null = null,
): string {
  const lines = text.split(LINES).flatMap((line) => {
    const parts = partsOf(line, names);
    const asked = parts.flatMap((part) => ('variable' in part ? [values[part.variable]] : []));
    if (asked.length > 0 && asked.every((value) => value === '')) return [];
    const closed = closedUp(parts, values);
    return [closed.map((part, i) => spoken(part, closed[i - 1], values, word)).join('')];
  });
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** One part in words; the word for points goes with the number in front of it. */
function spoken(
  part: Part,
  before: Part | undefined,
  values: VariableValues,
  word: PointWord | null,
): string {
  if ('variable' in part) return values[part.variable];
  if ('unknown' in part) return part.whole;
  const number = before !== undefined && 'variable' in before ? values[before.variable] : '';
  if (word === null || !/^[+−]?1$/.test(number)) return part.plain;
  const end = 1 + word.many.length;
  const isPoints =
    part.plain.slice(0, end).toLowerCase() === ` ${word.many}` && !/\p{L}/u.test(part.plain.charAt(end));
  return isPoints ? ` ${word.one}${part.plain.slice(end)}` : part.plain;
}

/** Without the space that a missing name has left in front of a comma, a full stop or another space. */
function closedUp(parts: readonly Part[], values: VariableValues): readonly Part[] {
  return parts.map((part, i) => {
    const [next, after] = [parts[i + 1], parts[i + 2]];
    const isGone = next !== undefined && 'variable' in next && values[next.variable] === '';
    const isClosed = after !== undefined && 'plain' in after && /^[,.\s]/.test(after.plain);
    return 'plain' in part && isGone && isClosed ? { plain: part.plain.trimEnd() } : part;
  });
}

/** The variables of the text that have no value. */
export function missingIn(text: string, names: VariableNames, values: VariableValues): readonly Variable[] {
  const asked = partsOf(text, names).flatMap((part) => ('variable' in part ? [part.variable] : []));
  return [...new Set(asked)].filter((variable) => values[variable] === '');
}

export function hasVariable(text: string, names: VariableNames, variable: Variable): boolean {
  return partsOf(text, names).some((part) => 'variable' in part && part.variable === variable);
}

/** Without the lines that say nothing but this variable and plain words. */
export function withoutLines(text: string, names: VariableNames, variable: Variable): string {
  return text
    .split(LINES)
    .filter((line) => {
      const asked = partsOf(line, names).flatMap((part) => ('variable' in part ? [part.variable] : []));
      return asked.length === 0 || asked.some((one) => one !== variable);
    })
    .join('\n');
}

function partsOf(text: string, names: VariableNames): readonly Part[] {
  const byName = new Map(entriesOf(names).map(([variable, name]) => [fold(name), variable]));
  const parts: Part[] = [];
  let at = 0;
  for (const found of text.matchAll(BRACES)) {
    const [whole, inside = ''] = found;
    const variable = byName.get(fold(inside));
    parts.push(
      { plain: text.slice(at, found.index) },
      variable === undefined ? { unknown: inside.trim(), whole } : { variable },
    );
    at = found.index + whole.length;
  }
  return [...parts, { plain: text.slice(at) }].filter((part) => !('plain' in part && part.plain === ''));
}

/** The name of the variable of which the text is a word, or from which it is the fewest slips away; '' if none is near. */
function nearest(text: string, names: VariableNames, known: readonly Variable[]): string {
  const typed = fold(text);
  const asWord = known.find((variable) => fold(names[variable]).split(' ').includes(typed));
  if (asWord !== undefined) return names[asWord];
  const letters = joined(typed);
  const asPart =
    letters.length < LEAST_PART ? undefined : known.find((one) => joined(fold(names[one])).includes(letters));
  if (asPart !== undefined) return names[asPart];
  for (let slips = 0; slips <= Math.max(2, letters.length / 3); slips++) {
    const near = known.find((variable) => isNear(letters, joined(fold(names[variable])), slips));
    if (near !== undefined) return names[near];
  }
  return '';
}

// A shorter beginning may be that of anything.
const LEAST_PART = 3;

/** `togo` is meant for `to go` more often than for anything else. */
function joined(text: string): string {
  return text.replace(/ /g, '');
}

function entriesOf(names: VariableNames): readonly (readonly [Variable, string])[] {
  return Object.entries(names) as [Variable, string][];
}
