// The only way for a view to send a command: its key, whether it is pending, and why it failed.
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { CommandOf, WritingName } from '../app/actions';
import { batchIdOf } from '../core/decide/command-key';
import { type CallRefusal, call, newKey } from './api';
import { type Outcome, senderOf, type Wire } from './sender';

export type CommandPhase =
  | { readonly at: 'ready' }
  | { readonly at: 'sending' }
  | { readonly at: 'refused'; readonly refusal: CallRefusal }
  /** No answer came; the next request first finds out what happened to it. */
  | { readonly at: 'unknown'; readonly refusal: CallRefusal };

export type Command<Name extends WritingName> = {
  readonly phase: CommandPhase;
  readonly isSending: boolean;
  readonly refusal: CallRefusal | null;
  /** Null if an earlier request is still pending: a second press sends nothing. */
  send(command: CommandOf<Name>): Promise<Outcome<Name> | null>;
  /** Drops the message about the last request, once the form has changed. */
  forget(): void;
};

const ready: CommandPhase = { at: 'ready' };

/** For what is sent while the person goes on: the queue of invoices. */
export const wire: Wire = { ask: call, newKey };

export function useCommand<Name extends WritingName>(action: Name): Command<Name> {
  const [phase, setPhase] = useState<CommandPhase>(ready);
  const sender = useMemo(() => senderOf(action, wire), [action]);
  const isOnItsWay = useRef(false);

  const send = useCallback(
    async (command: CommandOf<Name>) => {
      if (isOnItsWay.current) return null;
      isOnItsWay.current = true;
      setPhase({ at: 'sending' });
      const outcome = await sender(command);
      isOnItsWay.current = false;
      setPhase('refusal' in outcome ? outcome : ready);
      return outcome;
    },
    [sender],
  );
  const forget = useCallback(() => setPhase((was) => (was.at === 'sending' ? was : ready)), []);

  return {
    phase,
    isSending: phase.at === 'sending',
    refusal: 'refusal' in phase ? phase.refusal : null,
    send,
    forget,
  };
}

/** The number of a new series of commands that are sent portion by portion. */
export function newSeries(): string {
  return batchIdOf(newKey());
}
