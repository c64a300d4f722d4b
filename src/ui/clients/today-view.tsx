// Everything that was recorded on a day, newest first: found by client or number, and refunded, corrected or undone as far as
// whoever looks may do that. A number is looked for on all days if this one has none.
import type { ComponentChildren } from 'preact';
import { EmptyList } from '../empty-list';
import './clients.css';
import { useEffect, useState } from 'preact/hooks';
import type { TodayEvent } from '../../app/till/list-today';
import type { Day } from '../../core/day';
import { fold } from '../../core/text/text';
import type { CallRefusal } from '../api';
import { BackTitle } from '../back-title';
import { Trouble } from '../banner';
import { isPhone } from '../boot';
import { useClientWords } from '../client-words';
import { Field } from '../field';
import { Icon } from '../icon';
import { Printing } from '../printing';
import { isOwner, mayI } from '../rights';
import { type EntrySeen, useSession } from '../session';
import { TryAgain } from '../try-again';
import { useQuery } from '../use-query';
import { Waiting } from '../waiting';
import type { HistoryAction } from './history-actions';
import { HistorySheet } from './history-sheet';
import { TodayRow } from './today-row';
import { TodaySums } from './today-sums';

type Doing = {
  readonly action: Exclude<HistoryAction, 'correct' | 'adjust' | 'slip' | 'tell'>;
  readonly event: TodayEvent;
};

export function TodayView() {
  const { words } = useClientWords();
  const { todayView } = words;
  const { opened, clients, correct, show, go } = useSession();
  const { ask, value, isAsking, refusal } = useQuery('list-today');
  const [query, setQuery] = useState('');
  const [day, setDay] = useState<Day>(opened.today);
  /** The number that is looked for on all days; '' while a day is shown. */
  const [number, setNumber] = useState('');
  const [open, setOpen] = useState(0);
  const [doing, setDoing] = useState<Doing | null>(null);
  const [printing, setPrinting] = useState<EntrySeen | null>(null);
  const [notCorrected, setNotCorrected] = useState<CallRefusal | null>(null);

  const isToday = day === opened.today;
  const look = () => void ask({ day: isToday ? '' : day, number });
  useEffect(look, [day, number]);

  const people = [...clients.all, ...clients.aliases];
  const nameOf = ({ member }: TodayEvent) =>
    member === '' ? words.till.walkInName : (people.find(({ id }) => id === member)?.name ?? '');
  const typed = query.trim();
  const wanted = number === '' ? fold(query) : '';
  const shown = (value?.events ?? []).filter(
    (event) => wanted === '' || fold(`${nameOf(event)} ${event.receipt} ${event.number}`).includes(wanted),
  );
  // Whoever types a number may mean an invoice of any day.
  const isNumber = number === '' && /\d/.test(typed);

  function lookEverywhere(): void {
    setQuery('');
    setNumber(typed);
  }

  async function act(action: HistoryAction, event: TodayEvent): Promise<void> {
    const whose = clients.all.find(({ id }) => id === event.member) ?? null;
    if (action === 'correct') setNotCorrected(await correct(event, whose));
    else if (action === 'slip') setPrinting(event);
    else if (action !== 'adjust' && action !== 'tell') setDoing({ action, event });
  }

  const whose = doing === null ? undefined : clients.all.find(({ id }) => id === doing.event.member);
  return (
    <main>
      <TodayTitle title={todayView.title}>
        <button class="mini end" type="button" aria-busy={isAsking} onClick={look}>
          {todayView.again}
        </button>
      </TodayTitle>
      <div class="two of-days">
        <Field
          id="today-q"
          label={todayView.search}
          value={query}
          input={{
            type: 'search',
            maxLength: 200,
            onKeyDown: (event) => {
              if (event.key === 'Enter' && isNumber) lookEverywhere();
            },
          }}
          onValue={(text) => {
            setQuery(text);
            setNumber('');
          }}
        />
        <Field
          id="today-day"
          label={todayView.day}
          value={day}
          input={{ type: 'date', max: opened.today }}
          onValue={(value) => {
            setNumber('');
            if (value !== '') setDay(value > opened.today ? opened.today : value);
          }}
        />
      </div>
      {number !== '' && (
        <div class="row">
          <b class="grow">{todayView.found(number)}</b>
          <button class="mini end" type="button" onClick={() => setNumber('')}>
            {todayView.back}
          </button>
        </div>
      )}
      {isNumber && (
        <button class="mini start" type="button" onClick={lookEverywhere}>
          <Icon name="search" />
          {todayView.allDays(typed)}
        </button>
      )}
      {notCorrected !== null && <Trouble refusal={notCorrected} />}
      {refusal !== null && <TryAgain refusal={refusal} onRetry={look} />}
      {value === null && refusal === null && <Waiting rows={4} />}
      {value?.isCut && <p class="note">{todayView.cut}</p>}
      {value !== null &&
        !isAsking &&
        shown.length === 0 &&
        (number !== '' ? (
          <p class="empty">{todayView.nowhere(number)}</p>
        ) : wanted === '' ? (
          <EmptyList icon="clock" {...(isToday ? words.emptyLists.today : words.emptyLists.thatDay)}>
            {isToday && mayI('record') && (
              <button class="btn" type="button" onClick={() => go('till')}>
                {words.emptyLists.newInvoice}
              </button>
            )}
          </EmptyList>
        ) : (
          <p class="empty">{todayView.noneFound}</p>
        ))}
      {shown.length > 0 && number === '' && mayI('reports') && <TodaySums events={shown} />}
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

type TitleProps = { readonly title: string; readonly children: ComponentChildren };

/** Where it has no tab of its own, it leads back to where it was opened. */
function TodayTitle({ title, children }: TitleProps) {
  const { leaveInvoices } = useSession();
  if (isOwner && !isPhone)
    return (
      <BackTitle title={title} onBack={leaveInvoices}>
        {children}
      </BackTitle>
    );
  return (
    <div class="row">
      <h1 class="grow">{title}</h1>
      {children}
    </div>
  );
}
