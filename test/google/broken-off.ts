// Everything that a run of the clock can leave when it is killed, or fails, at any of its calls to Google.
import { expect } from 'vitest';
import type { FaultPlan, Outcome, Snapshot } from '../../src/local/standin';
import type { MailSalon } from './mail-salon';

type Mail = Outcome['effects']['mails'][number];
type Calls = Outcome['meter']['calls'];

/** A sheet as a run left it, with what had gone out by then. */
export type Left = { readonly name: string; readonly state: Snapshot; readonly mails: readonly Mail[] };

/** Kinds of call that change something: a kill after any other leaves the same as a kill before it. */
const CHANGES = new Set(['property-write', 'write', 'append', 'flush', 'rows', 'mail']);

/** A run from the start, with its mails and no others. */
export function runFrom(
  salon: MailSalon,
  start: Snapshot,
  how: Parameters<MailSalon['hourly']>[0] = {},
): Outcome {
  salon.mails.length = 0;
  salon.sheet.standIn.workbook.restore(start);
  return salon.hourly(how);
}

/** The calls of a run from the start that can fail differently: of consecutive reads, the first stands for all. */
export function callsFrom(salon: MailSalon, start: Snapshot): Calls {
  salon.sheet.standIn.workbook.restore(start);
  const all = salon.callsAhead();
  const isRead = (call: Calls[number] | undefined) =>
    call?.kind === 'read' || call?.kind === 'lastRow' || call?.kind === 'property-read';
  return all.filter((call, i) => !isRead(call) || !isRead(all[i - 1]));
}

/** Every different sheet that runs from the start leave, each act at each call. */
export function everythingLeft(
  salon: MailSalon,
  start: Snapshot,
  acts: readonly FaultPlan['act'][],
): readonly Left[] {
  const { workbook } = salon.sheet.standIn;
  const left = new Map<string, Left>();
  const keep = (name: string): void => {
    const cells = JSON.stringify([
      workbook.state.properties,
      workbook.tabs().map((tab) => tab.values()),
      salon.mails.map(({ to }) => to),
    ]);
    if (!left.has(cells)) left.set(cells, { name, state: workbook.snapshot(), mails: [...salon.mails] });
  };
  for (const { n: at, kind, name } of callsFrom(salon, start)) {
    for (const act of acts) {
      if (act.startsWith('kill') && !CHANGES.has(kind)) continue;
      const outcome = runFrom(salon, start, { faults: { at, act } });
      keep(`${act} of call ${at}, ${name}`);
      const { length } = outcome.meter.pendingAtEnd;
      if (!act.startsWith('kill') || length === 0) continue;
      runFrom(salon, start, { faults: { at, act, survive: length } });
      keep(`${act} of call ${at}, ${name}, all landed`);
    }
  }
  return [...left.values()];
}

/** Goes on from each sheet that was left. */
export function fromEachLeft(salon: MailSalon, all: readonly Left[], goOn: (name: string) => void): void {
  expect(all.length).toBeGreaterThan(5);
  for (const { name, state, mails } of all) {
    salon.sheet.standIn.workbook.restore(state);
    salon.mails.length = 0;
    salon.mails.push(...mails);
    goOn(name);
  }
}

/** Each of Julie and Nele was written to once at most and has a row that says so; Hugo, who has not agreed, has one that says why. */
export function expectEachToldOnce(salon: MailSalon, name: string): void {
  const sent = salon.mails.map(({ to }) => to);
  expect(new Set(sent).size, `${name}: nobody twice`).toBe(sent.length);
  const messages = salon.messages();
  expect(messages, `${name}: a row for each`).toHaveLength(3);
  expect(new Set(messages.map(({ member }) => member)).size, `${name}: no row twice`).toBe(3);
  const states = messages.map(({ state }) => state);
  for (const [i, address] of ['julie@example.com', 'nele@example.com'].entries()) {
    const may = sent.includes(address) ? ['sent', 'unsure'] : ['unsure'];
    expect(may, `${name}: ${address}`).toContain(states[i]);
  }
  expect(messages.at(-1), name).toMatchObject({ state: 'notSent', why: 'no-consent' });
  expect(salon.sheet.answer('check-ledger', {}), name).toMatchObject({ findings: [], stopped: null });
}
