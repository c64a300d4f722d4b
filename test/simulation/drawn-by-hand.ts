// Random points by hand: for one client, for several as a series, and series taken back.
import type { Drawn } from './scene';
import { writesNoKey } from './scene';

const NOTES = ['Sorry!', 'Thank you for your review!', '=1+1'];

export const adjustPoints: Drawn<'adjust-points'> = {
  weight: 5,
  draw({ dice, known, ask }) {
    if (known.clients.length === 0) return null;
    const { id, row } = dice.pick(known.clients);
    const client = ask('show-client', { id, row });
    const points = dice.chance(0.7) ? dice.between(1, 60) : -dice.between(1, 20);
    const member = { id, row, version: client?.version ?? 0 };
    const isSeen = client !== null && dice.chance(0.5);
    return { member, points, note: dice.pick(NOTES), seen: isSeen ? client.standing.balance + points : null };
  },
  refusals: ['hand-points-short', 'hand-changed', 'client-erased'],
  learn(known, { member }, { seq }) {
    known.invoices.push({ seq, row: 0, member: member.id, units: [] });
  },
  differs({ member, points, note }, entry, leads) {
    if (!leads(member.id, entry.member)) return [`is on ${entry.member}, not on ${member.id}`];
    const said = [entry.kind, entry.earned?.points ?? points, entry.note, entry.batch];
    const asked = ['adjust', points, note, ''];
    return JSON.stringify(said) === JSON.stringify(asked) ? [] : [`says ${said.join()}, not ${asked.join()}`];
  },
};

export const adjustClients: Drawn<'adjust-clients'> = {
  weight: 4,
  draw({ dice, known }) {
    if (known.clients.length === 0) return null;
    const isNew = known.batches.length === 0 || dice.chance(0.6);
    const points = dice.chance(0.8) ? dice.between(1, 20) : -dice.between(1, 5);
    const begun = { id: dice.key().slice(0, 12), points, note: dice.pick(NOTES) };
    if (isNew) known.batches.push(begun);
    const { id: batch, ...series } = isNew ? begun : dice.pick(known.batches);
    return { batch, members: known.clients.filter(() => dice.chance(0.6)).map(({ id }) => id), ...series };
  },
  refusals: [],
  differs: writesNoKey,
};

export const undoBatch: Drawn<'undo-batch'> = {
  weight: 5,
  draw({ dice, known }) {
    const brought = known.brought.map(({ batch }) => batch);
    const others = [...known.batches.map(({ id }) => id), ...brought];
    // Most have much to take back: sales, returns of older ones, history that had become points.
    const series = known.imports.length > 0 && dice.chance(0.6) ? known.imports : others;
    return series.length === 0 ? null : { batch: dice.pick(series), before: 0 };
  },
  // Nothing of it was written yet, or it went with a restored version, or twelve others came since.
  refusals: ['batch-unknown'],
  differs: writesNoKey,
};
