// The till for its views: its state, its figures, and the available actions.
import { useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { Begun } from '../begun';
import { isPhone } from '../boot';
import { focusOn } from '../focus';
import { momentNow } from '../moment';
import type { Session } from '../session';
import { useCommand } from '../use-command';
import { useQuery } from '../use-query';
import { namedAgain, type SavedInvoice } from './attempt';
import { tillFigures } from './figures';
import { type Correction, emptyForm, isUntouched, type TillChange, type TillForm, WALK_IN } from './form';
import { hindranceOf, type Typed } from './hindrance';
import { listedClient, type TillClient } from './till-client';
import { emptyTill, isSaving, isTried, nextTill, RECORDED_CHOICE, troubleOf } from './till-state';
import { earlierThan, isForSomebody, isPending } from './unsaved';
import type { Answered } from './unsaved-queue';
import { nothingSeen, useChosenClient } from './use-chosen-client';
import { useDraft } from './use-draft';
import { useLearned } from './use-learned';
import { useMinute } from './use-minute';
import { useSaveInvoice } from './use-save-invoice';
import { useUnsaved } from './use-unsaved';

export type Till = ReturnType<typeof useTill>;

/** @param begun what was begun before the till had come */
export function useTill(session: Session, begun: Begun) {
  const [state, dispatch] = useReducer(nextTill, emptyTill);
  const { form, client, typed, reported, phase } = state;
  const { opened } = session;
  const [query, setQuery] = useState(begun.query);
  const [adding, setAdding] = useState(begun.adding);
  const [cardWanted, setCardWanted] = useState(false);
  const minute = useMinute();
  const answered = useRef<Answered>(() => 'elsewhere');
  const { queue, items } = useUnsaved(session, answered);
  // What is on its way counts already: the next invoice comes after it.
  const pending = earlierThan(items, state.unsaved).filter(isPending);
  const uses = pending[pending.length - 1]?.expected?.uses ?? opened.uses;
  const ahead = useMemo(
    () => ({ ...session, opened: uses === opened.uses ? opened : { ...opened, uses } }),
    [session, uses],
  );
  const figures = useMemo(
    () => tillFigures(form, client, ahead.opened, momentNow(opened)),
    [form, client, ahead.opened, minute],
  );
  const hindrance = hindranceOf(form, figures, opened.today, typed);

  const chosen = useChosenClient({ session, state, dispatch, items, leaveSaving: () => release() });
  const learned = useLearned();
  const { save, refused } = useSaveInvoice({
    session: ahead,
    state,
    dispatch,
    figures,
    hindrance,
    leave: chosen.leaveAfter,
    learn: learned.add,
    queue,
    answered,
  });
  // Kept here, since the person may switch views before undoing the invoice.
  const undo = useCommand('void-invoice');
  const { ask: askInvoice } = useQuery('show-invoice');

  /** The form leaves the till: what was saved of it goes on by itself, and what was refused waits with what was typed since. */
  function release(): void {
    const item = state.unsaved === null ? undefined : queue.find(state.unsaved);
    if (item === undefined) return;
    if (isForSomebody(item)) queue.change(item.id, form);
    queue.hold(item.id, 'no');
  }

  /** Starts another form: an empty one, or an invoice to be corrected. */
  function begin(next: TillForm, whose: TillClient | null): void {
    release();
    setCardWanted(false);
    dispatch({ do: 'begin', form: next, client: whose });
  }

  /** Resumes a form that was put aside, with its client's current data from the list. */
  function resume(before: TillForm, unsaved?: number): void {
    const whose = session.clients.all.find(({ id }) => id === before.client) ?? null;
    const isGone = whose === null && before.client !== WALK_IN;
    release();
    setCardWanted(false);
    dispatch({
      do: 'begin',
      form: isGone ? { ...before, client: '' } : before,
      client: whose && listedClient(whose),
      ...(unsaved === undefined ? {} : { unsaved }),
    });
    if (whose !== null) void chosen.refresh(whose);
  }

  // Who was chosen before the till had come is put into the form right after.
  const isAwaited = useRef(begun.client !== undefined);
  if (!isUntouched(form)) isAwaited.current = false;
  const isTyping = query !== '' || adding !== null;
  const isFree = phase.at === 'filling' && isUntouched(form) && !isTyping && !isAwaited.current;
  useDraft(session, state, isFree, (draft) => {
    resume(draft);
    // A phone would show its keyboard over what is there again.
    if (!isPhone && draft.client !== '') focusOn('add');
  });

  /** Leaves the form: a refused one is dropped, one that may be recorded stays among the unsaved ones. */
  function clear(): void {
    if (phase.at === 'checking') return;
    if (phase.at === 'saved' && phase.isBeside) {
      dispatch({ do: 'enter', phase: { at: 'filling', tried: false } });
      focusOn(form.client === '' ? 'client' : 'add');
      return;
    }
    const item = state.unsaved === null ? undefined : queue.find(state.unsaved);
    begin(emptyForm, null);
    if (item && isForSomebody(item)) queue.drop(item.id);
    focusOn('client');
  }

  /** Brings an unsaved invoice back, or shows one that was saved meanwhile; the form that stands here is kept. */
  function open(id: number): void {
    const item = queue.find(id);
    if (item === undefined || phase.at === 'checking' || id === state.unsaved) return;
    const { state: its, attempts } = item;
    if (its.at === 'saved') {
      queue.drop(id);
      const isBeside = phase.at !== 'saving' && phase.at !== 'saved' && !isUntouched(form);
      if (phase.at === 'saving') begin(emptyForm, null);
      const saved = namedAgain(its.saved, session.clients.all);
      dispatch({ do: 'enter', phase: { at: 'saved', saved, isUndone: false, isBeside } });
      focusOn('next-invoice');
      return;
    }
    const isOther = state.unsaved === null && phase.at !== 'saved' && !isUntouched(form);
    if (isOther) queue.putAside(form);
    if (its.at === 'aside') {
      resume(item.form);
      queue.drop(id);
      return;
    }
    resume(item.form, id);
    if (its.at === 'recorded') {
      dispatch({ do: 'enter', phase: { at: 'recorded', first: namedAgain(its.first, session.clients.all) } });
      focusOn(RECORDED_CHOICE);
      void fetchCodes(its.first);
      return;
    }
    const seen = attempts[attempts.length - 1]?.command.seen ?? nothingSeen;
    if (its.at === 'refused') refused(its.refusal, seen);
    if (its.at === 'unsure')
      dispatch({ do: 'enter', phase: { at: 'unknown', trouble: { refusal: its.refusal, seen } } });
    focusOn('save');
  }

  async function fetchCodes({ recorded: { seq, row, issued } }: SavedInvoice): Promise<void> {
    if (issued.every(({ code }) => code !== '')) return;
    const shown = await askInvoice({ seq, row });
    if (shown.ok) dispatch({ do: 'know-codes', seq, issued: shown.value.issued });
  }

  /** A card that pays for an invoice on its way has that much less on it. */
  function withCardExpected(what: TillChange): TillChange {
    if (what.do !== 'bring') return what;
    const { storedValue } = what;
    const states = pending.flatMap(({ expected }) => expected?.storedValues ?? []);
    const after = states.reverse().find(({ id }) => id === storedValue.state.id);
    return after === undefined ? what : { ...what, storedValue: { ...storedValue, state: after } };
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
    change: (what: TillChange) => dispatch({ do: 'change', what: withCardExpected(what) }),
    type: (part: Partial<Typed>) => dispatch({ do: 'type', part }),
    choose: chosen.choose,
    /** Loads the client's card and points again. */
    refresh: chosen.refresh,
    leaveClient: chosen.leaveClient,
    begin,
    resume,
    clear,
    /** Not before the client's points can be known: why stands beside them. */
    save: () => (chosen.isWaiting ? focusOn('waits') : save()),
    /** The invoices on their way, without the one that stands here; and the one whose form this is. */
    unsaved: items.filter(({ id }) => id !== state.unsaved),
    own: items.find(({ id }) => id === state.unsaved),
    isWaiting: chosen.isWaiting,
    open,
    again: queue.again,
    drop: queue.drop,
    /** Continues the form as another invoice than the recorded one, or as its correction. */
    goOn(corrects: Correction | null): void {
      dispatch({ do: 'go-on', corrects });
      if (state.unsaved !== null) queue.drop(state.unsaved);
      focusOn('save');
    },
    /** Drops the form in favour of the invoice recorded before the form was changed. */
    keepRecorded(): void {
      if (phase.at !== 'recorded') return;
      begin(emptyForm, null);
      if (state.unsaved !== null) queue.drop(state.unsaved);
      dispatch({ do: 'enter', phase: { at: 'saved', saved: phase.first, isUndone: false, isBeside: false } });
      focusOn('next-invoice');
    },
    next: clear,
    /** The saved invoice was undone. */
    tookBack: () => dispatch({ do: 'took-back' }),
  };
}
