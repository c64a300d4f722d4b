// Random commands on who is who: merges, their undoing, and clients who are forgotten.
import type { CommandOf } from '../../src/app/actions';
import type { Entry } from '../../src/core/journal/entry';
import { type Drawn, type Scene, writesNoKey } from './scene';

type Exchanged = CommandOf<'merge-clients'>['exchanged'];

export const mergeClients: Drawn<'merge-clients'> = {
  weight: 4,
  draw(scene) {
    const { dice, known } = scene;
    if (known.clients.length < 2) return null;
    const [into, from] = [dice.pick(known.clients), dice.pick(known.clients)].map(({ id, row }) => ({
      id,
      row,
    }));
    if (into === undefined || from === undefined) return null;
    const plan = scene.ask('plan-merge', { into, from });
    // A form that is out of date asks for what the plan would refuse.
    if (plan === null) return dice.chance(0.2) ? { into, from, exchanged: [] } : null;
    return { into, from, exchanged: exchangedIn(scene, plan.fields, 0.5) };
  },
  refusals: ['merge-with-itself', 'client-merged', 'client-erased', 'contact-changed'],
  learn(known, _command, { seq, row }) {
    known.merges.push({ seq, row });
  },
  differs({ into, from }, entry, leads) {
    const isRight =
      entry.kind === 'merge' &&
      entry.merge?.from === from.id &&
      leads(into.id, entry.merge.into) &&
      [entry.merge.from, entry.merge.into].includes(entry.member);
    return isRight ? [] : [`is no merge of ${from.id} into ${into.id}`];
  },
};

export const tellApart: Drawn<'tell-apart'> = {
  weight: 1,
  draw({ dice, known }) {
    if (known.clients.length === 0) return null;
    const [one, other] = [dice.pick(known.clients), dice.pick(known.clients)];
    return { one: one.id, other: other.id };
  },
  refusals: ['merge-with-itself'],
  differs: writesNoKey,
};

export const unmergeClients: Drawn<'unmerge-clients'> = {
  weight: 3,
  draw(scene) {
    const { dice, known } = scene;
    if (known.merges.length === 0) return null;
    const { seq, row } = dice.pick(known.merges);
    const plan = scene.ask('plan-unmerge', { seq, row });
    if (plan === null) return dice.chance(0.2) ? { seq, row, exchanged: [] } : null;
    return { seq, row, exchanged: exchangedIn(scene, plan.fields, 0.9) };
  },
  refusals: [
    'entry-reversed',
    'entry-unknown',
    'entry-not-reversible',
    'client-merged',
    'client-erased',
    'contact-changed',
    'ruleset-lost',
  ],
  differs({ seq }, entry: Entry) {
    // The other client's entry undoes its own, which came right after.
    const isOf = entry.of === seq || entry.of === seq + 1;
    return entry.kind === 'unmerge' && isOf ? [] : [`does not undo ${seq} but is ${entry.kind}`];
  },
};

export const eraseClient: Drawn<'erase-client'> = {
  weight: 1,
  draw({ dice, known }) {
    // Somebody has to stay.
    if (known.clients.length < 4) return null;
    const { id, row } = dice.pick(known.clients);
    return { id, row };
  },
  refusals: ['client-erased'],
  learn(known, _command, { id }) {
    known.clients = known.clients.filter((client) => client.id !== id);
  },
  differs({ id }, entry, leads) {
    return entry.kind === 'erase' && leads(id, entry.member)
      ? []
      : [`does not erase ${id} but is ${entry.kind}`];
  },
};

/** Some of the fields that a plan names, exchanged. */
function exchangedIn(
  { dice }: Scene,
  fields: readonly {
    readonly field: Exchanged[number]['field'];
    readonly into: string;
    readonly from: string;
  }[],
  share: number,
): Exchanged {
  return fields
    .filter(() => dice.chance(share))
    .map(({ field, into, from }) => ({ field, into: from, from: into }));
}
