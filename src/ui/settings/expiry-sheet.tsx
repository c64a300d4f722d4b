// Applies the expiry setting to existing points: counts and shows them first, then works in portions.
import { useEffect, useState } from 'preact/hooks';
import type { ExpiryPlan } from '../../app/settings/change-expiry';
import { isDay } from '../../core/day';
import { NEVER, visitExpiryOf } from '../../core/points/expiry';
import { Trouble } from '../banner';
import { DialogSheet } from '../dialog-sheet';
import { useOwnerWords } from '../owner-words';
import { Reached } from '../reached';
import { answerOf } from '../sender';
import { useSession } from '../session';
import { useCommand } from '../use-command';
import { usePortions } from '../use-portions';
import { useQuery } from '../use-query';
import { monthText } from './month-words';

type Effect = Omit<ExpiryPlan, 'next'>;

const nothing: Effect = {
  clients: 0,
  points: 0,
  sooner: { clients: 0, points: 0 },
  until: 'never',
  last: '',
};

export function ExpirySheet({ onClose }: { onClose(): void }) {
  const words = useOwnerWords();
  const { changeExpiry, frame, clients: people } = words.words;
  const { opened, clients, show } = useSession();
  // The settings that the plan was computed with; the server refuses to write under others.
  const [seen] = useState(opened.rulesetHash);
  const [effect, setEffect] = useState(nothing);
  const [done, setDone] = useState(0);
  const plan = useQuery('plan-expiry');
  const change = useCommand('change-expiry');
  const counting = usePortions(
    (first) => plan.ask({ first }),
    (part) =>
      setEffect((was) => ({
        clients: was.clients + part.clients,
        points: was.points + part.points,
        sooner: {
          clients: was.sooner.clients + part.sooner.clients,
          points: was.sooner.points + part.sooner.points,
        },
        until: part.until,
        last: part.last,
      })),
  );
  const applying = usePortions(
    async (first) => answerOf(await change.send({ first, seen })),
    (part) => setDone((was) => was + part.clients),
  );
  useEffect(() => void counting.run(), []);

  const count = (number: number) => people.count(number, words.format.number(number));
  const reached = changeExpiry.of(words.format.number(done), words.format.number(effect.clients));

  async function apply(): Promise<void> {
    if (counting.at !== 'done' || effect.clients === 0 || (await applying.run()) !== 'done') return;
    clients.reload();
    show({ text: changeExpiry.done(count(effect.clients)) });
    onClose();
  }

  function leave(): void {
    if (done > 0) clients.reload();
    onClose();
  }

  const refusal = counting.refusal ?? applying.refusal;
  const isRunning = applying.at === 'running';
  return (
    <DialogSheet title={changeExpiry.title} onClose={leave} onSubmit={() => void apply()}>
      {refusal !== null && <Trouble refusal={refusal} />}
      <p role="status">
        {counting.at === 'done' ? effectText(effect, words) : changeExpiry.counting(count(effect.clients))}
      </p>
      {counting.at === 'done' && effect.sooner.points > 0 && (
        <p>{changeExpiry.sooner(words.format.points(effect.sooner.points), count(effect.sooner.clients))}</p>
      )}
      {counting.at === 'done' && effect.clients > 0 && applying.at === 'ready' && (
        <p class="note">
          {visitExpiryOf(effect.until) !== null &&
            `${changeExpiry.goesWithout(lastText(effect.last, words))} `}
          {changeExpiry.stays}
        </p>
      )}
      {applying.at !== 'ready' && (
        <Reached
          id="applying"
          what={isRunning ? changeExpiry.applying : changeExpiry.stopped}
          done={done}
          all={effect.clients}
          reached={reached}
        />
      )}
      <div class="wrap">
        {isRunning ? (
          <button class="btn" type="button" onClick={applying.stop}>
            {changeExpiry.stop}
          </button>
        ) : (
          <>
            {counting.at === 'done' && effect.clients > 0 && (
              <button class="btn main" type="submit" data-first>
                {applying.at === 'ready' ? changeExpiry.applyTo(count(effect.clients)) : changeExpiry.goOn}
              </button>
            )}
            <button class="btn" type="button" onClick={leave}>
              {effect.clients > 0 ? frame.cancel : frame.close}
            </button>
          </>
        )}
      </div>
    </DialogSheet>
  );
}

type AllWords = ReturnType<typeof useOwnerWords>;

function effectText({ clients, points, until }: Effect, all: AllWords): string {
  const { words, format } = all;
  if (clients === 0) return words.changeExpiry.nothing;
  const figure = format.points(points);
  const whose = words.clients.count(clients, format.number(clients));
  if (until === NEVER) return words.changeExpiry.never(points, figure, whose);
  const visit = visitExpiryOf(until);
  if (visit === null) return words.changeExpiry.goes(points, figure, whose, lastText(until, all));
  const { count, unit, cap } = visit;
  const period = words.groups.expiry([{ after: 'visit', count, unit }], format);
  const whole = cap === undefined ? period : words.changeExpiry.atTheLatest(period, lastText(cap, all));
  return words.changeExpiry.visit(points, figure, whose, whole);
}

/** `at the end of May 2027`, or `after 17 May 2027`. */
function lastText(last: string, { words, format, language }: AllWords): string {
  return isDay(last)
    ? words.changeExpiry.afterDay(format.day(last))
    : words.changeExpiry.endOf(monthText(last, language));
}
