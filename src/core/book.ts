// The book: all settings that decide points, as one value. Every entry cites the hash of the book it was decided by.
import { hashOf } from './canonical';
import type { FieldRefusal, Raw } from './fields';
import { type Language, languages } from './language';
import { type Currency, currencyOf } from './money';
import { programKind } from './programs/registry';
import { accept, type Result, refuse } from './result';

export type Program = {
  readonly kind: string;
  /** Told apart by it: no two programmes of a book share a name. */
  readonly name: string;
  readonly on: boolean;
  /** The values of the kind's fields. */
  readonly terms: { readonly [field: string]: unknown };
};

/** When a reversal takes back more points than the client still has. */
export const overdrawChoices = ['negative', 'zero'] as const;
export type Overdraw = (typeof overdrawChoices)[number];

export type Book = {
  readonly schema: 1;
  /** Off: nothing is earned, balances stay readable. */
  readonly on: boolean;
  readonly currency: Currency;
  /** The language of the sheet and, until someone chooses another, of the sidebar. */
  readonly language: Language;
  readonly overdraw: Overdraw;
  readonly programs: readonly Program[];
};

export const defaultBook: Book = {
  schema: 1,
  on: true,
  currency: { code: 'EUR', decimals: 2 },
  language: 'en',
  overdraw: 'negative',
  programs: [],
};

export function bookHash(book: Book): string {
  return hashOf(book);
}

/** A programme as it stands in a row, a form or a JSON file. */
export type RawProgram = {
  readonly kind: string;
  readonly name: string;
  readonly on: boolean;
  readonly terms: { readonly [field: string]: Raw };
};

export type ProgramRefusal =
  | { readonly code: 'program-kind-unknown'; readonly text: string; readonly field: 'kind' }
  | { readonly code: 'program-name-empty'; readonly field: 'name' }
  | { readonly code: 'program-name-doubled'; readonly text: string; readonly field: 'name' }
  | (FieldRefusal & { readonly field: string });

/** One programme checked against its kind; `taken` are the names that stand before it. */
export function readProgram(
  raw: RawProgram,
  currency: Currency,
  taken: readonly string[],
): Result<Program, ProgramRefusal> {
  const definition = programKind(raw.kind);
  if (definition === undefined)
    return refuse({ code: 'program-kind-unknown', text: raw.kind, field: 'kind' });
  const name = raw.name.trim();
  if (name === '') return refuse({ code: 'program-name-empty', field: 'name' });
  if (taken.includes(name)) return refuse({ code: 'program-name-doubled', text: name, field: 'name' });
  const terms: Record<string, unknown> = {};
  for (const [field, description] of Object.entries(definition.fields)) {
    const value = description.read(raw.terms[field] ?? '', currency);
    if (!value.ok) return refuse({ ...value.refusal, field });
    terms[field] = value.value;
  }
  return accept({ kind: raw.kind, name, on: raw.on, terms });
}

/** The programme as a row, a form or a JSON file has it. */
export function writeProgram(program: Program, currency: Currency): RawProgram {
  const terms: Record<string, Raw> = {};
  for (const [field, description] of Object.entries(programKind(program.kind)?.fields ?? {}))
    terms[field] = description.write(program.terms[field], currency);
  return { kind: program.kind, name: program.name, on: program.on, terms };
}

/** The settings outside the programmes, as words. */
export type RawPolicies = {
  readonly on: Raw;
  readonly currency: Raw;
  readonly language: Raw;
  readonly overdraw: Raw;
};
export type PolicyName = keyof RawPolicies;
export const policyNames = [
  'on',
  'currency',
  'language',
  'overdraw',
] as const satisfies readonly PolicyName[];

export type PolicyRefusal = {
  readonly code: 'policy-unknown';
  readonly policy: PolicyName;
  readonly text: string;
};

export type Policies = Omit<Book, 'schema' | 'programs'>;

/** Each setting by itself: one that cannot be read is reported, takes the fallback and does not stop the rest. */
export function readPolicies(
  raw: RawPolicies,
  fallback: Policies,
): { policies: Policies; refusals: readonly PolicyRefusal[] } {
  const refusals: PolicyRefusal[] = [];
  function read<Name extends PolicyName>(policy: Name, value: Policies[Name] | undefined): Policies[Name] {
    if (value !== undefined) return value;
    refusals.push({ code: 'policy-unknown', policy, text: String(raw[policy]) });
    return fallback[policy];
  }
  const language = languages.find((known) => known === raw.language);
  const overdraw = overdrawChoices.find((known) => known === raw.overdraw);
  return {
    policies: {
      on: read('on', typeof raw.on === 'boolean' ? raw.on : undefined),
      currency: read('currency', currencyOf(String(raw.currency))),
      language: read('language', language),
      overdraw: read('overdraw', overdraw),
    },
    refusals,
  };
}
