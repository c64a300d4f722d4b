// The parts of an action: the roles allowed, its parameters, its function.
import type { BaseIssue, BaseSchema, InferOutput } from 'valibot';
import type { RefusalData, Result } from '../core/result';
import { hasRight, type StaffRight, type StaffRights } from '../core/staff/staff-rights';
import type { ReadingWorld, World } from './ports/world';

/** The user of the page that a capability belongs to. */
export type Who =
  /** `staff` is the number that entries name, where the page that asks was served to somebody who has one. */
  | { readonly role: 'owner'; readonly staff?: number }
  /** `staff` is the person's number, which entries name. */
  | { readonly role: 'staff'; readonly staff: number; readonly name: string; readonly may: StaffRights }
  /** Acts for this client alone: no command of a client says for whom it is. */
  | { readonly role: 'client'; readonly member: string };

export type Role = Who['role'];

type Needs = StaffRight | readonly StaffRight[];

export type CommandSchema = BaseSchema<unknown, unknown, BaseIssue<unknown>>;

/** A request type that Carnet supports. */
export type Action<Schema extends CommandSchema, Answer, Refusal extends RefusalData> = {
  /** Whether it changes anything in the sheet. */
  readonly writes: boolean;
  readonly roles: readonly Role[];
  /** What a member of staff has to be allowed besides, all of it; undefined if nothing. */
  readonly needs?: Needs;
  /** Schema of the parameters, which are validated before anything else happens. */
  readonly command: Schema;
  /** Whether this one looks up a code of a gift card or voucher that somebody has typed: too many wrong ones have to wait. */
  triesCode?(command: InferOutput<Schema>): boolean;
  /** Of a command that does nothing before it has the lock: it may be taken before anything is read. */
  readonly locks?: 'at-once';
  run(world: World, command: InferOutput<Schema>, request: Request): Result<Answer, Refusal>;
};

/** Changes the sheet, so retries, crashes and concurrent users matter: it is in the table of examples. */
export type Command<Schema extends CommandSchema, Answer, Refusal extends RefusalData> = Action<
  Schema,
  Answer,
  Refusal
> & { readonly writes: true };

/** Only reads: it gets no access to anything that writes. */
export type Query<Schema extends CommandSchema, Answer, Refusal extends RefusalData> = {
  readonly writes: false;
  readonly roles: readonly Role[];
  readonly needs?: Needs;
  readonly command: Schema;
  triesCode?(command: InferOutput<Schema>): boolean;
  run(world: ReadingWorld, query: InferOutput<Schema>, request: Request): Result<Answer, Refusal>;
};

/** The command's key, and the hash of its request. */
export type Keyed = { readonly key: string; readonly hash: string };

/** A request, and who sent it. */
export type Request = Keyed & { readonly who: Who };

/** For work that Carnet starts itself: menu items and the nightly run. */
export const ownWork: Request = { key: '', hash: '', who: { role: 'owner' } };

/** Ties the types of a command's function to its schema. */
export function defineCommand<Schema extends CommandSchema, Answer, Refusal extends RefusalData>(
  command: Omit<Command<Schema, Answer, Refusal>, 'writes'>,
): Command<Schema, Answer, Refusal> {
  return { ...command, writes: true };
}

/** Ties the types of a query's function to its schema. */
export function defineQuery<Schema extends CommandSchema, Answer, Refusal extends RefusalData>(
  query: Omit<Query<Schema, Answer, Refusal>, 'writes'>,
): Query<Schema, Answer, Refusal> {
  return { ...query, writes: false };
}

/** Whether whoever asks has all these rights; owners have every right, clients none. */
export function holds(who: Who, rights: readonly StaffRight[]): boolean {
  if (who.role !== 'staff') return who.role === 'owner';
  return rights.every((right) => hasRight(who.may, right));
}

export function mayAsk(
  { roles, needs }: Pick<Action<CommandSchema, unknown, RefusalData>, 'roles' | 'needs'>,
  who: Who,
): boolean {
  if (!roles.includes(who.role)) return false;
  if (who.role !== 'staff' || needs === undefined) return true;
  return holds(who, typeof needs === 'string' ? [needs] : needs);
}
