// What one thing a person does is made of: who may, what it takes, what it does.
import type { BaseIssue, BaseSchema, InferOutput } from 'valibot';
import type { RefusalData, Result } from '../core/result';
import type { ReadingWorld, World } from './ports/world';

/** Whose page a capability was made for. */
export type Role = 'owner' | 'staff' | 'client';

export type CommandSchema = BaseSchema<unknown, unknown, BaseIssue<unknown>>;

/** One thing that can be asked of Carnet. */
export type Action<Schema extends CommandSchema, Answer, Refusal extends RefusalData> = {
  /** Whether it changes anything in the sheet. */
  readonly writes: boolean;
  readonly roles: readonly Role[];
  /** What crosses the api: checked before anything else happens. */
  readonly command: Schema;
  run(world: World, command: InferOutput<Schema>, request: Request): Result<Answer, Refusal>;
};

/** Changes the sheet, so that a retry, a crash and a second person matter: it stands in the table of examples. */
export type Command<Schema extends CommandSchema, Answer, Refusal extends RefusalData> = Action<
  Schema,
  Answer,
  Refusal
> & { readonly writes: true };

/** Reads, and has nothing in its hands that writes. */
export type Query<Schema extends CommandSchema, Answer, Refusal extends RefusalData> = {
  readonly writes: false;
  readonly roles: readonly Role[];
  readonly command: Schema;
  run(world: ReadingWorld, query: InferOutput<Schema>, request: Request): Result<Answer, Refusal>;
};

/** The command's key, and the hash of the request it came with. */
export type Keyed = { readonly key: string; readonly hash: string };

/** A request, and whose page sent it. */
export type Request = Keyed & { readonly role: Role };

/** Carnet's own work: menu items and the nightly run. */
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
