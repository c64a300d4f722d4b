// Creates the tabs and the checkpoint. Safe to repeat: adds only missing parts.
import * as v from 'valibot';
import { isComplete } from '../../core/dashboard/figures';
import { listsOf } from '../../core/dashboard/lists';
import { dayAt } from '../../core/day';
import { type Tried, weightOf } from '../../core/installation';
import { holdEngine } from '../../core/journal/engine';
import { genesis } from '../../core/journal/entry';
import { languages } from '../../core/language';
import { progressFrom } from '../../core/messages/outbox-progress';
import { currencyOf } from '../../core/money';
import { accept, LedgerCorrupt, type Result, refuse } from '../../core/result';
import type { PolicyRefusal } from '../../core/settings/policies';
import { defaultRuleset, type Ruleset } from '../../core/settings/ruleset';
import { defineCommand } from '../action';
import { allClients, namedIn, recounted } from '../dashboard/recount';
import { figuresAt } from '../dashboard/show-figures';
import { entryAt } from '../ledger/find-entry';
import { nameEntries } from '../ledger/name-entries';
import { emptyCheckpoint, inLock } from '../ledger/transaction';
import type { Checkpoint } from '../ports/checkpoint';
import type { SettingsTab } from '../ports/settings-tabs';
import type { World } from '../ports/world';
import { type Opened, openedOf } from '../till/open';

/** The open sheet, and what of Google is not as Carnet needs it. */
export type SetUp = Opened & { readonly unmet: readonly Tried[] };

export type SetUpRefusal = PolicyRefusal | { readonly code: 'busy' };

export const setUp = defineCommand({
  roles: ['owner'],
  command: v.object({
    language: v.picklist(languages),
    currency: v.string(),
  }),
  run(world, { language, currency: code }): Result<SetUp, SetUpRefusal> {
    const currency = currencyOf(code);
    if (currency === undefined) {
      const refusal = { code: 'choice-unknown', text: code } as const;
      return refuse({ code: 'policy-refused', policy: 'currency', refusal });
    }
    return inLock(world, () => {
      const found = world.checkpoint.read();
      const lacking = found === null ? [] : lackingTabs(world);
      // Empty columns that replace deleted ones are not settings: until they are filled, the tabs are ignored.
      if (found !== null && lacking.length > 0) world.checkpoint.write(withTabsBehind(found));
      world.tabs.make(language, currency, found === null ? 'never-set-up' : 'set-up');
      const last = found && lastSettings(world, found);
      world.settings.complete({ ...(last ?? defaultRuleset), language, currency });
      if (found !== null && lacking.length > 0) fill(world, found, last, lacking);
      // Entries without a checkpoint are an existing ledger: only the owner can decide to adopt it.
      if (found === null && world.journal.lastRow() > 1) throw new LedgerCorrupt('checkpoint-missing', 0);
      nameEntries(world);
      world.recorder();
      world.secret.make(); // links of clients' pages need one, also where no gift card was sold yet
      if (found === null) {
        // What happens from now on can be told, once a message is switched on.
        world.outboxProgress.write(progressFrom(genesis, world.clock.today(), 0));
        world.checkpoint.write(emptyCheckpoint);
      }
      showDashboard(world, world.checkpoint.read() ?? emptyCheckpoint, {
        ...(last ?? defaultRuleset),
        language,
        currency,
      });
      // After the checkpoint: the sheet is set up, whatever is found.
      const unmet = world.installation.try().filter((tried) => weightOf(tried) === 'bad');
      return accept<SetUp>({ ...openedOf(world, found ?? emptyCheckpoint), unmet });
    });
  },
});

/** Makes the Dashboard and fills it: the lists, and figures that were not kept, where the ledger is short, else at night. */
function showDashboard(world: World, checkpoint: Checkpoint, ruleset: Ruleset): void {
  world.dashboard.make(ruleset.language, ruleset.currency);
  const moment = world.clock.moment();
  const clients = checkpoint.row <= COUNTED_AT_ONCE ? allClients(world, checkpoint) : null;
  const counted =
    isComplete(checkpoint.figures) || clients === null
      ? checkpoint.figures
      : recounted(world, checkpoint, clients, moment);
  if (counted !== checkpoint.figures) world.checkpoint.write({ ...checkpoint, figures: counted });
  const figures = figuresAt({ ...checkpoint, figures: counted }, ruleset, moment);
  if (figures !== null) world.dashboard.show(figures);
  if (clients !== null) world.dashboard.list(listsOf(namedIn(clients), ruleset, moment), dayAt(moment));
  world.dashboard.land();
}

/** Rows of the ledger that take some seconds. */
const COUNTED_AT_ONCE = 5000;

/** Tabs of settings and rules that were deleted or lack a column. */
function lackingTabs(world: World): readonly SettingsTab[] {
  const { problems } = world.settings.read(() => null, 'whole').listed();
  const isLacking = (name: SettingsTab) =>
    problems.some(
      ({ tab, refusal: { code } }) => tab === name && (code === 'tab-missing' || code === 'column-missing'),
    );
  return (['programs', 'rewards', 'bonuses', 'settings'] as const).filter(isLacking);
}

function withTabsBehind(checkpoint: Checkpoint): Checkpoint {
  return { ...checkpoint, ruleset: { ...checkpoint.ruleset, inPlace: false } };
}

/**
 * The last ruleset; null if there was none yet, or the journal has lost it, which stops writing anyway.
 * @throws LedgerCorrupt `format-newer` if it needs the arithmetic of a newer Carnet
 */
function lastSettings(world: World, { ruleset: { seq } }: Checkpoint): Ruleset | null {
  const settings = seq === 0 ? null : (entryAt(world, seq, 0)?.settings ?? null);
  if (settings !== null) holdEngine(settings);
  return settings;
}

/** Fills recreated tabs from the last ruleset. */
function fill(world: World, found: Checkpoint, last: Ruleset | null, lacking: readonly SettingsTab[]): void {
  if (last === null && found.ruleset.seq > 0) return;
  if (last !== null) world.settings.write(last, last, lacking);
  world.journal.flush();
  world.checkpoint.write(found);
}
