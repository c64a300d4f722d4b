// The client at the till: chosen from the list at once, and completed as soon as the server answers. While an invoice of the
// client is on its way, as that will leave them.
import { useEffect, useRef } from 'preact/hooks';
import type { ClientSummary } from '../../app/clients/client-details';
import type { CallRefusal } from '../api';
import { focusOn } from '../focus';
import type { Session } from '../session';
import { useLatest } from '../use-latest';
import { useQuery } from '../use-query';
import type { Seen } from './attempt';
import { emptyForm, WALK_IN } from './form';
import { askedOf, expectedClient, knownClient, listedClient } from './till-client';
import type { TillState, TillStep } from './till-state';
import { earlierThan, lastOf, type Unsaved } from './unsaved';

export const nothingSeen: Seen = { due: 0, points: 0, used: 0, balance: null };

type Choosing = {
  readonly session: Session;
  readonly state: TillState;
  dispatch(step: TillStep): void;
  readonly items: readonly Unsaved[];
  /** Leaves a form that is on its way, for the client's next invoice. */
  leaveSaving(): void;
};

export function useChosenClient({ session, state, dispatch, items, leaveSaving }: Choosing) {
  const { ask } = useQuery('show-client');
  const latest = useLatest({ state, items });
  const { form, client, phase } = state;
  const before = form.client === '' ? undefined : lastOf(earlierThan(items, state.unsaved), form.client);

  function choose(summary: ClientSummary | null): void {
    if (phase.at === 'checking') return;
    if (phase.at === 'saving') {
      leaveSaving();
      dispatch({ do: 'begin', form: emptyForm, client: null });
    }
    const earlier = phase.at === 'saving' ? items : earlierThan(items, state.unsaved);
    const pending = summary === null ? undefined : lastOf(earlier, summary.id);
    const expected = pending?.expected?.client;
    const listed = summary && listedClient(summary);
    const chosen = listed && expected ? expectedClient(listed, expected) : listed;
    dispatch({ do: 'choose', id: summary?.id ?? WALK_IN, client: chosen });
    if (summary !== null && pending === undefined) void refresh(summary);
  }

  // What was awaited has come, or has come to nothing: the client as they are now.
  const keptFor = useRef('');
  useEffect(() => {
    if (before !== undefined) keptFor.current = form.client;
    else if (keptFor.current === form.client && form.client !== '') {
      keptFor.current = '';
      const listed = session.clients.all.find(({ id }) => id === form.client);
      if (listed !== undefined) void refresh(listed);
    }
  }, [before === undefined, form.client]);

  /** Loads the client's current state; until it arrives, the till uses the list's balance. */
  async function refresh(summary: Pick<ClientSummary, 'id' | 'row'>): Promise<void> {
    const { id } = summary;
    const answer = await ask(askedOf(summary, session.opened.ruleset));
    const now = latest.current;
    if (now.state.form.client !== id) return;
    const pending = lastOf(earlierThan(now.items, now.state.unsaved), id);
    if (answer.ok) {
      const known = knownClient(answer.value);
      const expected = pending?.expected?.client;
      dispatch({ do: 'know', client: expected ? expectedClient(known, expected) : known });
      session.clients.put(answer.value);
    } else if (answer.refusal.code === 'client-unknown') leaveAfter(answer.refusal, nothingSeen);
    else dispatch({ do: 'trust-list', id });
  }

  function leaveClient(): void {
    dispatch({ do: 'choose', id: '', client: null });
    focusOn('client');
  }

  /** The client is no longer in the sheet: reloads the list, so that another one can be chosen. */
  function leaveAfter(refusal: CallRefusal, seen: Seen): void {
    leaveClient();
    session.clients.reload();
    dispatch({ do: 'enter', phase: { at: 'refused', trouble: { refusal, seen } } });
  }

  return {
    choose,
    refresh,
    leaveClient,
    leaveAfter,
    /** Whether the client's points come only after an invoice that is on its way. */
    isWaiting: before !== undefined && client?.isKnown === false,
  };
}
