// Returns a sidebar's initial data: the day, the settings, the catalog, and problems to correct in the tabs.
import * as v from 'valibot';
import type { Day, Moment } from '../../core/day';
import { LONG_LEDGER } from '../../core/journal/closing';
import type { UseCounts } from '../../core/points/uses';
import { accept, refuse } from '../../core/result';
import { type Caution, cautionsOf } from '../../core/settings/cautions';
import { isLaterDue, type Later } from '../../core/settings/later';
import { type RawPolicies, writePolicies } from '../../core/settings/policies';
import { type RawRule, writeRule } from '../../core/settings/rules';
import { kindsOf, type RuleFamily, type Ruleset, ruleFamilies } from '../../core/settings/ruleset';
import { defineQuery } from '../action';
import { nowBy, settingsInForce, waitingIn } from '../ledger/settings-in-force';
import { checkpointOf } from '../ledger/transaction';
import type { CatalogItem } from '../ports/catalog';
import type { Checkpoint } from '../ports/checkpoint';
import type { TabProblem } from '../ports/tabs';
import type { ReadingWorld } from '../ports/world';

export type RawRules = { readonly [Family in RuleFamily]: readonly RawRule[] };

export type Opened = {
  readonly today: Day;
  /** Now, by the salon's clock. */
  readonly moment: Moment;
  /** Whether the sheet's locale writes the month before the day: `5/17`. */
  readonly monthFirst: boolean;
  /** The salon's time zone, an IANA name. */
  readonly zone: string;
  readonly actor: string;
  readonly ruleset: Ruleset;
  readonly rulesetHash: string;
  /** The change planned for a later day, or the part of a due one that could not be applied. */
  readonly later: Later | null;
  /** Settings, programmes, rewards and bonuses in the format of `save-settings`. */
  readonly policies: RawPolicies;
  readonly rules: RawRules;
  readonly catalog: readonly CatalogItem[];
  readonly problems: readonly TabProblem[];
  /** Points in the settings that the owner should review. */
  readonly cautions: readonly Caution[];
  /** Total uses of each reward and bonus by all clients. */
  readonly uses: UseCounts;
  /** Whether the Ledger was so long at the last entry that a closed year would help, if there is one. */
  readonly isLong: boolean;
};

export const open = defineQuery({
  roles: ['owner', 'staff'],
  command: v.object({}),
  run(world) {
    const checkpoint = checkpointOf(world);
    return checkpoint === null ? refuse({ code: 'not-set-up' }) : accept<Opened>(openedOf(world, checkpoint));
  },
});

export function openedOf(world: ReadingWorld, checkpoint: Checkpoint): Opened {
  const now = nowBy(world);
  const { ruleset, hash, listed, missed } = settingsInForce(world, checkpoint, now);
  const { items, problems } = listed();
  return {
    today: now.day,
    moment: now.moment,
    monthFirst: world.clock.monthFirst(),
    zone: world.clock.zone(),
    actor: world.actor(),
    ruleset,
    rulesetHash: hash,
    later: isLaterDue(checkpoint.later, now.day) ? missed : waitingIn(world, checkpoint),
    policies: writePolicies(ruleset),
    rules: rawRules(ruleset),
    catalog: items,
    problems,
    cautions: cautionsOf(ruleset, items),
    uses: checkpoint.uses,
    isLong: checkpoint.row > LONG_LEDGER, // with its header
  };
}

function rawRules(ruleset: Ruleset): RawRules {
  const raw = (family: RuleFamily) =>
    ruleset[family].map((rule) => writeRule(kindsOf[family], rule, ruleset.currency));
  return Object.fromEntries(ruleFamilies.map((family) => [family, raw(family)])) as {
    [Family in RuleFamily]: RawRule[];
  };
}
