// The parts of an action: the roles allowed, its parameters, its function.
import type { BaseIssue, BaseSchema, InferOutput } from 'valibot';
import type { RefusalData, Result } from '../core/result';
import type { ReadingWorld, World } from './ports/world';

/** The user of the page that a capability belongs to. */
export type Role = 'owner' | 'staff' | 'client';

export type CommandSchema = BaseSchema<unknown, unknown, BaseIssue<unknown>>;

/** A request type that Carnet supports. */
export type Action<Schema extends CommandSchema, Answer, Refusal extends RefusalData> = {
  /** Whether it changes anything in the sheet. */
  readonly writes: boolean;
  readonly roles: readonly Role[];
  /** Schema of the parameters, which are validated before anything else happens. */
  readonly command: Schema;
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
  readonly command: Schema;
  run(world: ReadingWorld, query: InferOutput<Schema>, request: Request): Result<Answer, Refusal>;
};

/** The command's key, and the hash of its request. */
export type Keyed = { readonly key: string; readonly hash: string };

/** A request, and the role of the page that sent it. */
export type Request = Keyed & { readonly role: Role };

/** For work that Carnet starts itself: menu items and the nightly run. */
export const ownWork: Request = { key: '', hash: '', role: 'owner' };

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
