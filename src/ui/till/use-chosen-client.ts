// The client at the till: chosen from the list at once, and completed as soon as the server answers.
import type { ClientSummary } from '../../app/clients/client-details';
import type { CallRefusal } from '../api';
import { focusOn } from '../focus';
import type { Session } from '../session';
import { useLatest } from '../use-latest';
import { useQuery } from '../use-query';
import type { Seen } from './attempt';
import { WALK_IN } from './form';
import { askedOf, knownClient, listedClient } from './till-client';
import { isSaving, type TillState, type TillStep } from './till-state';

const nothingSeen: Seen = { due: 0, points: 0, used: 0, balance: null };

export function useChosenClient(session: Session, state: TillState, dispatch: (step: TillStep) => void) {
  const { ask } = useQuery('show-client');
  const latest = useLatest(state);

  function choose(summary: ClientSummary | null): void {
    if (isSaving(state.phase)) return;
    dispatch({ do: 'choose', id: summary?.id ?? WALK_IN, client: summary && listedClient(summary) });
    if (summary !== null) void refresh(summary);
  }

  /** Loads the client's current state; until it arrives, the till uses the list's balance. */
  async function refresh(client: ClientSummary): Promise<void> {
    const { id } = client;
    const answer = await ask(askedOf(client, session.opened.ruleset));
    if (latest.current.form.client !== id) return;
    if (answer.ok) {
      dispatch({ do: 'know', client: knownClient(answer.value) });
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

  return { choose, refresh, leaveClient, leaveAfter };
}
