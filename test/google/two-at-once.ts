// A writing command together with an invoice: each runs completely at every call of the other.
import { beforeAll, describe, expect, it } from 'vitest';
import type { WritingName } from '../../src/app/actions';
import type { Outcome, Snapshot } from '../../src/local/standin';
import type { AnyExample, Prepared } from './command-examples';
import { invoiceOf } from './salon';
import { cellsOf, entryCount } from './sheet-cells';

const KEY = 'e'.repeat(32);
const RIVAL_KEY = 'f'.repeat(32);

/**
 * How many calls inside the lock are tested, evenly spaced: whichever it is, the other command is told to wait at its
 * first call. Outside the lock, all are tested.
 */
const MOST_INSIDE = 6;

type Sent = { readonly action: WritingName; readonly command: unknown; readonly key: string };

/** A walk-in's invoice can be recorded wherever anything can. */
const rival: Sent = { action: 'record-invoice', command: invoiceOf(null, 0, 1000, null), key: RIVAL_KEY };

/** Runs one of the two, and the other right before its n-th call. */
type Both = { readonly outer: Sent; readonly inner: Sent };

export function testTwoAtOnce(example: AnyExample): void {
  describe(`${example.action}: ${example.what}`, () => {
    let given: Given;
    beforeAll(() => {
      given = prepared(example);
    });

    it('with an invoice at each of its calls: told to wait, or recorded; in the end both are recorded once', () => {
      bothStand(given, { outer: given.own, inner: rival });
    });

    it('at each call of an invoice: told to wait, or done; in the end both are recorded once', () => {
      bothStand(given, { outer: rival, inner: given.own });
    });
  });
}

type Given = Prepared<WritingName> & {
  readonly own: Sent;
  readonly start: Snapshot;
  /** Entries before both commands. */
  readonly before: number;
  /** Sheets that were already checked. */
  readonly seen: Set<string>;
};

function prepared({ action, prepare }: AnyExample): Given {
  const { sheet, ...rest } = prepare();
  const { workbook } = sheet.standIn;
  const own = { action, command: rest.command, key: KEY };
  return {
    ...rest,
    sheet,
    own,
    start: workbook.snapshot(),
    before: entryCount(workbook),
    seen: new Set(),
  };
}

function send({ sheet }: Given, { action, command, key }: Sent, before?: (n: number) => void): Outcome {
  return sheet.run(
    action,
    command as never,
    key,
    before === undefined ? {} : { before: ({ n }) => before(n) },
  );
}

function bothStand(given: Given, { outer, inner }: Both): void {
  const { workbook } = given.sheet.standIn;
  workbook.restore(given.start);
  for (const at of callsOf(send(given, outer))) {
    workbook.restore(given.start);
    const where = `at call ${at}`;
    let met: Outcome | undefined;
    send(given, outer, (n) => {
      if (n !== at || met !== undefined) return;
      const then = cellsOf(workbook);
      met = send(given, inner);
      // A command that does not get the lock writes nothing.
      if (isBusy(met)) expect(cellsOf(workbook), where).toEqual(then);
    });
    expect(met?.status, where).toBe('returned');
    holdToAccount(given, where);
  }
}

/** All calls outside the lock, and a sample of those inside. */
function callsOf({ meter: { calls } }: Outcome): readonly number[] {
  let isHeld = false;
  const marked = calls.map(({ n, kind }) => {
    const inside = isHeld; // the lock itself is requested by a call outside it
    if (kind === 'lock') isHeld = true;
    if (kind === 'unlock') isHeld = false;
    return { n, inside };
  });
  const step = Math.ceil(marked.filter(({ inside }) => inside).length / MOST_INSIDE);
  return marked.filter(({ n, inside }) => !inside || n % step === 0).map(({ n }) => n);
}

function isBusy(outcome: Outcome): boolean {
  const reply = outcome.status === 'returned' ? (outcome.value as { refusal?: { code: string } }) : {};
  return reply.refusal?.code === 'busy';
}

/** Both are sent again until recorded: first the command, which repairs what is broken, then the invoice. */
function holdToAccount(given: Given, where: string): void {
  const { workbook } = given.sheet.standIn;
  for (const sent of [given.own, rival])
    expect(send(given, sent), `${sent.action} ${where}`).toMatchObject({
      status: 'returned',
      value: { ok: true },
    });
  expect(entryCount(workbook) - given.before, where).toBe(given.entries + 1);
  const cells = JSON.stringify(cellsOf(workbook));
  if (given.seen.has(cells)) return;
  given.seen.add(cells);
  expect(given.sheet.answer('check-ledger', {}), where).toMatchObject({ findings: [], stopped: null });
}
