// Sends unsaved invoices, one at a time and in order, each under its own key, again and again until the server has answered.
// Nothing leaves it but by that answer, or because a person has looked at it.
import type { CallRefusal } from '../api';
import { type Outcome, type Sender, senderOf, type Unanswered, type Wire } from '../sender';
import { type Attempt, savedOf } from './attempt';
import type { Expected } from './expected';
import type { TillForm } from './form';
import type { Keeping, KeptUnsaved } from './kept-unsaved';
import {
  isOpen,
  nextMoment,
  nextToSend,
  nothingSent,
  secondsBefore,
  type Unsaved,
  type UnsavedState,
} from './unsaved';

type Recording = Outcome<'record-invoice'>;

/** What the till does with an answer: whether its form stands there, so that the person sees it. */
export type Answered = (item: Unsaved, outcome: Recording, attempt: Attempt) => 'at the till' | 'elsewhere';

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
  /** A refused form has been changed since. */
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
    // A page that reads this knows nothing of what was sent but what stands here.
    const after: UnsavedState = state.at === 'sending' ? { at: 'waiting' } : state;
    return {
      form,
      commands: attempts.map(({ command }) => command),
      state: after.at === 'recorded' ? { at: 'aside' } : after,
      unanswered: unanswered.get(id) ?? null,
    };
  }

  function senderFor(id: number): Sender<'record-invoice'> {
    const known = senders.get(id);
    if (known !== undefined) return known;
    const made = senderOf('record-invoice', wire, {
      recall: () => unanswered.get(id) ?? null,
      keep(sent) {
        if (sent === null) unanswered.delete(id);
        else unanswered.set(id, sent);
        keeping.write(items.filter(isOpen).map(kept));
      },
    });
    senders.set(id, made);
    return made;
  }

  /** Sends what is due, or waits until something is. */
  function go(): void {
    clearTimeout(timer);
    if (items.some(({ state }) => state.at === 'sending')) return;
    const next = nextToSend(items, Date.now());
    if (next !== null) {
      void send(next);
      return;
    }
    const moment = nextMoment(items);
    if (moment !== null && moment > Date.now()) timer = setTimeout(go, moment - Date.now());
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
    const { id, tries } = item;
    const place = answered(item, outcome, attempt);
    if (outcome.at === 'done' || outcome.at === 'recorded') {
      if (place === 'at the till') drop(id);
      else update(id, { state: stateAfter(item, outcome, attempt) });
      return;
    }
    const { refusal } = outcome;
    const isPassing = outcome.at === 'refused' && place === 'elsewhere' && PASSING.includes(refusal.code);
    const state: UnsavedState = isPassing
      ? { at: 'waiting' }
      : { at: outcome.at === 'refused' ? 'refused' : 'unsure', refusal };
    update(id, { state, tries: tries + 1, again: Date.now() + 1000 * secondsBefore(tries + 1, refusal) });
  }

  function stateAfter(
    { attempts }: Unsaved,
    outcome: Extract<Recording, { readonly value: unknown }>,
    attempt: Attempt,
  ): UnsavedState {
    if (outcome.at === 'done') return { at: 'saved', saved: savedOf(attempt, outcome.value) };
    const first = attempts.find(({ command }) => isSame(command, outcome.command)) ?? attempt;
    const saved = savedOf(first, outcome.value);
    return first.form === attempt.form ? { at: 'saved', saved } : { at: 'recorded', first: saved };
  }

  function add(part: Pick<Unsaved, 'form' | 'attempts' | 'state' | 'expected'>): number {
    lastId += 1;
    set([...items, { id: lastId, ...nothingSent, ...part }]);
    return lastId;
  }

  keeping.takeOver((found) => {
    for (const { form, commands, state, unanswered: sent } of found) {
      const isPassing = state.at === 'refused' && PASSING.includes(state.refusal.code);
      const id = lastId + 1;
      if (sent !== null) unanswered.set(id, sent);
      const attempts = commands.map((command) => attemptOf(form, command));
      add({ form, attempts, state: isPassing ? { at: 'waiting' } : state, expected: null });
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
        update(made, { held: 'shown' });
        go();
        return made;
      }
      const attempts = [...known.attempts.filter((earlier) => earlier !== attempt), attempt];
      update(known.id, { ...fresh, attempts });
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

/** The invoice as the one that was sent under the same key. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
