// The text of a message as the owner writes it: words in braces stand for what is known of the client.
import { isNear } from '../near-text';
import { fold } from '../text';
import type { Variable, VariableNames, VariableValues } from './variables';

/** Subject and text; a text alone is enough where the subject is not used, as in WhatsApp. */
export type Template = { readonly subject: string; readonly text: string };

export type TemplateField = keyof Template;

export type TemplateRefusal =
  | { readonly code: 'template-empty'; readonly field: TemplateField }
  | { readonly code: 'template-too-long'; readonly field: TemplateField; readonly most: number }
  /** A subject of several lines: mail has one. */
  | { readonly code: 'template-lines'; readonly field: TemplateField }
  /** `near` is the variable that was probably meant, or null. */
  | {
      readonly code: 'variable-unknown';
      readonly field: TemplateField;
      readonly text: string;
      readonly near: Variable | null;
    }
  /** A variable that this occasion does not have: a birthday has no service. */
  | { readonly code: 'variable-elsewhere'; readonly field: TemplateField; readonly variable: Variable };

/** In characters. Mail programs cut longer subjects; a phone opens WhatsApp with at most some thousand characters. */
export const LONGEST: { readonly [field in TemplateField]: number } = { subject: 120, text: 2000 };

type Part = string | { readonly variable: Variable } | { readonly unknown: string };

// The innermost braces: `{{points}}` is the variable between two braces, and a brace alone is text.
const BRACES = /\{([^{}\n]*)\}/g;

/** @returns undefined if the template can be stored */
export function templateFault(
  template: Template,
  names: VariableNames,
  known: readonly Variable[],
): TemplateRefusal | undefined {
  for (const field of ['subject', 'text'] as const) {
    const text = template[field];
    if (text.trim() === '') return { code: 'template-empty', field };
    if (text.length > LONGEST[field]) return { code: 'template-too-long', field, most: LONGEST[field] };
    if (field === 'subject' && text.includes('\n')) return { code: 'template-lines', field };
    for (const part of partsOf(text, names)) {
      if (typeof part === 'string') continue;
      if ('unknown' in part)
        return {
          code: 'variable-unknown',
          field,
          text: part.unknown,
          near: nearest(part.unknown, names, known),
        };
      if (!known.includes(part.variable))
        return { code: 'variable-elsewhere', field, variable: part.variable };
    }
  }
  return undefined;
}

/**
 * The text with the values in place. A line that has variables, all of them without a value, is left out: nobody reads
 * "0 points to go for ." Whatever stands in braces and is no variable any more is left out too.
 */
export function filled(text: string, names: VariableNames, values: VariableValues): string {
  const lines = text.split('\n').flatMap((line) => {
    const parts = partsOf(line, names);
    const asked = parts.flatMap((part) => (typeof part === 'string' ? [] : [valueFor(part, values)]));
    if (asked.length > 0 && asked.every((value) => value === '')) return [];
    return [parts.map((part) => (typeof part === 'string' ? part : valueFor(part, values))).join('')];
  });
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function valueFor(part: Exclude<Part, string>, values: VariableValues): string {
  return 'variable' in part ? values[part.variable] : '';
}

function partsOf(text: string, names: VariableNames): readonly Part[] {
  const byName = new Map(entriesOf(names).map(([variable, name]) => [fold(name), variable]));
  const parts: Part[] = [];
  let at = 0;
  for (const found of text.matchAll(BRACES)) {
    const [whole, inside = ''] = found;
    const variable = byName.get(fold(inside));
    parts.push(
      text.slice(at, found.index),
      variable === undefined ? { unknown: inside.trim() } : { variable },
    );
    at = found.index + whole.length;
  }
  return [...parts, text.slice(at)].filter((part) => part !== '');
}

/** The variable of which the text is a word, or from whose name it is the fewest slips away; null if none is near. */
function nearest(text: string, names: VariableNames, known: readonly Variable[]): Variable | null {
  const typed = fold(text);
  const asWord = known.find((variable) => fold(names[variable]).split(' ').includes(typed));
  if (asWord !== undefined) return asWord;
  const letters = joined(typed);
  for (let slips = 1; slips <= Math.max(2, letters.length / 3); slips++) {
    const near = known.find((variable) => isNear(letters, joined(fold(names[variable])), slips));
    if (near !== undefined) return near;
  }
  return null;
}

/** `togo` is meant for `to go` more often than for anything else. */
function joined(text: string): string {
  return text.replace(/ /g, '');
}

function entriesOf(names: VariableNames): readonly (readonly [Variable, string])[] {
  return Object.entries(names) as [Variable, string][];
}
