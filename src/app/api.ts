// The only API: every request, from any caller, is checked here.
import * as v from 'valibot';
import { hashOf } from '../core/journal/canonical';
import { type CorruptionCode, LedgerCorrupt, type RefusalData, type Result, refuse } from '../core/result';
import { type Action, type CommandSchema, mayAsk, type Who } from './action';
import { type CodeWait, withTries } from './code-tries';
import { commandKey } from './command-parts';
import { MissingTab, type TabName } from './ports/tabs';
import type { World } from './ports/world';
import { withoutContacts } from './without-contacts';
import { worldOf } from './world-of';

export type ApiRefusal =
  /** The page was served too long ago, or by another sheet. */
  | { readonly code: 'capability-expired' }
  | { readonly code: 'forbidden' }
  | CodeWait
  /** A malformed request: no page of Carnet sends it. */
  | { readonly code: 'command-malformed'; readonly issues: readonly string[] }
  /** The ledger is corrupt: nothing is written until the owner has dealt with it. */
  | { readonly code: 'stopped'; readonly corruption: CorruptionCode; readonly row: number }
  /** This sheet has no ledger yet. */
  | { readonly code: 'not-set-up' }
  /** Somebody deleted a tab that the action needs. */
  | { readonly code: 'tab-gone'; readonly tab: TabName }
  /** Somebody deleted a column that the action needs. */
  | { readonly code: 'column-missing'; readonly header: string }
  /** Google gave no spreadsheet: nothing was read or written. */
  | { readonly code: 'no-spreadsheet' }
  /** Somebody converted the tab to a table, which refuses what Carnet writes. What was committed before stands. */
  | { readonly code: 'typed-columns'; readonly tab: TabName }
  /** Google failed; `message` is Google's. */
  | { readonly code: 'platform'; readonly message: string };

/** Looks up whose a capability is; null if it is unknown, has expired or was revoked. */
export type Capabilities = { whoOf(capability: string): Who | null };

const envelope = v.object({
  capability: v.pipe(v.string(), v.maxLength(100)),
  key: commandKey,
  action: v.pipe(v.string(), v.maxLength(40)),
  command: v.unknown(),
});

type AnyAction = Action<CommandSchema, unknown, RefusalData>;

/** Whether what is asked for takes the lock before it reads anything. */
export function locksAtOnce(actions: { readonly [name: string]: AnyAction }, request: unknown): boolean {
  const parsed = v.safeParse(envelope, request);
  return parsed.success && new Map(Object.entries(actions)).get(parsed.output.action)?.locks === 'at-once';
}

export function answer(
  actions: { readonly [name: string]: AnyAction },
  world: World,
  capabilities: Capabilities,
  request: unknown,
): Result<unknown> {
  const parsed = v.safeParse(envelope, request);
  if (!parsed.success) return malformed(parsed.issues);
  const { capability, key, action: name, command } = parsed.output;
  const who = capabilities.whoOf(capability);
  if (who === null) return refuse({ code: 'capability-expired' });
  // A map, because every object has names such as `constructor`.
  const action = new Map(Object.entries(actions)).get(name);
  if (action === undefined || !mayAsk(action, who)) return refuse({ code: 'forbidden' });
  const checked = v.safeParse(action.command, command);
  if (!checked.success) return malformed(checked.issues);
  const hash = hashOf({ action: name, command: checked.output });
  const own = worldOf(world, who);
  const work = () => attempt(world, () => action.run(own, checked.output, { key, hash, who }));
  const answered = action.triesCode?.(checked.output) === true ? withTries(world, who, work) : work();
  return who.role === 'staff' && !who.may.contacts ? withoutContacts(answered) : answered;
}

/** Runs the work. A corrupt ledger and a deleted tab or column become refusals; failures of Google are rethrown. */
export function attempt<Answer, Refusal extends RefusalData>(
  world: World,
  work: () => Result<Answer, Refusal>,
): Result<Answer, Refusal | ApiRefusal> {
  try {
    return work();
  } catch (error) {
    if (error instanceof LedgerCorrupt)
      return refuse({ code: 'stopped', corruption: error.code, row: world.journal.placeOf(error.row).row });
    if (error instanceof MissingTab) return refuse(missingOf(world, error));
    throw error;
  }
}

function missingOf(world: World, { tab, header }: MissingTab): ApiRefusal {
  if (world.checkpoint.read() === null) return { code: 'not-set-up' };
  return header === '' ? { code: 'tab-gone', tab } : { code: 'column-missing', header };
}

function malformed(issues: readonly v.BaseIssue<unknown>[]): Result<never> {
  const named = issues.slice(0, 5).map((issue) => `${v.getDotPath(issue) ?? 'request'}: ${issue.message}`);
  return refuse({ code: 'command-malformed', issues: named });
}
