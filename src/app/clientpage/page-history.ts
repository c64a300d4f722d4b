// A client's own history: what each movement was, and why an invoice earned what it did.
import * as v from 'valibot';
import { accept, type Result, refuse } from '../../core/result';
import type { Rule } from '../../core/settings/rules';
import { defineQuery } from '../action';
import { keptHistory, searchedHistory } from '../clients/show-history';
import { entrySeen, rowHint } from '../command-parts';
import { type RulesetRefusal, rulesetCited } from '../ledger/cited-ruleset';
import { entryAt } from '../ledger/find-entry';
import type { ReadingWorld } from '../ports/world';
import type { PageHistory, PageMovement, PageReason } from './client-page-answer';
import { numbersOf, type OwnPage, ownPage, type PageRefusal } from './own-page';

/** The newest movements: from the client's own row, unless the client has several numbers. */
export function firstHistory(world: ReadingWorld, { checkpoint, member }: OwnPage): PageHistory {
  const { movements, state } = member;
  const isKept = movements !== null && state.merged.length === 0;
  const { events, before } = isKept
    ? keptHistory(movements, checkpoint)
    : searchedHistory(world, numbersOf(member), 0);
  return { events: events.map(shown), before };
}

export const clientHistory = defineQuery({
  roles: ['client'],
  command: v.object({ row: rowHint, before: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  run(world, { row, before }, { who }): Result<PageHistory, PageRefusal> {
    const own = ownPage(world, who, row);
    if (!own.ok) return own;
    const { events, before: earlier } = searchedHistory(world, numbersOf(own.value.member), before);
    return accept({ events: events.map(shown), before: earlier });
  },
});

/** A remark is for the client only where the form says so: with points by hand, and in the wording of a consent. */
function shown({
  actor: _actor,
  other: _other,
  source: _source,
  balance: _balance,
  ...movement
}: ReturnType<typeof keptHistory>['events'][number]): PageMovement {
  const { kind, consent, note } = movement;
  return { ...movement, note: kind === 'adjust' || consent !== '' ? note : '' };
}

/** The entry is not the client's. */
export type ReasonRefusal = { readonly code: 'movement-not-there' } | RulesetRefusal;

export const clientReason = defineQuery({
  roles: ['client'],
  command: v.object({ ...entrySeen.entries, client: rowHint }),
  run(world, { seq, row, client }, { who }): Result<PageReason, PageRefusal | ReasonRefusal> {
    const own = ownPage(world, who, client);
    if (!own.ok) return own;
    const { checkpoint, ruleset, member } = own.value;
    const entry = entryAt(world, seq, row);
    if (entry === undefined || !numbersOf(member).includes(entry.member))
      return refuse({ code: 'movement-not-there' });
    const cited = rulesetCited(world, entry.ruleset, { checkpoint, ruleset, rulesetHash: '' });
    if (!cited.ok) return cited;
    const { earnings, bonuses } = entry;
    const { programs, bonuses: extras, currency, rounding, giftcardPays } = cited.value;
    return accept({
      seq,
      byCard: entry.sums?.paid ?? 0,
      cardEarns: giftcardPays,
      earnings,
      bonuses,
      programs: named(
        programs,
        earnings.map(({ program }) => program),
      ),
      extras: named(
        extras,
        bonuses.map(({ bonus }) => bonus),
      ),
      currency,
      rounding,
    });
  },
});

function named(rules: readonly Rule[], names: readonly string[]): readonly Rule[] {
  return rules.filter(({ name }) => names.includes(name));
}
