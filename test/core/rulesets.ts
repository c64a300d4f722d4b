// Rulesets and clients for tests: rules as people type them, and a shortcut to a quote.

import type { Invoice } from '../../src/core/invoice/invoice';
import {
  nothingRequested,
  type Quote,
  type QuoteInput,
  quoteInvoice,
  type RedemptionRequest,
} from '../../src/core/invoice/quote';
import { currencyOf } from '../../src/core/money';
import { type Account, type Lot, liveAt } from '../../src/core/points/account';
import { NEVER } from '../../src/core/points/expiry';
import { type Facts, noFacts } from '../../src/core/points/facts';
import type { Raw } from '../../src/core/settings/field';
import { type Rule, readRule } from '../../src/core/settings/rules';
import { defaultRuleset, kindsOf, type RuleFamily, type Ruleset } from '../../src/core/settings/ruleset';

export const EUR = { code: 'EUR', decimals: 2 };

type Typed = { readonly [field: string]: Raw };

function ruleOf(family: RuleFamily, kind: string, name: string, typed: Typed, currency = EUR): Rule {
  const definition = kindsOf[family].find((known) => known.kind === kind);
  const initial = Object.entries(definition?.fields ?? {}).map(([field, { initial }]) => [field, initial]);
  const terms = { ...Object.fromEntries(initial), ...typed };
  const rule = readRule(kindsOf[family], { kind, name, on: true, terms }, { currency, names: null }, []);
  if (!rule.ok) throw new Error(`${family} ${kind} refuses: ${JSON.stringify(rule.refusal)}`);
  return rule.value;
}

/** A rule named after its kind, with the new form's values for fields not given. */
export function program(kind: string, typed: Typed = {}, name = kind): Rule {
  return ruleOf('programs', kind, name, typed);
}
export function reward(kind: string, typed: Typed = {}, name = kind): Rule {
  return ruleOf('rewards', kind, name, typed);
}
export function bonus(kind: string, typed: Typed = {}, name = kind): Rule {
  return ruleOf('bonuses', kind, name, typed);
}

/** A programme in another currency. */
export function programIn(code: string, kind: string, typed: Typed): Rule {
  return ruleOf('programs', kind, kind, typed, currencyOf(code));
}

export function ruleset(part: Partial<Ruleset> = {}): Ruleset {
  return { ...defaultRuleset, ...part };
}

/** One point for every full ten spent on anything. */
export const everyTen = program('spend', { points: '1', every: '10' });

export function lot(points: number, until: Lot['until'] = NEVER, from: Lot['from'] = ''): Lot {
  return { from, until, points };
}

export type Client = {
  readonly points?: number;
  readonly account?: Account;
  readonly facts?: Partial<Facts>;
};

export type Case = Partial<Omit<QuoteInput, 'member' | 'requested'>> & {
  readonly invoice: Invoice;
  /** Null for a walk-in; left out, a client without points. */
  readonly client?: Client | null;
  readonly requested?: Partial<RedemptionRequest>;
  /** Names of the chosen rewards. */
  readonly pick?: readonly string[];
};

/** The quote for a case, at ten o'clock on the invoice's day. */
export function quoted({ client = {}, requested = {}, pick = [], ...input }: Case): Quote {
  const points = client?.points ?? 0;
  const account = client?.account ?? { lots: points > 0 ? [lot(points)] : [], debt: 0 };
  const choices = pick.map((reward) => ({ reward, points: null }));
  const moment = input.moment ?? `${input.invoice.day}T10:00`;
  const live = liveAt(account, { now: moment, lastVisit: '' });
  return quoteInvoice({
    ruleset: defaultRuleset,
    moment,
    recordOnly: false,
    ...input,
    member: client && { account, live, lastVisit: '', facts: { ...noFacts, ...client.facts } },
    requested: { ...nothingRequested, choices, ...requested },
  });
}
