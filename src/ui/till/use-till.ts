// The till for its views: its state, its figures, and the available actions.
import { useMemo, useReducer, useState } from 'preact/hooks';
import type { Begun } from '../begun';
import { focusOn } from '../focus';
import { momentNow } from '../moment';
import type { Session } from '../session';
import { useCommand } from '../use-command';
import { tillFigures } from './figures';
import { type Correction, emptyForm, type TillChange, type TillForm } from './form';
import { hindranceOf, type Typed } from './hindrance';
import { listedClient, type TillClient } from './till-client';
import { emptyTill, isSaving, isTried, nextTill, type TillPhase, troubleOf } from './till-state';
import { useChosenClient } from './use-chosen-client';
import { useDraft } from './use-draft';
import { useLearned } from './use-learned';
import { useMinute } from './use-minute';
import { useRetry } from './use-retry';
import { useSaveInvoice } from './use-save-invoice';

export type Till = ReturnType<typeof useTill>;

/** An invoice that was sent before the page was closed: nobody knows yet whether it was saved. */
const unanswered: TillPhase = {
  at: 'unknown',
  trouble: { refusal: { code: 'offline' }, seen: { due: 0, points: 0, used: 0, balance: null } },
};

/** @param begun what was begun before the till had come */
export function useTill(session: Session, begun: Begun) {
  const [state, dispatch] = useReducer(nextTill, emptyTill);
  const { form, client, typed, reported, phase } = state;
  const { opened } = session;
  const [query, setQuery] = useState(begun.query);
  const [adding, setAdding] = useState(begun.adding);
  const [cardWanted, setCardWanted] = useState(false);
  const minute = useMinute();
  const figures = useMemo(() => {
    const moment = momentNow(opened);
    return tillFigures(form, client, opened, moment);
  }, [form, client, opened, minute]);
  const hindrance = hindranceOf(form, figures, opened.today, typed);

  const chosen = useChosenClient(session, state, dispatch);
  const learned = useLearned();
  const { save } = useSaveInvoice({
    session,
    state,
    dispatch,
    figures,
    hindrance,
    leave: chosen.leaveAfter,
    learn: learned.add,
  });
  // Kept here, since the person may switch views before undoing the invoice.
  const undo = useCommand('void-invoice');

  /** Starts another form: an empty one, or an invoice to be corrected. */
  function begin(next: TillForm, whose: TillClient | null): void {
    setCardWanted(false);
    dispatch({ do: 'begin', form: next, client: whose });
  }

  /** Resumes a form that was put aside, with its client's current data from the list. */
  function resume(before: TillForm): void {
    const whose = session.clients.all.find(({ id }) => id === before.client) ?? null;
    begin(before, whose && listedClient(whose));
    if (whose !== null) void chosen.refresh(whose);
  }

  useDraft(session, form, (draft, isUnanswered) => {
    resume(draft);
    if (isUnanswered) dispatch({ do: 'enter', phase: unanswered });
  });
  const retry = useRetry(phase, save);

  function clear(): void {
    if (isSaving(phase)) return;
    begin(emptyForm, null);
    focusOn('client');
  }

  return {
    form,
    client,
    figures,
    typed,
    hindrance,
    /** What is typed to find a client; the name of the one being added, or null. */
    query,
    setQuery,
    adding,
    setAdding,
    /** Whether the field for a gift card’s code is wanted. */
    cardWanted,
    setCardWanted,
    learned,
    phase,
    trouble: troubleOf(phase),
    checked: isTried(phase),
    reported,
    saving: isSaving(phase),
    undo,
    change: (what: TillChange) => dispatch({ do: 'change', what }),
    type: (part: Partial<Typed>) => dispatch({ do: 'type', part }),
    choose: chosen.choose,
    /** Loads the client's card and points again. */
    refresh: chosen.refresh,
    leaveClient: chosen.leaveClient,
    begin,
    resume,
    clear,
    save,
    /** When an invoice without an answer is sent again; null if none is. */
    retry,
    /** Continues the form as another invoice than the recorded one, or as its correction. */
    goOn(corrects: Correction | null): void {
      dispatch({ do: 'go-on', corrects });
      focusOn('save');
    },
    /** Drops the form in favour of the invoice recorded before the form was changed. */
    keepRecorded(): void {
      if (phase.at !== 'recorded') return;
      begin(emptyForm, null);
      dispatch({ do: 'enter', phase: { at: 'saved', saved: phase.first, isUndone: false } });
      focusOn('next-invoice');
    },
    next: clear,
    /** The saved invoice was undone. */
    tookBack: () => dispatch({ do: 'took-back' }),
  };
}
