// The only place that upgrades data stored by an older Carnet to the current format, with the values that applied then.
import { noConsent } from '../members/consent';
import { LedgerCorrupt } from '../result';
import type { Field } from '../settings/field';
import { defaultPolicies, type Policies, type PolicyName } from '../settings/policies';
import { kindsOf, type RuleFamily, ruleFamilies } from '../settings/ruleset';

/**
 * The current format version of each kind of stored data. A change of format increments it; what each release stored is
 * in test/fixtures/journals and is read in every test run.
 */
export const SCHEMA = {
  entry: 1,
  ruleset: 1,
  later: 1,
  member: 1,
  movements: 1,
  storedValue: 1,
  booking: 1,
  // 2: its figures have the uses by month, which an older Carnet would carry along without counting them on; 3: the last
  // numbers, which it would carry along without noting later ones.
  checkpoint: 3,
  message: 1,
  mark: 1,
} as const;

/** A record as read, before anything ensures that all its fields exist. */
export type Stored = { readonly [field: string]: unknown };

type Filled = Exclude<keyof typeof SCHEMA, 'entry' | 'ruleset' | 'later'>;

/**
 * Values of fields that a record from before them lacks. Those of an entry are in `emptyDraft`. A derived record gets
 * only values that follow from any older journal; what must be counted from its entries is in `counted`.
 */
const then: { readonly [What in Filled]: Stored } = {
  member: {
    opened: [0, ''],
    expiryChanged: [0, '', ''],
    short: [],
    rests: [],
    consent: noConsent,
    into: '',
    merged: [],
    erased: false,
  },
  // A movement's fields are in its packing.
  movements: {},
  storedValue: { voided: false },
  message: {},
  mark: {},
  booking: { typed: '', said: '' },
  // No key counts as new then: each is searched for.
  checkpoint: {
    // Invoices have had numbers of their own since.
    invoices: 0,
    recent: [],
    keys: [],
    keysSince: Number.MAX_SAFE_INTEGER,
    later: '',
    batches: [],
    byHand: { day: '', moved: [] },
    // They are counted at night.
    figures: null,
    // Nothing was noted.
    numbers: '',
  },
};

/** Fields of derived records that older entries determine: a record from before them is computed from the journal. */
const counted = { member: ['invoices', 'uses'], checkpoint: ['uses'] } as const;

/** Whether the record has all that only the journal tells. */
export function isCounted(what: keyof typeof counted, stored: Stored): boolean {
  return counted[what].every((field) => stored[field] !== undefined);
}

/**
 * Carnet's behaviour before it had the setting, not the best value for a new sheet. A new setting does not compile
 * without it.
 */
const settingsThen: Omit<{ readonly [Name in PolicyName]: Policies[Name] }, 'currency'> = {
  earning: true,
  earnUntil: '',
  using: true,
  useUntil: '',
  loyaltyCard: false,
  language: 'en',
  salonAddress: '',
  salonPhone: '',
  clientPage: false,
  country: 'other',
  combine: 'add',
  rounding: 'down',
  promotions: 'all',
  rewardsAtOnce: 1,
  lineDiscounts: 'after',
  rewardDiscounts: 'after',
  rewardEarns: true,
  giftcardPays: false,
  giftcardsEarn: true,
  tipsEarn: false,
  deductions: false,
  prices: 'with',
  basis: 'with',
  taxBy: 'line',
  taxServices: 0,
  taxProducts: 0,
  taxOther: 0,
  taxCategories: [],
  giftcardTax: 'used',
  expiry: 'never',
  expiryUnit: 'months',
  expiryMonths: 12,
  expiryDays: 365,
  yearlyDate: 31,
  yearlyMonth: 'dec',
  expiryOr: 'no',
  expiryOrMonths: 24,
  sameInvoice: false,
  delay: 0,
  delayUnit: 'days',
  overdraw: 'negative',
  tierMonths: 12,
  giftcardMonths: 0,
  retentionMonths: 0,
  headStart: 0,
  handLimit: 100,
  handBelowZero: false,
  handPresets: [],
  bookingsOn: false,
  bookingDelay: 3,
  visitCredit: 'invoice',
  bookingDone: '',
  bookingNot: '',
  consentEn: '',
  consentFr: '',
  consentNl: '',
  messages: true,
  messageEarned: false,
  messageUsed: false,
  messageByHand: false,
  messageCard: false,
  messageRewardNear: false,
  messageMilestone: false,
  messageExpiring: false,
  messageLevel: false,
  messageBirthday: false,
  messageAway: false,
  milestones: [50, 100],
  expiringDays: 30,
  awayMonths: 6,
  mailReserve: 20,
  mailProof: false,
  senderName: '',
  replyTo: '',
};

/** The arithmetic from before rulesets recorded theirs. */
const FIRST_ENGINE = 1;

/** Terms of rules from before the kind had them, by name, if an empty cell does not give the value. */
const termsThen: { readonly [Family in RuleFamily]: Stored } = {
  programs: {},
  rewards: { leastOf: 'scope' },
  bonuses: {},
};

/**
 * A stored record with all fields that this Carnet needs. Its hash or checksum is verified first against the stored
 * text, which stays unchanged.
 * @throws LedgerCorrupt `format-newer` if a newer Carnet wrote it: it is not read at all rather than misread
 */
export function lifted(what: keyof typeof SCHEMA, stored: Stored): Stored {
  if (typeof stored.schema === 'number' && stored.schema > SCHEMA[what])
    throw new LedgerCorrupt('format-newer', 0, `${what} ${stored.schema}`);
  if (what === 'entry') return stored;
  if (what === 'later') return laterThen(stored as StoredLater);
  if (what === 'checkpoint') return withFiguresThen(filled(then.checkpoint, stored));
  if (what !== 'ruleset') return filled(then[what], stored);
  const families = ruleFamilies.map((family) => [family, rulesThen(family, stored[family])]);
  return { engine: FIRST_ENGINE, ...settingsThen, ...stored, ...Object.fromEntries(families) };
}

/** Figures with all that there is now; what they were not kept with is counted at night. */
function withFiguresThen(checkpoint: Stored): Stored {
  const figures = checkpoint.figures as Stored | null;
  return figures === null ? checkpoint : { ...checkpoint, figures: filled({ uses: null }, figures) };
}

/** The record itself where it lacks nothing, as nearly all do: each row that is read would be copied, out of its order. */
function filled(values: Stored, stored: Stored): Stored {
  // Not by spreading both, which takes V8 ten times as long: a list of clients fills in thousands of records.
  for (const field in values) if (!(field in stored)) return Object.assign({}, values, stored);
  return stored;
}

/** The kinds of stored data whose format is newer than this Carnet knows, among those that another one wrote. */
export function newerFormats(formats: Stored): readonly string[] {
  const known: Stored = SCHEMA;
  return Object.entries(formats)
    .filter(([what, format]) => Number(format ?? 0) > Number(known[what] ?? 0))
    .map(([what, format]) => `${what} ${format}`);
}

type StoredLater = Stored & { readonly changes: StoredChanges; readonly missed: readonly StoredChanges[] };
type StoredChanges = { readonly [Family in RuleFamily]: { readonly added: readonly StoredPlace[] } };
type StoredPlace = { readonly rule: StoredRule };

/** A new rule is complete. The change of an existing rule holds only the terms that it changes. */
function laterThen(later: StoredLater): Stored {
  return { ...later, changes: changesThen(later.changes), missed: later.missed.map(changesThen) };
}

function changesThen(changes: StoredChanges): StoredChanges {
  const families = ruleFamilies.map((family) => {
    const { added } = changes[family];
    const rules = rulesThen(
      family,
      added.map(({ rule }) => rule),
    );
    return [family, { ...changes[family], added: added.map((one, i) => ({ ...one, rule: rules[i] })) }];
  });
  return { ...changes, ...Object.fromEntries(families) };
}

type StoredRule = { readonly kind: string; readonly terms: Stored };

/** Rules with all terms that their kinds have now. A rule of a removed kind stays unchanged. */
function rulesThen(family: RuleFamily, rules: unknown): readonly StoredRule[] {
  return ((rules ?? []) as readonly StoredRule[]).map((rule) => {
    const fields = kindsOf[family].find(({ kind }) => kind === rule.kind)?.fields ?? {};
    const missing = Object.keys(fields).filter((name) => rule.terms[name] === undefined);
    if (missing.length === 0) return rule;
    const values = missing.map((name) => [name, termThen(family, name, fields[name])]);
    return { ...rule, terms: { ...rule.terms, ...Object.fromEntries(values) } };
  });
}

function termThen(family: RuleFamily, name: string, field: Field<unknown> | undefined): unknown {
  if (name in termsThen[family]) return termsThen[family][name];
  const read = field?.read('', { currency: defaultPolicies.currency, names: null });
  if (read?.ok !== true) throw new LedgerCorrupt('state-wrong', 0, `nothing says what ${name} was before`);
  return read.value;
}
