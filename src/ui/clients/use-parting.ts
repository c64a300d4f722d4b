// Undoes a merge: each client gets its own again, in the list too.
import { useCallback } from 'preact/hooks';
import type { CommandOf } from '../../app/actions';
import type { MergePlan } from '../../app/clients/plan-merge';
import { type EntrySeen, useSession } from '../session';
import { type Command, useCommand } from '../use-command';
import { useQuery } from '../use-query';

type Exchanged = CommandOf<'merge-clients'>['exchanged'];

/** The fields that the rows exchange: those that the one who stays is to have from the other. */
export function exchangedIn(fields: MergePlan['fields']): Exchanged {
  return fields
    .filter(({ stays }) => stays === 'from')
    .map(({ field, into, from }) => ({ field, into: from, from: into }));
}

export type Parting = Pick<Command<'unmerge-clients'>, 'isSending' | 'refusal'> & {
  /** The names of the two, or null if it was refused. */
  part(seen: EntrySeen, plan: MergePlan): Promise<readonly [string, string] | null>;
  /** The same without having looked first. */
  partNow(seen: EntrySeen): Promise<readonly [string, string] | null>;
};

export function useParting(): Parting {
  const { clients } = useSession();
  const { send, isSending, refusal } = useCommand('unmerge-clients');
  const { ask, refusal: notPlanned } = useQuery('plan-unmerge');
  const { put } = clients;

  const part = useCallback(
    async (seen: EntrySeen, plan: MergePlan) => {
      const outcome = await send({ ...seen, exchanged: exchangedIn(plan.fields) });
      if (outcome === null || !('value' in outcome)) return null;
      const { into, from } = outcome.value;
      put(into);
      put(from);
      return [into.name, from.name] as const;
    },
    [send, put],
  );
  const partNow = useCallback(
    async (seen: EntrySeen) => {
      const plan = await ask(seen);
      return plan.ok ? part(seen, plan.value) : null;
    },
    [ask, part],
  );
  return { isSending, refusal: refusal ?? notPlanned, part, partNow };
}
