// Saves an invoice: reports missing input first, waits for points not yet loaded, and puts it among those on their way. What
// the server says of it comes back to the form, if that still stands at the till.
import { useEffect } from 'preact/hooks';
import type { Recorded } from '../../app/till/record-invoice';
import { rulesetHash } from '../../core/settings/ruleset';
import type { CallRefusal } from '../api';
import { focusOn } from '../focus';
import { momentNow } from '../moment';
import type { Session } from '../session';
import { useLatest } from '../use-latest';
import {
  type Attempt,
  anyway,
  attemptOf,
  isSameSeen,
  namedAgain,
  type Seen,
  savedOf,
  seenOf,
} from './attempt';
import { expectedAfter } from './expected';
import type { TillFigures } from './figures';
import { emptyForm, isEmpty } from './form';
import type { Hindrance } from './hindrance';
import { isSaving, RECORDED_CHOICE, type TillState, type TillStep } from './till-state';
import type { Answered, UnsavedQueue } from './unsaved-queue';
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
  readonly queue: UnsavedQueue;
  /** Set to what is done with the answers. */
  readonly answered: { current: Answered };
};

export function useSaveInvoice(saving: Saving) {
  const { session, state, dispatch, figures, hindrance, leave, learn, queue } = saving;
  const { form, client, phase } = state;
  const latest = useLatest(state);

  saving.answered.current = (item, outcome, attempt) => {
    const now = latest.current;
    const isHere = now.unsaved === item.id;
    if (outcome.at === 'done' || outcome.at === 'recorded') {
      settle(outcome.value, attempt);
      if (!isHere) return 'elsewhere';
      if (now.form === attempt.form) {
        finish(outcome.value, attempt);
        return 'at the till';
      }
      queue.change(item.id, now.form);
      tell(outcome.value, attempt);
      return 'asks';
    }
    // Changed since: what was said of it as it was sent is said once it is saved again.
    if (!isHere || !(now.phase.at === 'saving' || now.phase.at === 'unknown'))
      return isHere ? 'at the till' : 'elsewhere';
    const { seen } = attempt.command;
    if (outcome.at === 'refused') refused(outcome.refusal, seen);
    else {
      dispatch({ do: 'enter', phase: { at: 'unknown', trouble: { refusal: outcome.refusal, seen } } });
      if (now.phase.at === 'saving') focusOn('save');
    }
    return 'at the till';
  };

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
    else send();
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
    } else if (quote === null || isSameSeen(seen, seenOf(figures))) send();
    else {
      const refusal = { code: 'quote-changed', quote, ruleset, uses, client: null } as const;
      dispatch({ do: 'enter', phase: { at: 'refused', trouble: { refusal, seen } } });
    }
  }, [phase, client, figures]);

  // A form that stands at the till is sent again by itself only as it was sent.
  useEffect(() => {
    const item = state.unsaved === null ? undefined : queue.find(state.unsaved);
    if (item === undefined) return;
    if (item.state.at === 'recorded') queue.change(item.id, form);
    else queue.hold(item.id, item.form === form ? 'shown' : 'changed');
  }, [form, state.unsaved]);

  /** Repeats the last request if nothing has changed since, else makes a new one. */
  function attemptNow(): Attempt {
    const known = [...(queue.find(state.unsaved ?? 0)?.attempts ?? [])]
      .reverse()
      .find((earlier) => earlier.form === form && isSameSeen(earlier.command.seen, seenOf(figures)));
    const isSaved = phase.at === 'refused' && phase.trouble.refusal.code === 'receipt-recorded';
    if (known !== undefined && !(isSaved && known.command.once === true)) return known;
    const asked = attemptOf(form, figures, client, session.opened.today);
    return isSaved ? anyway(asked) : asked;
  }

  function send(): void {
    const attempt = attemptNow();
    const { opened } = session;
    dispatch({ do: 'enter', phase: { at: 'saving' } });
    const id = queue.save(attempt, expectedAfter(attempt, opened, momentNow(opened)), state.unsaved);
    dispatch({ do: 'put-among', unsaved: id });
    focusOn('next-now');
  }

  function settle(recorded: Recorded, { client: whom, form: sent, figures: shown }: Attempt): void {
    const { corrects } = sent;
    learn(sent, shown);
    session.update({ uses: recorded.uses });
    if (recorded.client !== null) session.clients.settle(recorded.client);
    if (whom !== null) session.clients.touch(whom.id);
    // The client of the corrected invoice has a new balance too.
    if (corrects?.member && corrects.member.id !== recorded.client?.id) session.clients.reload();
  }

  function finish(recorded: Recorded, attempt: Attempt): void {
    dispatch({ do: 'begin', form: emptyForm, client: null });
    const saved = namedAgain(savedOf(attempt, recorded), session.clients.all);
    dispatch({ do: 'enter', phase: { at: 'saved', saved, isUndone: false, isBeside: false } });
    focusOn('next-invoice');
  }

  /** The form was not sent: the person is told what was recorded, and decides. */
  function tell(recorded: Recorded, attempt: Attempt): void {
    if (recorded.client !== null) dispatch({ do: 'settle', after: recorded.client });
    dispatch({ do: 'enter', phase: { at: 'recorded', first: savedOf(attempt, recorded) } });
    focusOn(RECORDED_CHOICE);
  }

  /** Also of one that comes back from the unsaved ones. */
  function refused(refusal: CallRefusal, seen: Seen): void {
    if (refusal.code === 'client-unknown') {
      leave(refusal, seen);
      return;
    }
    dispatch({ do: 'enter', phase: { at: 'refused', trouble: { refusal, seen } } });
    focusOn('save');
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

  return { save, refused };
}
