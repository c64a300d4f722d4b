// The till between two invoices: the form, the client's card, the figures, and what saving came to.
import { useCallback, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { CommandOf } from '../../app/actions';
import type { Recorded } from '../../app/record-invoice';
import type { ClientSummary } from '../../app/standing';
import type { Account } from '../../core/account';
import { bookHash } from '../../core/book';
import { NEVER } from '../../core/day';
import { type CallRefusal, call, newKey } from '../door';
import { focusOn } from '../focus';
import type { Session } from '../session';
import { commandLines, type TillFigures, tillFigures } from './figures';
import { changeForm, emptyForm, type TillChange, type TillForm, WALK_IN } from './form';

/** The client at the till; until the points are known lot by lot, the balance stands for them. */
export type TillClient = ClientSummary & { readonly account: Account };

type Seen = CommandOf<'record-invoice'>['seen'];

/** A request on its way, or whose fate is not known: sent again, it is the same one. */
type Attempt = {
  readonly form: TillForm;
  readonly key: string;
  readonly command: CommandOf<'record-invoice'>;
};

export type TillTrouble = { readonly refusal: CallRefusal; readonly seen: Seen };

export type SavedInvoice = {
  readonly recorded: Recorded;
  readonly form: TillForm;
  readonly figures: TillFigures;
  readonly client: ClientSummary | null;
  readonly undoKey: string;
};

export type Till = ReturnType<typeof useTill>;

export function useTill(session: Session | null) {
  const [form, dispatch] = useReducer(changeForm, emptyForm);
  const [client, setClient] = useState<TillClient | null>(null);
  const [trouble, setTrouble] = useState<TillTrouble | null>(null);
  const [checked, setChecked] = useState(false);
  const [saving, setSaving] = useState(false);
  const [saved, setSaved] = useState<SavedInvoice | null>(null);
  const attempt = useRef<Attempt | null>(null);
  const chosen = useRef('');

  const opened = session?.opened;
  const figures = useMemo(
    () => opened && tillFigures(form, client?.account ?? null, opened.book, opened.today),
    [form, client, opened],
  );

  const change = useCallback((what: TillChange) => {
    dispatch(what);
    setTrouble(null);
    setSaved(null);
  }, []);

  function choose(summary: ClientSummary | null): void {
    if (saving) return;
    chosen.current = summary?.id ?? WALK_IN;
    change({ do: 'choose', client: chosen.current });
    setClient(summary && { ...summary, account: accountOf(summary) });
    if (summary !== null) void refresh(summary);
  }

  /** The card as it stands now; the till goes on meanwhile with what it has. */
  async function refresh({ id, row }: ClientSummary): Promise<void> {
    const answer = await call('show-client', { id, row });
    if (chosen.current !== id) return;
    if (answer.ok) {
      setClient(answer.value);
      session?.clients.put(answer.value);
    } else if (answer.refusal.code === 'client-unknown') {
      leaveClient();
      session?.clients.reload();
      setTrouble({ refusal: answer.refusal, seen: { total: 0, points: 0, balance: null } });
    }
  }

  function leaveClient(): void {
    chosen.current = '';
    change({ do: 'choose', client: '' });
    setClient(null);
    focusOn('client');
  }

  function clear(): void {
    if (saving) return;
    chosen.current = '';
    attempt.current = null;
    change({ do: 'clear' });
    setClient(null);
    setChecked(false);
    focusOn('client');
  }

  async function save(): Promise<void> {
    if (session === null || figures === undefined || saving || form.lines.length === 0) return;
    setChecked(true);
    const missing = firstMissing(form, figures, session);
    if (missing !== undefined) {
      if (figures.wrong >= 0) openWrongLine(figures.wrong);
      focusOn(missing);
      return;
    }
    const sent = attempt.current?.form === form ? attempt.current : attemptOf(form, figures, client, session);
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
    setSaved({ recorded, form: sent.form, figures, client, undoKey: newKey() });
    if (recorded.client !== null) session.clients.settle(recorded.client);
    if (client !== null) session.clients.touch(client.id);
    attempt.current = null;
    chosen.current = '';
    setClient(null);
    setChecked(false);
    dispatch({ do: 'clear' });
    focusOn('next-invoice');
  }

  function refused(refusal: CallRefusal, sent: Attempt): void {
    setTrouble({ refusal, seen: sent.command.seen });
    focusOn('save'); // what had the focus was inert for a moment
    if (refusal.code === 'day-in-future') {
      session?.update({ today: refusal.today });
      focusOn('day');
    }
    if (refusal.code === 'quote-changed') {
      // Nothing was written, and other figures are another request.
      attempt.current = null;
      session?.update({ book: refusal.book, bookHash: bookHash(refusal.book) });
      const after = refusal.client;
      if (after !== null) {
        session?.clients.settle(after);
        setClient((was) => was && { ...was, ...after });
      }
    }
    if (refusal.code === 'key-reused') attempt.current = null;
    if (refusal.code === 'client-unknown') leaveAfter(refusal, sent);
  }

  function leaveAfter(refusal: CallRefusal, sent: Attempt): void {
    leaveClient();
    session?.clients.reload();
    setTrouble({ refusal, seen: sent.command.seen });
  }

  return {
    form,
    client,
    figures,
    trouble,
    checked,
    saving,
    saved,
    change,
    choose,
    leaveClient,
    clear,
    save,
    next: clear,
  };
}

/** The id of the first field that keeps the invoice from being saved. */
function firstMissing(form: TillForm, figures: TillFigures, session: Session): string | undefined {
  if (form.client === '') return 'client';
  const line = form.lines[figures.wrong];
  const figure = figures.lines[figures.wrong];
  if (line !== undefined && figure !== undefined && !figure.ok) return `${figure.field}-${line.id}`;
  return form.day > session.opened.today ? 'day' : undefined;
}

function attemptOf(
  form: TillForm,
  figures: TillFigures,
  client: TillClient | null,
  session: Session,
): Attempt {
  const quote = figures.quote;
  return {
    form,
    key: newKey(),
    command: {
      member: client && { id: client.id, row: client.row, version: client.version },
      day: form.day || session.opened.today,
      receipt: form.receipt.trim(),
      staff: form.staff.trim(),
      lines: commandLines(form, figures.lines),
      seen: {
        total: quote?.total ?? 0,
        points: quote?.points ?? 0,
        balance: quote?.after?.balance ?? null,
      },
    },
  };
}

/** A balance as one lot: enough to say what it comes to after the invoice. */
function accountOf({ standing: { balance } }: ClientSummary): Account {
  if (balance < 0) return { lots: [], debt: -balance };
  return { lots: balance === 0 ? [] : [{ from: LONG_AGO, until: NEVER, points: balance }], debt: 0 };
}

const LONG_AGO = '2000-01-01';
