// After changing any single field of any entry, sealing the journal again and updating every derived cell, the check
// decides each entry again and finds the change. The exceptions are in a short list with reasons.
import { describe, expect, test } from 'vitest';
import { auditLedger } from '../../src/core/decide/audit';
import { entryFault, noPast, remember } from '../../src/core/decide/decided-again';
import { canonical } from '../../src/core/journal/canonical';
import {
  type ChainEnd,
  type Draft,
  draftIn,
  type Entry,
  emptyDraft,
  entryText,
  genesis,
  readEntry,
  seal,
} from '../../src/core/journal/entry';
import { foldCells } from '../../src/core/members/member-cells';
import { LedgerCorrupt } from '../../src/core/result';
import { foldStoredValue, storedValuesIn } from '../../src/core/stored-values/stored-value';
import { entryKinds, everyKind } from './every-kind';

/** Seals drafts after a head, as an expert forger would. */
function sealed(drafts: readonly Draft[], after: ChainEnd = genesis): readonly Entry[] {
  let head = after;
  return drafts.map((draft) => {
    const entry = seal(draft, head);
    head = entry;
    return entry;
  });
}

const drafts = everyKind().entries.map(draftIn);

const journal = sealed(drafts);

/** The journal with another draft in one place: what comes before it stays as it is. */
function forged(index: number, changed: Draft): readonly Entry[] {
  const before = journal.slice(0, index);
  return [...before, ...sealed([changed, ...drafts.slice(index + 1)], before.at(-1))];
}

/** How many things the check finds in a journal whose clients and cards say just what the journal says. */
function found(entries: readonly Entry[]): number {
  const rows = entries.map((entry, i) => ({
    row: i + 2,
    entry: readEntry(entryText(entry)) ?? null,
    changed: [],
  }));
  const ids = [...new Set(entries.map(({ member }) => member).filter((member) => member !== ''))];
  const members = ids.map((id, i) => {
    const own = entries.filter(({ member }) => member === id);
    return { row: i + 2, id, ...foldCells(id, own), changed: [], consentChanged: [] };
  });
  const cards = [...new Set(entries.flatMap(storedValuesIn))].map((id, i) => ({
    row: i + 2,
    id,
    state: foldStoredValue(id, entries),
    changed: [],
  }));
  return auditLedger(rows, members, cards).length;
}

type Path = readonly (string | number)[];

/** Every field of a value: what it holds, and each list and record once more as a whole. */
function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (Array.isArray(value)) return [path, ...value.flatMap((inner, i) => pathsOf(inner, [...path, i]))];
  if (value !== null && typeof value === 'object')
    return [path, ...Object.entries(value).flatMap(([name, inner]) => pathsOf(inner, [...path, name]))];
  return [path];
}

/** The field in any entry and any place of a list. */
function fieldOf(path: Path): string {
  return path.map((part) => (typeof part === 'number' ? '*' : part)).join('.');
}

/** What the field holds in all entries, each value once: null among them, where it may be absent. */
const held: ReadonlyMap<string, ReadonlyMap<string, unknown>> = heldIn(drafts);

function heldIn(all: readonly Draft[]): ReadonlyMap<string, ReadonlyMap<string, unknown>> {
  const values = new Map<string, Map<string, unknown>>();
  for (const draft of all)
    for (const path of pathsOf(draft)) {
      const value = at(draft, path);
      const known = values.get(fieldOf(path)) ?? new Map<string, unknown>();
      values.set(fieldOf(path), known.set(canonical(value), value));
    }
  return values;
}

/** Other values that a field could hold instead. */
function othersOf(value: unknown, path: Path): readonly unknown[] {
  const all = [...(held.get(fieldOf(path))?.values() ?? [])];
  const present = all.filter((other) => !isAbsent(other));
  if (isAbsent(value)) return [...nearOf(value), ...new Set([...present.slice(0, 2), ...present.slice(-1)])];
  return [...nearOf(value), ...all.filter(isAbsent)];
}

/** What a field has that says nothing. */
function isAbsent(value: unknown): boolean {
  return value === null || value === '' || value === 0 || (Array.isArray(value) && value.length === 0);
}

function nearOf(value: unknown): readonly unknown[] {
  if (typeof value === 'number') return [value + 1, value - 1];
  if (typeof value === 'boolean') return [!value];
  if (Array.isArray(value)) return value.length === 0 ? [] : [value.slice(1), [...value, value[0]]];
  if (typeof value !== 'string') return [];
  const text = value.replace(
    /^(\d{4}-\d{2}-)(\d)/,
    (_all, month, ten) => `${month}${ten === '1' ? '2' : '1'}`,
  );
  return [text === value ? `${value}x` : text];
}

function replaced(value: unknown, path: Path, other: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return other;
  if (Array.isArray(value))
    return value.map((inner, i) => (i === first ? replaced(inner, rest, other) : inner));
  return { ...(value as object), [first]: replaced((value as Record<string, unknown>)[first], rest, other) };
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, name) => (inner as Record<string | number, unknown>)[name], value);
}

/** What nothing in the journal says: it came from a person, a form or a clock, and another value is as good. */
const free: readonly (readonly [field: RegExp, why: string])[] = [
  [/\.(at|moment|day)$/, 'when it was: the clock said so, and the day was typed'],
  [/\.(actor|note|source|receipt|numberedDaily|staff)$/, 'who and why: text of people and of other tills'],
  [/\.(key|request|batch)$/, 'made by the form, from what it sent'],
  [/^invoice\.lines\.(name|item|category|tax)$/, 'what was sold: the catalog of the day stands in no entry'],
  [/^invoice\.lines\.(kind|quantity|discount)$/, 'what was sold, where no rule looks at it'],
  [
    /^booking\.lines\.(kind|name|item|category)$/,
    'what was booked: the catalog of the day stands in no entry',
  ],
  [
    /^(invoice|redeem|booking)\.facts\.(loyaltyCard|birthday|booked)$/,
    'card and birthday stand in Clients alone, and what was booked in Bookings',
  ],
  [/^invoice\.recordOnly$/, "the owner's choice of an import, where nothing was earned anyway"],
  [/^invoice\.storedValues\.storedValue$/, 'the numbers of new gift cards come from a secret'],
  [/^reverse\.reversal\.isVoid$/, 'whether all of it was given back or never was: the till said so'],
  [/^(adjust|opening)\.change\.shortfall$/, 'an adjustment is what somebody decided'],
  [/^adjust\.expiryChanged$/, 'without it, points were moved by hand'],
  [/^adopt\.carriedStoredValues\b/, 'what the cell of a gift card knew of entries that are lost'],
  [/^opening\.carried\b/, 'what the cell of a client knew of entries that are lost'],
  [/^(adopt|opening)\.currency$/, 'what money is in before the first ruleset'],
  [/^ruleset\.(settings|later)\b/, 'what the owner wants, where no later entry went by it'],
];

type Outcome = 'found' | 'missed' | 'broke off';

/** What the entries before each one say, for a look at that one alone. */
const pasts = drafts.map((_draft, index) => {
  const past = noPast();
  const before = journal.slice(0, index);
  for (const entry of before) remember(entry, past);
  return { past, head: before.at(-1) ?? genesis };
});

/** The changed entry by itself shows most of it; the whole journal is asked about the rest. An adoption accepts itself. */
function isFound(index: number, changed: Draft): boolean {
  const { past = noPast(), head = genesis } = pasts[index] ?? {};
  if (changed.kind !== 'adopt' && entryFault(seal(changed, head), past) !== undefined) return true;
  return found(forged(index, changed)) > 0;
}

function outcomeOf(index: number, changed: Draft): Outcome {
  try {
    return isFound(index, changed) ? 'found' : 'missed';
  } catch (error) {
    // A future format stops everything, so no part of it is misread.
    return error instanceof LedgerCorrupt && error.code === 'format-newer' ? 'found' : 'broke off';
  }
}

/** Every change of every field that the check does not find, as `kind.field`, with the places in lists left out; what a day brought is `begun`. */
const missed: ReadonlyMap<string, Outcome> = new Map(
  drafts.flatMap((draft, index) =>
    pathsOf(draft).flatMap((path) =>
      othersOf(at(draft, path), path).flatMap((other): [string, Outcome][] => {
        const changed = replaced(draft, path, other) as Draft;
        const outcome = outcomeOf(index, changed);
        const field = [
          draft.begins > 0 ? 'begun' : draft.kind,
          ...path.filter((part) => typeof part === 'string'),
        ].join('.');
        return outcome === 'found' ? [] : [[field, outcome]];
      }),
    ),
  ),
);

describe('a journal in which one field was changed and everything sealed again', () => {
  test('nothing is found in it as it was', () => {
    expect(found(journal)).toBe(0);
  });

  test('has every kind of entry in it, and no field that never says anything', () => {
    expect(new Set(drafts.map(({ kind }) => kind))).toEqual(new Set(Object.keys(entryKinds)));
    const silent = Object.keys(emptyDraft).filter(
      (field) => field !== 'actor' && drafts.every((draft) => isAbsent(draft[field as keyof Draft])),
    );
    expect(silent).toEqual([]);
  });

  test('is found, but for what nothing in the journal says', () => {
    const others = [...missed].filter(
      ([field, outcome]) => outcome === 'broke off' || !free.some(([known]) => known.test(field)),
    );
    expect(others).toEqual([]);
  });

  test.each(free)('the list is no longer than it has to be: %s', (field) => {
    expect([...missed.keys()].some((name) => field.test(name))).toBe(true);
  });
});
