// Everything that was recorded today, newest first: found by client or number, and refunded, corrected or undone as far as
// whoever looks may do that.
import { EmptyList } from '../empty-list';
import './clients.css';
import { useEffect, useState } from 'preact/hooks';
import type { TodayEvent } from '../../app/till/list-today';
import { fold } from '../../core/text';
import type { CallRefusal } from '../api';
import { Trouble } from '../banner';
import { useClientWords } from '../client-words';
import { Field } from '../field';
import { Printing } from '../printing';
import { mayI } from '../rights';
import { type EntrySeen, useSession } from '../session';
import { TryAgain } from '../try-again';
import { useQuery } from '../use-query';
import { Waiting } from '../waiting';
import type { HistoryAction } from './history-actions';
import { HistorySheet } from './history-sheet';
import { TodayRow } from './today-row';

type Doing = {
  readonly action: Exclude<HistoryAction, 'correct' | 'adjust' | 'slip' | 'tell'>;
  readonly event: TodayEvent;
};

export function TodayView() {
  const { words } = useClientWords();
  const { todayView } = words;
  const { clients, correct, show, go } = useSession();
  const { ask, value, isAsking, refusal } = useQuery('list-today');
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState(0);
  const [doing, setDoing] = useState<Doing | null>(null);
  const [printing, setPrinting] = useState<EntrySeen | null>(null);
  const [notCorrected, setNotCorrected] = useState<CallRefusal | null>(null);

  const look = () => void ask({});
  useEffect(look, []);

  const nameOf = ({ member }: TodayEvent) =>
    member === '' ? words.till.walkInName : (clients.all.find(({ id }) => id === member)?.name ?? '');
  const wanted = fold(query);
  const shown = (value?.events ?? []).filter(
    (event) => wanted === '' || fold(`${nameOf(event)} ${event.receipt} ${event.seq}`).includes(wanted),
  );

  async function act(action: HistoryAction, event: TodayEvent): Promise<void> {
    const whose = clients.all.find(({ id }) => id === event.member) ?? null;
    if (action === 'correct') setNotCorrected(await correct(event, whose));
    else if (action === 'slip') setPrinting(event);
    else if (action !== 'adjust' && action !== 'tell') setDoing({ action, event });
  }

  const whose = doing === null ? undefined : clients.all.find(({ id }) => id === doing.event.member);
  return (
    <main>
      <div class="row">
        <h1 class="grow">{todayView.title}</h1>
        <button class="mini end" type="button" aria-busy={isAsking} onClick={look}>
          {todayView.again}
        </button>
      </div>
      <Field
        id="today-q"
        label={todayView.search}
        value={query}
        input={{ type: 'search' }}
        onValue={setQuery}
      />
      {notCorrected !== null && <Trouble refusal={notCorrected} />}
      {refusal !== null && <TryAgain refusal={refusal} onRetry={look} />}
      {value === null && refusal === null && <Waiting rows={4} />}
      {value?.isCut && <p class="note">{todayView.cut}</p>}
      {value !== null &&
        shown.length === 0 &&
        (wanted === '' ? (
          <EmptyList icon="clock" {...words.emptyLists.today}>
            {mayI('record') && (
              <button class="btn" type="button" onClick={() => go('till')}>
                {words.emptyLists.newInvoice}
              </button>
            )}
          </EmptyList>
        ) : (
          <p class="empty">{todayView.noneFound}</p>
        ))}
      {shown.length > 0 && (
        <table class="hist of-day">
          <caption class="vh">{todayView.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.till.client}</th>
              <th scope="col" class="num">
                {words.clients.points}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((event) => (
              <TodayRow
                key={event.seq}
                event={event}
                name={nameOf(event)}
                open={event.seq === open}
                onToggle={() => setOpen(event.seq === open ? 0 : event.seq)}
                onAction={(action) => void act(action, event)}
              />
            ))}
          </tbody>
        </table>
      )}
      {printing !== null && (
        <Printing wanted={{ what: 'slip', ...printing }} onClose={() => setPrinting(null)} />
      )}
      {doing !== null && (
        <HistorySheet
          client={whose ?? null}
          {...doing}
          onClose={() => setDoing(null)}
          onDone={(after, text) => {
            setDoing(null);
            show({ text });
            if (after !== null) clients.settle(after);
            look();
          }}
        />
      )}
    </main>
  );
}
