// What one thing a person does is made of: who may, what it takes, what it does.
import type { BaseIssue, BaseSchema, InferOutput } from 'valibot';
import type { RefusalData, Result } from '../core/result';
import type { World } from './ports';

/** Whose page a capability was made for. */
export type Role = 'owner' | 'staff' | 'client';

export type CommandSchema = BaseSchema<unknown, unknown, BaseIssue<unknown>>;

export type Action<Schema extends CommandSchema, Answer, Refusal extends RefusalData> = {
  readonly roles: readonly Role[];
  /** What crosses the api: checked before anything else happens. */
  readonly command: Schema;
  run(world: World, command: InferOutput<Schema>, request: Request): Result<Answer, Refusal>;
};

/** The command's key, and the hash of the request it came with. */
export type Keyed = { readonly key: string; readonly hash: string };

/** A request, and whose page sent it. */
export type Request = Keyed & { readonly role: Role };

/** Carnet's own work: menu items and the nightly run. */
export const ownWork: Request = { key: '', hash: '', role: 'owner' };

/** Ties the types of an action's function to its schema. */
export function defineAction<Schema extends CommandSchema, Answer, Refusal extends RefusalData>(
  action: Action<Schema, Answer, Refusal>,
): Action<Schema, Answer, Refusal> {
  return action;
}
