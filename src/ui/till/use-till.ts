// The till between two invoices: the form, the client's card, the figures, and what saving came to.
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { ClientSummary } from '../../app/clients/client-details';
import type { Recorded } from '../../app/till/record-invoice';
import { rulesetHash } from '../../core/ruleset';
import { type CallRefusal, call, newKey } from '../api';
import { focusOn } from '../focus';
import { momentNow } from '../moment';
import type { Session } from '../session';
import { type Attempt, attemptOf, isSameSeen, type Seen, seenOf } from './attempt';
import { changeForm } from './change-form';
import { type TillFigures, tillFigures } from './figures';
import { emptyForm, isEmpty, type TillChange, type TillForm, WALK_IN } from './form';
import { hindranceOf, type Typed } from './hindrance';
import { clientAfter, knownClient, listedClient, memberOf, type TillClient } from './till-client';
import { useMinute } from './use-minute';

export type TillTrouble = { readonly refusal: CallRefusal; readonly seen: Seen };

export type SavedInvoice = {
  readonly recorded: Recorded;
  readonly form: TillForm;
  readonly figures: TillFigures;
  readonly client: ClientSummary | null;
  readonly undoKey: string;
};

export type Till = ReturnType<typeof useTill>;

const nothingTyped: Typed = { item: '', code: '' };
const nothingSeen: Seen = { due: 0, points: 0, used: 0, balance: null };

export function useTill(session: Session | null) {
  const [form, dispatch] = useReducer(changeForm, emptyForm);
  const [client, setClient] = useState<TillClient | null>(null);
  const [typed, setTyped] = useState(nothingTyped);
  const [trouble, setTrouble] = useState<TillTrouble | null>(null);
  const [checked, setChecked] = useState(false);
  const [saving, setSaving] = useState(false);
  /** What was shown when save was pressed before the client's card had arrived. */
  const [waiting, setWaiting] = useState<Seen | null>(null);
  const [saved, setSaved] = useState<SavedInvoice | null>(null);
  const attempt = useRef<Attempt | null>(null);
  const chosen = useRef('');
  const minute = useMinute();

  const opened = session?.opened;
  const figures = useMemo(() => {
    if (opened === undefined) return undefined;
    const moment = momentNow(opened);
    return tillFigures(form, client && memberOf(client, form, opened, moment), opened, moment);
  }, [form, client, opened, minute]);
  const hindrance = figures && opened && hindranceOf(form, figures, opened.today, typed);

  const change = useCallback((what: TillChange) => {
    dispatch(what);
    setTrouble(null);
    setSaved(null);
  }, []);

  function choose(summary: ClientSummary | null): void {
    if (saving) return;
    chosen.current = summary?.id ?? WALK_IN;
    change({ do: 'choose', client: chosen.current });
    setClient(summary && listedClient(summary));
    if (summary !== null) void refresh(summary);
  }

  /** The card as it stands now; the till goes on meanwhile with what it has. */
  async function refresh({ id, row }: ClientSummary): Promise<void> {
    const answer = await call('show-client', { id, row });
    if (chosen.current !== id) return;
    if (answer.ok) {
      setClient(knownClient(answer.value));
      session?.clients.put(answer.value);
    } else if (answer.refusal.code === 'client-unknown') {
      leaveAfter(answer.refusal, nothingSeen);
    } else {
      // The server will say so by itself where the balance was not enough to go by.
      setClient((was) => was && { ...was, isKnown: true });
    }
  }

  function leaveClient(): void {
    chosen.current = '';
    change({ do: 'choose', client: '' });
    setClient(null);
    focusOn('client');
  }

  function leaveAfter(refusal: CallRefusal, seen: Seen): void {
    leaveClient();
    session?.clients.reload();
    setTrouble({ refusal, seen });
  }

  function clear(): void {
    if (saving) return;
    begin(emptyForm, null);
    focusOn('client');
  }

  /** Another form altogether: an empty one, or an invoice that is to be corrected. */
  function begin(next: TillForm, whose: TillClient | null): void {
    chosen.current = next.client;
    attempt.current = null;
    change({ do: 'begin', form: next });
    setClient(whose);
    setTyped(nothingTyped);
    setChecked(false);
    setWaiting(null);
  }

  /** A form that was put aside, with its client as the list knows it now. */
  function resume(before: TillForm): void {
    const whose = session?.clients.all.find(({ id }) => id === before.client) ?? null;
    begin(before, whose && listedClient(whose));
    if (whose !== null) void refresh(whose);
  }

  function save(): void {
    if (session === null || figures === undefined || saving || waiting !== null || isEmpty(form)) return;
    setChecked(true);
    if (hindrance !== undefined) {
      if (hindrance.why === 'line') openWrongLine(figures.wrong);
      focusOn(hindrance.focus);
    } else if (client !== null && !client.isKnown) setWaiting(seenOf(figures));
    else void send();
  }

  // What the card brought may be other figures than those that were on the screen: they are shown before they count.
  useEffect(() => {
    if (waiting === null || figures === undefined || !(client === null || client.isKnown)) return;
    setWaiting(null);
    const { quote } = figures;
    const isSeen = quote === null || isSameSeen(waiting, seenOf(figures));
    if (hindrance !== undefined) focusOn(hindrance.focus);
    else if (isSeen || opened === undefined) void send();
    else
      setTrouble({
        refusal: { code: 'quote-changed', quote, ruleset: opened.ruleset, client: null },
        seen: waiting,
      });
  }, [waiting, client, figures]);

  async function send(): Promise<void> {
    if (session === null || figures === undefined) return;
    const known = attempt.current?.form === form ? attempt.current : null;
    const sent = known ?? attemptOf(form, figures, client, session.opened.today);
    attempt.current = sent;
    setTrouble(null);
    setSaving(true);
    const answer = await call('record-invoice', sent.command, sent.key);
    setSaving(false);
    if (answer.ok) finish(answer.value, sent);
    else refused(answer.refusal, sent);
  }

  function openWrongLine(index: number): void {
    const line = form.lines[index];
    if (line !== undefined && !line.open) dispatch({ do: 'edit', id: line.id, part: { open: true } });
  }

  function finish(recorded: Recorded, sent: Attempt): void {
    if (session === null || figures === undefined) return;
    if (recorded.client !== null) session.clients.settle(recorded.client);
    if (client !== null) session.clients.touch(client.id);
    const whose = sent.form.corrects?.member;
    // The client whom it was taken from has other points now.
    if (whose && whose.id !== client?.id) session.clients.reload();
    begin(emptyForm, null);
    setSaved({ recorded, form: sent.form, figures, client, undoKey: newKey() });
    focusOn('next-invoice');
  }

  function refused(refusal: CallRefusal, sent: Attempt): void {
    const { seen } = sent.command;
    if (refusal.code === 'client-unknown') {
      leaveAfter(refusal, seen);
      return;
    }
    setTrouble({ refusal, seen });
    focusOn('save'); // what had the focus was inert for a moment
    if (refusal.code === 'day-in-future') {
      session?.update({ today: refusal.today });
      focusOn('day');
    }
    if (refusal.code === 'quote-changed') {
      // Nothing was written, and other figures are another request.
      attempt.current = null;
      session?.update({ ruleset: refusal.ruleset, rulesetHash: rulesetHash(refusal.ruleset) });
      const after = refusal.client;
      if (after !== null) {
        session?.clients.settle(after);
        setClient((was) => was && clientAfter(was, after));
      }
    }
    if (refusal.code === 'key-reused') attempt.current = null;
  }

  return {
    form,
    client,
    figures,
    typed,
    hindrance,
    trouble,
    checked,
    saving: saving || waiting !== null,
    saved,
    change,
    type: (part: Partial<Typed>) => setTyped((was) => ({ ...was, ...part })),
    choose,
    leaveClient,
    begin,
    resume,
    clear,
    save,
    next: clear,
  };
}
