// The form for one client's points: what is typed, what comes of it by the decider, and sending it.
import { useEffect, useState } from 'preact/hooks';
import type { ClientAfter, ClientDetails, ClientSummary } from '../../app/clients/client-details';
import type { ClientShown } from '../../app/clients/show-client';
import { dayAt } from '../../core/day';
import { type AdjustRefusal, balanceByHand, beforeByHand } from '../../core/decide/decide-adjust';
import { whenOf } from '../../core/members/member';
import type { Result } from '../../core/result';
import type { HandPreset } from '../../core/settings/hand-presets';
import type { CallRefusal } from '../api';
import { focusOn } from '../focus';
import { momentNow } from '../moment';
import { useSession } from '../session';
import { useCommand } from '../use-command';
import { useQuery } from '../use-query';
import { shownPoints, typedPoints, type Way } from './typed-points';

/** What the ledger has recorded: this form, or an earlier one whose answer was lost. */
export type AdjustDone = {
  readonly points: number;
  readonly client: ClientAfter | null;
  readonly isEarlier: boolean;
};

export function useAdjust({ id, row }: ClientSummary) {
  const { opened } = useSession();
  const { ask, refusal: notShown } = useQuery('show-client');
  const { send, isSending, refusal, forget } = useCommand('adjust-points');
  const [client, setClient] = useState<ClientShown | null>(null);
  const [way, setWay] = useState<Way>('add');
  const [typed, setTyped] = useState('');
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState<AdjustRefusal | null>(null);

  async function look(): Promise<void> {
    const answer = await ask({ id, row });
    if (answer.ok) setClient(answer.value);
  }
  useEffect(() => void look(), []);

  const points = typedPoints(typed, way);
  const before = client && balanceNow(client);
  const becomes = before === null ? null : balanceByHand(before, { points, isOwn: false }, opened.ruleset);

  /** From the client's state, as the server decides: with the head start, and without what has expired. */
  function balanceNow(details: ClientDetails): number {
    const { ruleset } = opened;
    const contact = { loyaltyCard: details.loyaltyCard, birthday: details.birthday };
    const members = new Map([[id, { state: details.state, contact }]]);
    const view = { ruleset, cites: 0, members, storedValues: new Map(), invoice: null, uses: [] };
    const moment = momentNow(opened);
    return beforeByHand(view, id, { day: dayAt(moment), moment, at: '', actor: 0 }).balance;
  }

  function changed(): void {
    setMissing(null);
    forget();
  }

  async function adjust(): Promise<AdjustDone | null> {
    if (client === null || becomes === null) return null;
    const fault = faultIn(note, becomes);
    setMissing(fault);
    if (fault !== null) focusOn(fault.code === 'hand-note-missing' ? 'hand-note' : 'hand-points');
    if (fault !== null || !becomes.ok) return null;
    const member = { id, row: client.row, version: client.version };
    const outcome = await send({ member, points, note: note.trim(), seen: becomes.value });
    if (outcome === null) return null;
    if ('value' in outcome) {
      const { points: moved, client: after } = outcome.value;
      return { points: moved, client: after, isEarlier: outcome.at === 'recorded' };
    }
    // Others were faster: the form shows what is there now.
    if (outcome.refusal.code === 'hand-changed') await look();
    return null;
  }

  return {
    way,
    typed,
    note,
    points,
    before,
    /** From which points that expire by visits are counted. */
    lastVisit: client === null ? ('' as const) : whenOf(client.state, momentNow(opened)).lastVisit,
    /** Null until the client's points are known, and until something is typed. */
    becomes: typed.trim() === '' ? null : becomes,
    missing,
    refusal: (refusal ?? notShown) as CallRefusal | null,
    isSending,
    isReady: client !== null,
    /** What staff may still move today; null without a limit. */
    handLeft: client?.handLeft ?? null,
    setWay: edit(setWay),
    setTyped: edit(setTyped),
    setNote: edit(setNote),
    take(preset: HandPreset) {
      const { way: wanted, text } = shownPoints(preset.points);
      changed();
      setWay(wanted);
      setTyped(text);
      setNote(preset.text);
    },
    adjust,
  };

  function edit<Value>(set: (value: Value) => void): (value: Value) => void {
    return (value) => {
      changed();
      set(value);
    };
  }
}

/** What to correct first; points that are too many to take are said beside the balance. */
function faultIn(note: string, becomes: Result<number, AdjustRefusal>): AdjustRefusal | null {
  if (!becomes.ok) return becomes.refusal;
  return note.trim() === '' ? { code: 'hand-note-missing' } : null;
}
