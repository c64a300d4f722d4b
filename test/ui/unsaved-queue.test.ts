// Unsaved invoices on their way to a server that this test is: what is sent when, and what a next page is left with.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Recorded } from '../../src/app/till/record-invoice';
import type { Answered, CallRefusal } from '../../src/ui/api';
import type { Wire } from '../../src/ui/sender';
import type { Attempt } from '../../src/ui/till/attempt';
import { emptyForm, type TillForm } from '../../src/ui/till/form';
import type { Keeping, KeptUnsaved } from '../../src/ui/till/kept-unsaved';
import { type Answered as Told, type UnsavedQueue, unsavedQueue } from '../../src/ui/till/unsaved-queue';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', new EventTarget());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const offline: CallRefusal = { code: 'offline' };

function formOf(client: string, receipt: string): TillForm {
  return { ...emptyForm, client, receipt };
}

/** Only what the queue looks at. */
function attemptAt(form: TillForm): Attempt {
  const { client, receipt } = form;
  return { form, command: { member: { id: client }, receipt } } as unknown as Attempt;
}

type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly refusal: CallRefusal };

/** A page with its queue. It keeps for the next one what the browser would, as text. */
function pageWith(
  answer: (action: string, receipt: string) => Answer,
  left: readonly KeptUnsaved[] = [],
  answered: (queue: UnsavedQueue, id: number) => ReturnType<Told> = () => 'elsewhere',
) {
  const sent: string[] = [];
  let kept = JSON.stringify(left);
  let keys = 0;
  const wire: Wire = {
    ask(action, command) {
      const { receipt } = command as { readonly receipt?: string };
      sent.push(action === 'record-invoice' ? (receipt ?? '') : action);
      return Promise.resolve(answer(action, receipt ?? '') as Answered<typeof action>);
    },
    newKey() {
      keys += 1;
      return `key ${keys}`;
    },
  };
  const keeping: Keeping = {
    write(items) {
      kept = JSON.stringify(items);
    },
    takeOver: (take) => take(left),
  };
  const queue: UnsavedQueue = unsavedQueue({
    wire,
    keeping,
    attemptOf: (form, command) => ({ form, command }) as unknown as Attempt,
    answered: ({ id }) => answered(queue, id),
  });
  return { queue, sent, kept: () => JSON.parse(kept) as readonly KeptUnsaved[] };
}

function save({ queue }: ReturnType<typeof pageWith>, form: TillForm, id: number | null = null): number {
  const saved = queue.save(attemptAt(form), null, id);
  queue.hold(saved, 'no');
  return saved;
}

const recorded: Answer = { ok: true, value: { issued: [], client: null } as unknown as Recorded };
const withCard: Answer = {
  ok: true,
  value: { issued: [{ id: 'X', code: 'SECRET', hidden: '' }], client: null } as unknown as Recorded,
};
const wasNot: Answer = { ok: true, value: { became: 'nothing' } };
const lost: Answer = { ok: false, refusal: offline };

test('one without an answer is sent again by itself, also while others wait behind it', async () => {
  let isOnline = false;
  const page = pageWith(() => (isOnline ? recorded : lost));
  save(page, formOf('a', '1'));
  await vi.advanceTimersByTimeAsync(0);
  save(page, formOf('b', '2'));
  isOnline = true;
  await vi.advanceTimersByTimeAsync(5000);
  expect(page.sent).toEqual(['1', '1', '2']);
  expect(page.kept()).toEqual([]);
});

test('one that is saved again while it is on its way goes once more after its answer, not beside it', async () => {
  let isOnline = false;
  const page = pageWith((action) => (!isOnline ? lost : action === 'find-command' ? wasNot : recorded));
  const id = save(page, formOf('a', '1'));
  await vi.advanceTimersByTimeAsync(0);
  // Sent again by itself, and meanwhile changed and saved.
  vi.advanceTimersByTime(5000);
  expect(page.queue.find(id)?.state.at).toBe('sending');
  save(page, formOf('a', '2'), id);
  expect(page.sent).toEqual(['1', '1']);
  isOnline = true;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(page.sent.slice(2)).toEqual(['find-command', '2']);
});

const was: Answer = { ok: true, value: { became: 'recorded' } };

/** Two tries of one form: the first was recorded, and its answer was lost. */
function firstRecorded(action: string, receipt: string): Answer {
  if (action === 'find-command') return was;
  return receipt === '1' ? recorded : { ok: false, refusal: { code: 'key-reused' } };
}

test('a form that was changed after its first try was recorded is nobody’s invoice yet, also for the next page', async () => {
  const first = pageWith(() => lost);
  const id = save(first, formOf('a', '1'));
  await vi.advanceTimersByTimeAsync(0);
  save(first, formOf('a', '2'), id);
  await vi.advanceTimersByTimeAsync(0);
  const second = pageWith(firstRecorded, first.kept());
  await vi.advanceTimersByTimeAsync(60_000);
  expect(second.queue.items()).toMatchObject([
    { form: { receipt: '2' }, state: { at: 'recorded', first: { form: { receipt: '1' } } } },
  ]);
  // It is not sent by itself, and whoever opens it is asked what to do.
  const third = pageWith(firstRecorded, second.kept());
  await vi.advanceTimersByTimeAsync(60_000);
  expect(third.sent).toEqual([]);
  expect(third.queue.items()).toMatchObject([
    { form: { receipt: '2' }, state: { at: 'recorded', first: { form: { receipt: '1' }, client: null } } },
  ]);
});

test('one that was sent twice as it stands is saved, also for the next page', async () => {
  const first = pageWith(() => lost);
  save(first, formOf('a', '1'));
  await vi.advanceTimersByTimeAsync(0);
  const second = pageWith(() => recorded, first.kept());
  await vi.advanceTimersByTimeAsync(60_000);
  expect(second.queue.items()).toMatchObject([{ state: { at: 'saved' } }]);
});

test('a form that was changed since it was sent is kept with what was recorded of it, until somebody has decided', async () => {
  const page = pageWith(
    () => withCard,
    [],
    (queue, id) => {
      queue.change(id, formOf('a', '2'));
      return 'asks';
    },
  );
  const id = page.queue.save(attemptAt(formOf('a', '1')), null, null);
  await vi.advanceTimersByTimeAsync(0);
  page.queue.putAside(formOf('b', '3'));
  expect(page.kept()).toMatchObject([
    { form: { receipt: '2' }, state: { at: 'recorded', first: { form: { receipt: '1' } } } },
    { state: { at: 'aside' } },
  ]);
  // Nobody finds the code of a card that it issued in the browser’s memory.
  expect(JSON.stringify(page.kept())).not.toContain('SECRET');
  page.queue.drop(id);
  expect(page.kept()).toMatchObject([{ state: { at: 'aside' } }]);
});

test('whatever of its writing the browser has lost, an invoice is sent under the key that it had from the beginning', async () => {
  /** What every write of the first page would leave, had the machine stopped right after it. */
  const left: string[] = [];
  const records = new Map<string, string>();
  let keys = 0;
  const page = (found: readonly KeptUnsaved[], keep: (text: string) => void) =>
    unsavedQueue({
      wire: {
        newKey: () => `key ${++keys}`,
        ask(action, command, key) {
          records.set(key, (command as unknown as { readonly receipt: string }).receipt);
          return Promise.resolve(recorded as Answered<typeof action>);
        },
      },
      keeping: { write: (items) => keep(JSON.stringify(items)), takeOver: (take) => take(found) },
      attemptOf: (form, command) => ({ form, command }) as unknown as Attempt,
      answered: () => 'elsewhere',
    });
  const first = page([], (text) => left.push(text));
  for (const receipt of ['1', '2']) first.save(attemptAt(formOf('a', receipt)), null, null);
  await vi.advanceTimersByTimeAsync(0);
  expect([...records.values()]).toEqual(['1', '2']);
  for (const text of left) {
    vi.stubGlobal('window', new EventTarget());
    page(JSON.parse(text) as readonly KeptUnsaved[], () => {});
    await vi.advanceTimersByTimeAsync(0);
    expect([...records.values()], text).toEqual(['1', '2']);
  }
});
