// Sends unsaved invoices, one at a time and in order, each under its own key, again and again until the server has answered.
// Nothing leaves it but by that answer, or because a person has looked at it.
import type { CallRefusal } from '../api';
import {
  isSame,
  notYetSent,
  type Outcome,
  type Sender,
  senderOf,
  type Unanswered,
  type Wire,
} from '../sender';
import { type Attempt, type SavedInvoice, savedOf } from './attempt';
import type { Expected } from './expected';
import type { TillForm } from './form';
import type { Keeping, KeptUnsaved } from './kept-unsaved';
import { isOpen, nextInTurn, nothingSent, secondsBefore, type Unsaved, type UnsavedState } from './unsaved';

type Recording = Outcome<'record-invoice'>;

/**
 * What the till does with an answer: whether its form stands there, so that the person sees it, or is asked what to do with
 * what they have changed since.
 * @param attempt the one that was recorded, which may be an earlier one; else the one that was sent
 */
export type Answered = (
  item: Unsaved,
  outcome: Recording,
  attempt: Attempt,
) => 'at the till' | 'asks' | 'elsewhere';

export type UnsavedQueue = {
  items(): readonly Unsaved[];
  find(id: number): Unsaved | undefined;
  /** Calls back after each change; returns how to stop that. */
  hear(change: () => void): () => void;
  /** Puts a form at its place among the others, and sends it in its turn. */
  save(attempt: Attempt, expected: Expected | null, id: number | null): number;
  putAside(form: TillForm): void;
  /** The form stands at the till, or no longer. */
  hold(id: number, held: Unsaved['held']): void;
  /** A form that nobody sends by itself has been changed since. */
  change(id: number, form: TillForm): void;
  /** Sends again at once what waits for a moment. */
  again(): void;
  drop(id: number): void;
};

type Ports = {
  readonly wire: Wire;
  readonly keeping: Keeping;
  /** What the page knows of an invoice of an earlier page. */
  attemptOf(form: TillForm, command: Attempt['command']): Attempt;
  answered: Answered;
};

// What goes away by itself is no reason to bring a form back that nobody looks at.
const PASSING: readonly CallRefusal['code'][] = ['busy', 'capability-expired'];

export function unsavedQueue({ wire, keeping, attemptOf, answered }: Ports): UnsavedQueue {
  let items: readonly Unsaved[] = [];
  let lastId = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const senders = new Map<number, Sender<'record-invoice'>>();
  const unanswered = new Map<number, Unanswered<'record-invoice'>>();
  const hearing = new Set<() => void>();

  function set(next: readonly Unsaved[]): void {
    items = next;
    keeping.write(items.filter(isOpen).map(kept));
    for (const hear of [...hearing]) hear();
  }

  function update(id: number, part: Partial<Unsaved>): void {
    set(items.map((item) => (item.id === id ? { ...item, ...part } : item)));
  }

  function drop(id: number): void {
    senders.delete(id);
    unanswered.delete(id);
    set(items.filter((item) => item.id !== id));
    go();
  }

  function kept({ id, form, attempts, state }: Unsaved): KeptUnsaved {
    return {
      form,
      attempts: attempts.map((attempt) => ({ form: attempt.form, command: attempt.command })),
      state: keptState(state),
      unanswered: unanswered.get(id) ?? null,
    };
  }

  function senderFor(id: number): Sender<'record-invoice'> {
    const known = senders.get(id);
    if (known !== undefined) return known;
    const made = senderOf('record-invoice', wire, {
      recall: () => unanswered.get(id) ?? null,
      keep(sent) {
        // What the answer makes of it is kept in one writing: with half of that, the next page would send it once more.
        if (sent === null) unanswered.set(id, notYetSent(wire, unanswered.get(id)?.key));
        else {
          unanswered.set(id, sent);
          keeping.write(items.filter(isOpen).map(kept));
        }
      },
    });
    senders.set(id, made);
    return made;
  }

  /** Sends what is due, or waits until something is. */
  function go(): void {
    clearTimeout(timer);
    const next = nextInTurn(items);
    if (next === null) return;
    const wait = next.again - Date.now();
    if (wait > 0) timer = setTimeout(go, wait);
    else void send(next);
  }

  async function send({ id, attempts }: Unsaved): Promise<void> {
    const attempt = attempts[attempts.length - 1];
    if (attempt === undefined) return;
    update(id, { state: { at: 'sending' } });
    const outcome = await senderFor(id)(attempt.command);
    const item = items.find((one) => one.id === id);
    if (item !== undefined) take(item, outcome, attempt);
    go();
  }

  function take(item: Unsaved, outcome: Recording, attempt: Attempt): void {
    const { id, tries, attempts } = item;
    if (outcome.at === 'done' || outcome.at === 'recorded') {
      const earlier =
        outcome.at === 'recorded' && attempts.find(({ command }) => isSame(command, outcome.command));
      const first = earlier || attempt;
      const place = answered(item, outcome, first);
      const saved = savedOf(first, outcome.value);
      if (place === 'at the till') drop(id);
      // Kept until it is answered, also for the next page.
      else
        update(id, {
          state: place === 'asks' ? { at: 'recorded', first: saved } : stateAfter(saved, attempt),
        });
      return;
    }
    // Saved once more while it was on its way: what was said of it is over, and what it is now goes next.
    if (attempts[attempts.length - 1] !== attempt) {
      update(id, { state: { at: 'waiting' } });
      return;
    }
    const place = answered(item, outcome, attempt);
    const { refusal } = outcome;
    const isPassing = outcome.at === 'refused' && place === 'elsewhere' && PASSING.includes(refusal.code);
    const state: UnsavedState = isPassing
      ? { at: 'waiting' }
      : { at: outcome.at === 'refused' ? 'refused' : 'unsure', refusal };
    update(id, { state, tries: tries + 1, again: Date.now() + 1000 * secondsBefore(tries + 1, refusal) });
  }

  function add(
    part: Omit<Unsaved, 'id' | keyof typeof nothingSent> & Partial<Unsaved>,
    before: Unanswered<'record-invoice'> | null = null,
  ): number {
    lastId += 1;
    unanswered.set(lastId, before ?? notYetSent(wire));
    set([...items, { id: lastId, ...nothingSent, ...part }]);
    return lastId;
  }

  keeping.takeOver((found) => {
    // All of them are read before the first is taken.
    const read = found.map((one) => ({
      ...one,
      attempts: one.attempts.map(({ form, command }) =>
        attemptOf(isSame(form, one.form) ? one.form : form, command),
      ),
    }));
    for (const { form, attempts, state, unanswered: sent } of read) {
      const isPassing = state.at === 'refused' && PASSING.includes(state.refusal.code);
      add({ form, attempts, state: isPassing ? { at: 'waiting' } : state, expected: null }, sent);
    }
    go();
  });
  window.addEventListener('online', again);

  function again(): void {
    set(items.map((item) => ({ ...item, again: 0 })));
    go();
  }

  return {
    items: () => items,
    find: (id) => items.find((item) => item.id === id),
    hear(change) {
      hearing.add(change);
      return () => void hearing.delete(change);
    },
    save(attempt, expected, id) {
      const known = items.find((item) => item.id === id);
      // What was saved before it is over once the next one is on its way, unless it has codes to hand out.
      set(items.filter(({ state }) => state.at !== 'saved' || state.saved.recorded.issued.length > 0));
      const { form } = attempt;
      const fresh = { form, expected, state: { at: 'waiting' }, again: 0, held: 'shown' } as const;
      if (known === undefined) {
        const made = add({ ...fresh, attempts: [attempt] });
        go();
        return made;
      }
      const attempts = [...known.attempts.filter((earlier) => earlier !== attempt), attempt];
      const state = known.state.at === 'sending' ? known.state : fresh.state;
      update(known.id, { ...fresh, attempts, state });
      go();
      return known.id;
    },
    putAside: (form) => void add({ form, attempts: [], state: { at: 'aside' }, expected: null }),
    hold(id, held) {
      if (items.find((item) => item.id === id)?.held === held) return;
      update(id, { held });
      go();
    },
    change: (id, form) => update(id, { form }),
    again,
    drop,
  };
}

/** @param attempt the last one, which may not be what was saved */
function stateAfter(saved: SavedInvoice, attempt: Attempt): UnsavedState {
  return saved.form === attempt.form ? { at: 'saved', saved } : { at: 'recorded', first: saved };
}

/** For a page that knows nothing of what was sent but what is kept. Of the client only the number, and of no card its code. */
function keptState(state: UnsavedState): UnsavedState {
  if (state.at === 'sending') return { at: 'waiting' };
  if (state.at !== 'recorded') return state;
  const { recorded } = state.first;
  const issued = recorded.issued.map((card) => ({ ...card, code: '' }));
  return { at: 'recorded', first: { ...state.first, client: null, recorded: { ...recorded, issued } } };
}
