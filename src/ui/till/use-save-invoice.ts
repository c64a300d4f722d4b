// Saves an invoice: reports missing input first, waits for points not yet loaded, and ends with a saved invoice, a
// refusal, or an earlier try that was recorded after all.
import { useEffect, useRef } from 'preact/hooks';
import type { Recorded } from '../../app/till/record-invoice';
import { rulesetHash } from '../../core/settings/ruleset';
import type { CallRefusal } from '../api';
import { isPhone } from '../boot';
import { focusOn } from '../focus';
import type { Session } from '../session';
import { useCommand } from '../use-command';
import { type Attempt, anyway, attemptOf, isSameSeen, type Seen, savedOf, seenOf } from './attempt';
import { unansweredInvoice } from './draft';
import type { TillFigures } from './figures';
import { emptyForm, isEmpty } from './form';
import type { Hindrance } from './hindrance';
import { isSaving, RECORDED_CHOICE, type TillState, type TillStep } from './till-state';
import type { Learned } from './use-learned';

type Saving = {
  readonly session: Session;
  readonly state: TillState;
  dispatch(step: TillStep): void;
  readonly figures: TillFigures;
  readonly hindrance: Hindrance | undefined;
  /** Called when the client is no longer in the sheet. */
  leave(refusal: CallRefusal, seen: Seen): void;
  /** Names of a recorded invoice are offered for the next one. */
  learn: Learned['add'];
};

export function useSaveInvoice({ session, state, dispatch, figures, hindrance, leave, learn }: Saving) {
  const { form, client, phase } = state;
  const record = useCommand('record-invoice', isPhone ? unansweredInvoice : undefined);
  /** Everything sent since the last recorded invoice, in order. */
  const attempts = useRef<readonly Attempt[]>([]);

  function save(): void {
    if (isSaving(phase) || phase.at === 'saved' || isEmpty(form)) return;
    if (phase.at === 'recorded') {
      focusOn(RECORDED_CHOICE);
      return;
    }
    dispatch({ do: 'try' });
    if (hindrance !== undefined) {
      if (hindrance.why === 'line') openWrongLine(figures.wrong);
      focusOn(hindrance.focus);
    } else if (client !== null && !client.isKnown)
      dispatch({ do: 'enter', phase: { at: 'checking', seen: seenOf(figures) } });
    else void send();
  }

  function openWrongLine(index: number): void {
    const line = form.lines[index];
    if (line !== undefined && !line.open)
      dispatch({ do: 'change', what: { do: 'edit', id: line.id, part: { open: true } } });
  }

  // The client's points may change the figures on the screen: the new ones are shown before they are sent.
  useEffect(() => {
    if (phase.at !== 'checking' || !(client === null || client.isKnown)) return;
    const { seen } = phase;
    const { quote } = figures;
    const { ruleset, uses } = session.opened;
    if (hindrance !== undefined) {
      dispatch({ do: 'enter', phase: { at: 'filling', tried: true } });
      focusOn(hindrance.focus);
    } else if (quote === null || isSameSeen(seen, seenOf(figures))) void send();
    else {
      const refusal = { code: 'quote-changed', quote, ruleset, uses, client: null } as const;
      dispatch({ do: 'enter', phase: { at: 'refused', trouble: { refusal, seen } } });
    }
  }, [phase, client, figures]);

  /** Repeats the last request if nothing has changed since, else makes a new one. */
  function attemptNow(): Attempt {
    const known = [...attempts.current]
      .reverse()
      .find((earlier) => earlier.form === form && isSameSeen(earlier.command.seen, seenOf(figures)));
    const isSaved = phase.at === 'refused' && phase.trouble.refusal.code === 'receipt-recorded';
    if (known !== undefined && !(isSaved && known.command.once === true)) return known;
    const asked = attemptOf(form, figures, client, session.opened.today);
    const made = isSaved ? anyway(asked) : asked;
    attempts.current = [...attempts.current, made];
    return made;
  }

  async function send(): Promise<void> {
    const sent = attemptNow();
    const { seen } = sent.command;
    dispatch({ do: 'enter', phase: { at: 'sending' } });
    const outcome = await record.send(sent.command);
    if (outcome === null) return;
    if (outcome.at === 'done') finish(outcome.value, sent);
    else if (outcome.at === 'recorded') {
      const first = attempts.current.find(({ command }) => command === outcome.command) ?? sent;
      if (first.form === sent.form) finish(outcome.value, first);
      else tell(outcome.value, first);
    } else if (outcome.at === 'refused') refused(outcome.refusal, seen);
    else {
      dispatch({ do: 'enter', phase: { at: 'unknown', trouble: { refusal: outcome.refusal, seen } } });
      focusOn('save');
    }
  }

  function settle(recorded: Recorded, { client: whom, form, figures: sent }: Attempt): void {
    const { corrects } = form;
    attempts.current = [];
    learn(form, sent);
    session.update({ uses: recorded.uses });
    if (recorded.client !== null) session.clients.settle(recorded.client);
    if (whom !== null) session.clients.touch(whom.id);
    // The client of the corrected invoice has a new balance too.
    if (corrects?.member && corrects.member.id !== whom?.id) session.clients.reload();
  }

  function finish(recorded: Recorded, attempt: Attempt): void {
    settle(recorded, attempt);
    dispatch({ do: 'begin', form: emptyForm, client: null });
    dispatch({ do: 'enter', phase: { at: 'saved', saved: savedOf(attempt, recorded), isUndone: false } });
    focusOn('next-invoice');
  }

  /** The form was not sent: the person is told what was recorded, and decides. */
  function tell(recorded: Recorded, attempt: Attempt): void {
    settle(recorded, attempt);
    if (recorded.client !== null) dispatch({ do: 'settle', after: recorded.client });
    dispatch({ do: 'enter', phase: { at: 'recorded', first: savedOf(attempt, recorded) } });
    focusOn(RECORDED_CHOICE);
  }

  function refused(refusal: CallRefusal, seen: Seen): void {
    if (refusal.code === 'client-unknown') {
      leave(refusal, seen);
      return;
    }
    dispatch({ do: 'enter', phase: { at: 'refused', trouble: { refusal, seen } } });
    focusOn('save'); // the focused element was inert for a moment
    if (refusal.code === 'day-in-future') {
      session.update({ today: refusal.today });
      focusOn('day');
    }
    if (refusal.code === 'quote-changed') {
      const { ruleset, uses } = refusal;
      session.update({ ruleset, rulesetHash: rulesetHash(ruleset), uses });
      if (refusal.client === null) return;
      session.clients.settle(refusal.client);
      dispatch({ do: 'settle', after: refusal.client });
    }
  }

  return { save };
}
