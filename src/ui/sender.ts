// Sends the requests of one form, one at a time. The form keeps its key until something is recorded under it, so even
// if an answer is lost, the form is recorded once or the person is told.
import type { ActionName, AnswerOf, CommandOf } from '../app/actions';
import type { Result } from '../core/result';
import type { Answered, CallRefusal } from './api';

/** The sender's ports: the server, and the source of keys. */
export type Wire = {
  ask<Name extends ActionName>(action: Name, command: CommandOf<Name>, key: string): Promise<Answered<Name>>;
  newKey(): string;
};

/** A form's key, and what was sent under it and has no answer yet. */
export type Unanswered<Name extends ActionName> = {
  readonly key: string;
  readonly sent: readonly CommandOf<Name>[];
};

/** Where that is kept while the page may be closed before the answer comes: with it, the next page goes on. */
export type Memory<Name extends ActionName> = {
  recall(): Unanswered<Name> | null;
  keep(unanswered: Unanswered<Name> | null): void;
};

export type Outcome<Name extends ActionName> =
  | { readonly at: 'done'; readonly value: AnswerOf<Name> }
  /** This command was not carried out, because an earlier one of the form had been: which one, and its answer. */
  | { readonly at: 'recorded'; readonly value: AnswerOf<Name>; readonly command: CommandOf<Name> }
  | { readonly at: 'refused'; readonly refusal: CallRefusal }
  /** No answer says whether it was carried out. */
  | { readonly at: 'unknown'; readonly refusal: CallRefusal };

export type Sender<Name extends ActionName> = (command: CommandOf<Name>) => Promise<Outcome<Name>>;

export function senderOf<Name extends ActionName>(
  action: Name,
  { ask, newKey }: Wire,
  memory: Memory<Name> = noMemory,
): Sender<Name> {
  const before = memory.recall();
  let key = before?.key ?? newKey();
  /** All commands sent under this key. */
  let sent: readonly CommandOf<Name>[] = before?.sent ?? [];
  /** Whether one of them may have been carried out although no answer arrived. */
  let isUnsure = sent.length > 0;

  function beginAnew(): void {
    key = newKey();
    sent = [];
    isUnsure = false;
    memory.keep(null);
  }

  /** Resends the earlier commands, the last one first: the one that was recorded gets its answer again. */
  async function firstAnswer(wanted: CommandOf<Name>): Promise<Outcome<Name>> {
    for (const command of [...sent].reverse()) {
      const answer = await ask(action, command, key);
      if (answer.ok) {
        beginAnew();
        const { value } = answer;
        return isSame(command, wanted) ? { at: 'done', value } : { at: 'recorded', value, command };
      }
      if (answer.refusal.code !== 'key-reused') return { at: 'unknown', refusal: answer.refusal };
    }
    beginAnew(); // the key belongs to another form
    return { at: 'refused', refusal: { code: 'key-reused' } };
  }

  return async function send(command) {
    const isOther = sent.some((earlier) => !isSame(earlier, command));
    if (isUnsure && isOther) {
      const fate = await ask('find-command', { key }, newKey());
      // Without a ledger nothing can have been recorded.
      if (!fate.ok && fate.refusal.code !== 'not-set-up') return { at: 'unknown', refusal: fate.refusal };
      if (fate.ok && fate.value.became !== 'nothing') return await firstAnswer(command);
      isUnsure = false;
    }
    if (!sent.some((earlier) => isSame(earlier, command))) sent = [...sent, command];
    memory.keep({ key, sent });
    const answer = await ask(action, command, key);
    if (answer.ok) {
      beginAnew();
      return { at: 'done', value: answer.value };
    }
    const { refusal } = answer;
    if (refusal.code === 'key-reused') return await firstAnswer(command);
    if (!isLost(refusal) && !(isUnsure && isUnread(refusal))) {
      if (!isUnsure) memory.keep(null);
      return { at: 'refused', refusal };
    }
    isUnsure = true;
    return { at: 'unknown', refusal };
  };
}

/** For a form that is kept before it is sent: a browser that is cut off may lose what it was told to keep last. */
export function notYetSent({ newKey }: Pick<Wire, 'newKey'>, key = newKey()): Unanswered<never> {
  return { key, sent: [] };
}

/** A page that is not closed by itself needs none. */
const noMemory: Memory<never> = { recall: () => null, keep: () => {} };

/** Whether the request may have been carried out despite the failure, which may have come after the commit. */
function isLost({ code }: CallRefusal): boolean {
  return (
    code === 'platform' ||
    code === 'typed-columns' ||
    code === 'offline' ||
    code === 'took-too-long' ||
    code === 'quota' ||
    code === 'several-accounts' ||
    code === 'stopped'
  );
}

/** Refused before anybody looked for the key: an earlier request under it may even be what keeps the ledger busy. */
function isUnread({ code }: CallRefusal): boolean {
  return code === 'busy' || code === 'capability-expired';
}

/** Whether they are sent, or kept, as the same text. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** An outcome as a plain answer, for work in portions, which does not care which request was answered. */
export function answerOf<Value>(
  outcome: { readonly value: Value } | { readonly refusal: CallRefusal } | null,
): Result<Value, CallRefusal> {
  if (outcome === null) return { ok: false, refusal: { code: 'busy' } };
  return 'refusal' in outcome ? { ok: false, refusal: outcome.refusal } : { ok: true, value: outcome.value };
}
