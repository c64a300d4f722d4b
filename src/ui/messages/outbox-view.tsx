// What has become of each message: waiting, sent, not sent and why, perhaps sent; and a way on where there is one.

import { useEffect, useState } from 'preact/hooks';
import type { CommandOf } from '../../app/actions';
import type { MessageShown, OutboxList } from '../../app/messages/list-outbox';
import { type Day, dayAt } from '../../core/day';
import { messageRules } from '../../core/messages/occasions';
import { isUsedUp } from '../../core/messages/outbox-progress';
import { BackTitle } from '../back-title';
import { Trouble } from '../banner';
import { EmptyList } from '../empty-list';
import { Icon } from '../icon';
import { isOwner } from '../rights';
import { useSession } from '../session';
import { TryAgain } from '../try-again';
import { useCommand } from '../use-command';
import { useQuery } from '../use-query';
import { Waiting } from '../waiting';
import { weekdayText } from '../weekday-text';
import { MailsLeft } from './mails-left';
import { useMessageWords } from './messages-words';
import { OutboxRow } from './outbox-row';
import { SendNow } from './send-now';

const shows = ['all', 'waiting', 'notSent'] as const;
type Show = CommandOf<'list-outbox'>['show'];

type Read = {
  readonly show: Show;
  readonly messages: readonly MessageShown[];
  readonly next: number | null;
};

export function OutboxView({ onBack }: { onBack(): void }) {
  const all = useMessageWords();
  const { words, format } = all;
  const { outboxView, emptyLists } = words;
  const { opened, clients, showClient, show: say } = useSession();
  const [show, setShow] = useState<Show>('all');
  const [read, setRead] = useState<Read | null>(null);
  const { ask, value, isAsking, refusal } = useQuery('list-outbox');
  const again = useCommand('send-again');
  // What became of it is still said when nothing waits any more.
  const [isPressed, setPressed] = useState(false);

  async function more(earlier: readonly MessageShown[], before: number | null): Promise<void> {
    const answer = await ask({ show, member: '', before });
    if (answer.ok)
      setRead({ show, messages: [...earlier, ...answer.value.messages], next: answer.value.next });
  }
  useEffect(() => void more([], null), [show, ask]);

  async function sendAgain({ number, row, member }: MessageShown): Promise<void> {
    const outcome = await again.send({ number, row });
    if (outcome === null || !('value' in outcome)) return;
    say({ text: outboxView.againSent(nameOf(member)) });
    await more([], null);
  }

  function nameOf(member: string): string {
    return clients.all.find(({ id }) => id === member)?.name ?? outboxView.nobody;
  }

  const found = read?.show === show ? read : null;
  const counts = value?.counts ?? { waiting: 0, notSent: 0, unsure: 0, noConsent: 0 };
  const figures: { readonly [name in (typeof shows)[number]]: string } = {
    all: '',
    waiting: format.number(counts.waiting),
    notSent: format.number(counts.notSent + counts.unsure),
  };
  const quota = value?.quota ?? null;
  const isOff = isOwner && messageRules(opened.ruleset).on.length === 0;
  return (
    <main aria-busy={isAsking}>
      <BackTitle title={outboxView.title} onBack={onBack} />
      <fieldset class="segments">
        <legend class="vh">{outboxView.show}</legend>
        {shows.map((one) => (
          <label key={one}>
            <input
              class="vh"
              type="radio"
              name="outbox-show"
              checked={one === show}
              onChange={() => setShow(one)}
            />
            {outboxView.shows[one](figures[one])}
          </label>
        ))}
      </fieldset>
      <MailsLeft quota={quota} />
      {value !== null && <Sending list={value} />}
      {isOwner && value !== null && (counts.waiting > 0 || isPressed) && (
        <SendNow
          onSent={async () => {
            setPressed(true);
            await more([], null);
          }}
        />
      )}
      {again.refusal !== null && <Trouble refusal={again.refusal} />}
      {refusal !== null && <TryAgain refusal={refusal} onRetry={() => void more([], null)} />}
      {show !== 'waiting' && counts.noConsent > 0 && (
        <button
          class="mini start"
          id="outbox-no-consent"
          type="button"
          aria-pressed={show === 'noConsent'}
          onClick={() => setShow(show === 'noConsent' ? 'all' : 'noConsent')}
        >
          {outboxView.noConsent(counts.noConsent, format.number(counts.noConsent))}
        </button>
      )}
      {found === null && refusal === null && <Waiting rows={4} />}
      {found !== null && found.messages.length === 0 && (
        <EmptyList icon="mail" {...emptyLists.outbox[show === 'noConsent' ? 'all' : show]}>
          {isOff && (
            <>
              <p class="full">{emptyLists.outboxOff}</p>
              <button class="btn" type="button" onClick={onBack}>
                {emptyLists.switchOn}
              </button>
            </>
          )}
        </EmptyList>
      )}
      {byDay(found?.messages ?? []).map(([day, messages]) => (
        <section key={day} class="sec" aria-labelledby={`outbox-${day}`}>
          <h2 id={`outbox-${day}`}>
            {day === opened.today ? outboxView.today : weekdayText(day, opened.today, all)}
          </h2>
          <ul class="card">
            {messages.map((message) => (
              <OutboxRow
                key={message.number}
                message={message}
                goesOut={value?.goesOut ?? null}
                name={nameOf(message.member)}
                busy={again.isSending}
                onClient={() => showClient(message.member)}
                onAgain={() => void sendAgain(message)}
              />
            ))}
          </ul>
        </section>
      ))}
      {found !== null && found.next !== null && (
        <div>
          <button
            class="btn"
            id="outbox-older"
            type="button"
            aria-busy={isAsking}
            onClick={() => void more(found.messages, found.next)}
          >
            {outboxView.showOlder}
          </button>
        </div>
      )}
    </main>
  );
}

/** Why what waits does not go out within the hour. */
function Sending({ list: { quota, goesOut, counts } }: { readonly list: OutboxList }) {
  const all = useMessageWords();
  const { outboxView } = all.words;
  const { opened } = useSession();
  if (goesOut === null) return <Trouble refusal={{ code: 'mail-denied' }} />;
  if (!isUsedUp(quota, opened.moment)) return null;
  const when = outboxView.dayAndTime(all.format.dayNear(dayAt(goesOut), opened.today), goesOut.slice(11));
  return (
    <div class="banner warn" role="status">
      <Icon name="clock" />
      <p>
        <b>{outboxView.usedUp}</b>
        <br />
        {outboxView.goesOn(counts.waiting, all.format.number(counts.waiting), when)}
      </p>
    </div>
  );
}

/** Newest first as they come, by the day on which each was made. */
function byDay(messages: readonly MessageShown[]): readonly (readonly [Day, readonly MessageShown[]])[] {
  const days = new Map<Day, MessageShown[]>();
  for (const message of messages) {
    const day = dayAt(message.made);
    days.set(day, [...(days.get(day) ?? []), message]);
  }
  return [...days];
}
