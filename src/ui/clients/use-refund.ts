// The refund form, from opening to saving: its choices, its figures and the server's answer.
import { useState } from 'preact/hooks';
import type { ClientAfter, ClientSummary } from '../../app/clients/client-details';
import type { HistoryEvent } from '../../app/clients/show-history';
import { readMoney } from '../../core/money';
import type { CallRefusal } from '../api';
import { focusOn } from '../focus';
import { momentNow } from '../moment';
import { useSession } from '../session';
import { useCommand } from '../use-command';
import { useWords } from '../words';
import { backWords } from './back-words';
import { memberSeen } from './member-seen';
import { type Back, type Preview, takenBack } from './take-back';
import { type InvoiceOfClient, useShownInvoice } from './use-shown-invoice';

export const refundWays = ['everything', 'units', 'money'] as const;
export type RefundWay = (typeof refundWays)[number];

export type RefundForm = {
  readonly way: RefundWay;
  /** Units to give back, by line. */
  readonly units: { readonly [line: number]: number };
  /** As typed. */
  readonly money: string;
  readonly note: string;
};

type Wanted = Exclude<Back, { what: 'void' }>;

export function useRefund(
  event: HistoryEvent,
  client: ClientSummary | null,
  onDone: (after: ClientAfter | null, text: string) => void,
) {
  const all = useWords();
  const { words } = all;
  const { opened, clients, update } = useSession();
  const { found, refusal: notShown, reload } = useShownInvoice(event, client);
  const [form, setForm] = useState<RefundForm>({ way: 'everything', units: {}, money: '', note: '' });
  const [checked, setChecked] = useState(false);
  const { send, isSending, refusal, forget } = useCommand('refund-invoice');
  /** The refund by an earlier try of this form, if that became known only later. */
  const [before, setBefore] = useState('');

  const wanted = found && wantedOf(form, found);
  const preview: Preview | null =
    found === null || wanted === null
      ? null
      : wanted.ok
        ? takenBack(found, wanted.back, momentNow(opened), opened.ruleset)
        : wanted;
  // Missing input is reported only after a try; an excessive amount, at once.
  const early = preview?.ok === false && !isUnfinished(preview.refusal.code) ? preview.refusal : null;
  const own = checked && preview?.ok === false ? preview.refusal : early;

  function edit(part: Partial<RefundForm>): void {
    setForm({ ...form, ...part });
    forget();
    setChecked(false);
  }

  async function save(): Promise<void> {
    if (found === null || preview === null) return;
    setChecked(true);
    if (!preview.ok || wanted === null || !wanted.ok) {
      focusOn(form.way === 'money' ? 'refund-money' : 'units-0');
      return;
    }
    const { money, earned, used } = preview.value;
    const outcome = await send({
      seq: event.seq,
      row: event.row,
      member: memberSeen(found.client),
      back: wanted.back,
      note: form.note.trim(),
      seen: { money, earned, used },
    });
    if (outcome === null) return;
    if ('value' in outcome) {
      update({ uses: outcome.value.uses });
      const text = backWords(outcome.value, found.shown.ruleset.currency, all);
      if (outcome.at === 'done') {
        onDone(outcome.value.client, [words.clients.refundedNow, ...text].join(' '));
        return;
      }
      // The form's content was not refunded: the person sees what is left before sending it again.
      setBefore([words.clients.refundedBefore, ...text].join(' '));
      if (outcome.value.client !== null) clients.settle(outcome.value.client);
      await reload();
      return;
    }
    if (outcome.refusal.code === 'money-too-much') focusOn('refund-money');
    // The person has to see the new figures before sending them.
    if (outcome.refusal.code === 'refund-changed') await reload();
  }

  return { found, form, preview, refusal: refusal ?? notShown ?? own, before, isSending, edit, save };
}

type Read =
  | { readonly ok: true; readonly back: Wanted }
  | { readonly ok: false; readonly refusal: CallRefusal };

function wantedOf({ way, units, money }: RefundForm, { shown }: InvoiceOfClient): Read {
  if (way === 'everything') return { ok: true, back: { what: 'everything' } };
  if (way === 'units') {
    const some = Object.entries(units).flatMap(([line, quantity]) =>
      quantity > 0 ? [{ line: Number(line), quantity }] : [],
    );
    return { ok: true, back: { what: 'units', units: some } };
  }
  if (money.trim() === '') return { ok: false, refusal: { code: 'field-empty' } };
  const read = readMoney(money, shown.ruleset.currency);
  if (!read.ok) return { ok: false, refusal: read.refusal };
  if (read.value < 1) return { ok: false, refusal: { code: 'amount-not-positive', text: money.trim() } };
  return { ok: true, back: { what: 'money', money: read.value } };
}

function isUnfinished(code: string): boolean {
  return code === 'field-empty' || code === 'nothing-chosen' || code === 'amount-not-positive';
}
