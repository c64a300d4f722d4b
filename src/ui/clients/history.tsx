// One client's history, newest first, loaded in portions.

import { useEffect, useState } from 'preact/hooks';
import type { ClientSummary } from '../../app/clients/client-details';
import type { HistoryEvent } from '../../app/clients/show-history';
import type { CallRefusal } from '../api';
import { Trouble } from '../banner';
import { useCounterWords } from '../counter-words';
import { EmptyList } from '../empty-list';
import { Printing } from '../printing';
import { type EntrySeen, useSession } from '../session';
import type { About } from '../tell-client';
import { TellSheet } from '../tell-sheet';
import { useQuery } from '../use-query';
import { Waiting } from '../waiting';
import { Adjusting } from './adjusting';
import type { HistoryAction } from './history-actions';
import { HistoryRow } from './history-row';
import { HistorySheet } from './history-sheet';
import { PointsOverTime } from './points-over-time';
import { toldOf } from './told-of';

type Doing = {
  readonly action: Exclude<HistoryAction, 'correct' | 'slip' | 'adjust' | 'tell'>;
  readonly event: HistoryEvent;
};

type Read = {
  readonly events: readonly HistoryEvent[];
  /** Where the next portion begins; 0 at the end. */
  readonly before: number;
};

type Props = {
  readonly client: ClientSummary;
  /** Opens the page of ready-made points. */
  onPresets(): void;
  /** Told of the newest events, whenever they are read. */
  onNewest(events: readonly HistoryEvent[]): void;
};

export function History({ client, onPresets, onNewest }: Props) {
  const { words } = useCounterWords();
  const { show, clients, correct } = useSession();
  const [read, setRead] = useState<Read | null>(null);
  const { ask, isAsking, refusal: notShown } = useQuery('show-history');
  const [notCorrected, setNotCorrected] = useState<CallRefusal | null>(null);
  const [open, setOpen] = useState(0);
  const [doing, setDoing] = useState<Doing | null>(null);
  const [isAdjusting, setAdjusting] = useState(false);
  const [printing, setPrinting] = useState<EntrySeen | null>(null);
  const [telling, setTelling] = useState<About | null>(null);
  const { id, row, version } = client;

  async function more(earlier: readonly HistoryEvent[], before: number): Promise<void> {
    const answer = await ask({ id, row, before });
    if (!answer.ok) return;
    const { events, before: next } = answer.value;
    if (before === 0) onNewest(events);
    setRead({ events: [...earlier, ...events], before: next });
  }

  useEffect(() => void more([], 0), [id, version]);

  async function act(action: HistoryAction, event: HistoryEvent): Promise<void> {
    if (action === 'correct') setNotCorrected(await correct(event, client));
    else if (action === 'adjust') setAdjusting(true);
    else if (action === 'slip') setPrinting(event);
    else if (action === 'tell') setTelling(toldOf(event));
    else setDoing({ action, event });
  }

  const refusal = notShown ?? notCorrected;
  if (refusal !== null) return <Trouble refusal={refusal} />;
  if (read === null) return <Waiting />;
  return (
    <>
      <PointsOverTime events={read.events} />
      {read.events.length === 0 ? (
        <EmptyList
          icon="undo"
          title={words.emptyLists.history.title}
          what={words.emptyLists.history.what(client.name)}
        />
      ) : (
        <table class="hist">
          <caption class="vh">{words.clients.historyOf(client.name)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.clients.history}</th>
              <th scope="col" class="num">
                {words.clients.points}
              </th>
              <th scope="col" class="num">
                {words.clients.balance}
              </th>
            </tr>
          </thead>
          <tbody>
            {read.events.map((event) => (
              <HistoryRow
                key={event.seq}
                event={event}
                open={event.seq === open}
                onToggle={() => setOpen(event.seq === open ? 0 : event.seq)}
                onAction={(action) => void act(action, event)}
              />
            ))}
          </tbody>
        </table>
      )}
      {read.before > 0 && (
        <button
          class="mini start"
          type="button"
          aria-busy={isAsking}
          onClick={() => void more(read.events, read.before)}
        >
          {words.clients.showEarlier}
        </button>
      )}
      {isAdjusting && <Adjusting client={client} onClose={() => setAdjusting(false)} onPresets={onPresets} />}
      {printing !== null && (
        <Printing wanted={{ what: 'slip', ...printing }} onClose={() => setPrinting(null)} />
      )}
      {telling !== null && <TellSheet client={client} about={telling} onClose={() => setTelling(null)} />}
      {doing !== null && (
        <HistorySheet
          client={client}
          {...doing}
          onClose={() => setDoing(null)}
          onDone={(after, text) => {
            setDoing(null);
            show({ text });
            if (after !== null) clients.settle(after);
            void more([], 0);
          }}
        />
      )}
    </>
  );
}
