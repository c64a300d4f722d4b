// Gives points that are there already the expiry of the settings: counted and shown first, then done in portions.
import { useEffect, useState } from 'preact/hooks';
import type { RedatePlan } from '../../app/settings/change-expiry';
import { Trouble } from '../banner';
import { DialogSheet } from '../dialog-sheet';
import { call } from '../api';
import { useSession } from '../session';
import { useWords } from '../words';
import { monthSaid } from './month-words';
import { usePortions } from './use-portions';

type Effect = Pick<RedatePlan, 'clients' | 'points' | 'until'>;

export function RedateSheet({ onClose }: { onClose(): void }) {
  const words = useWords();
  const { redate, common, clients: people } = words.words;
  const { opened, clients, show } = useSession();
  // The settings that the effect is shown for: with others nothing is written.
  const [seen] = useState(opened.bookHash);
  const [effect, setEffect] = useState<Effect>({ clients: 0, points: 0, until: 'never' });
  const [done, setDone] = useState(0);
  const counting = usePortions(
    (first) => call('plan-redate', { first }),
    (part) =>
      setEffect((was) => ({
        clients: was.clients + part.clients,
        points: was.points + part.points,
        until: part.until,
      })),
  );
  const applying = usePortions(
    (first) => call('redate-points', { first, seen }),
    (part) => setDone((was) => was + part.clients),
  );
  useEffect(() => void counting.run(), []);

  const count = (number: number) => people.count(number, words.say.number(number));
  const reached = redate.of(words.say.number(done), words.say.number(effect.clients));

  async function apply(): Promise<void> {
    if (counting.at !== 'done' || effect.clients === 0 || !(await applying.run())) return;
    clients.reload();
    show({ text: redate.done(count(effect.clients)) });
    onClose();
  }

  function leave(): void {
    if (done > 0) clients.reload();
    onClose();
  }

  const refusal = counting.refusal ?? applying.refusal;
  const isRunning = applying.at === 'running';
  return (
    <DialogSheet title={redate.title} onClose={leave} onSubmit={() => void apply()}>
      {refusal !== null && <Trouble refusal={refusal} />}
      <p role="status">
        {counting.at === 'done' ? effectSaid(effect, words) : redate.counting(count(effect.clients))}
      </p>
      {counting.at === 'done' && effect.clients > 0 && applying.at === 'ready' && (
        <p class="note">
          {effect.until.startsWith('visit-') && `${redate.mayGo} `}
          {redate.stays}
        </p>
      )}
      {applying.at !== 'ready' && (
        <div>
          <p class="split">
            <b id="redating">{isRunning ? redate.applying : redate.stopped}</b>
            <span class="note" role="status">
              {reached}
            </span>
          </p>
          <progress value={done} max={effect.clients} aria-labelledby="redating">
            {reached}
          </progress>
        </div>
      )}
      <div class="wrap">
        {isRunning ? (
          <button class="btn" type="button" onClick={applying.stop}>
            {redate.stop}
          </button>
        ) : (
          <>
            {counting.at === 'done' && effect.clients > 0 && (
              <button class="btn main" type="submit" data-first>
                {applying.at === 'ready' ? redate.applyTo(count(effect.clients)) : redate.goOn}
              </button>
            )}
            <button class="btn" type="button" onClick={leave}>
              {effect.clients > 0 ? common.cancel : common.close}
            </button>
          </>
        )}
      </div>
    </DialogSheet>
  );
}

function effectSaid(
  { clients, points, until }: Effect,
  { words, say, language }: ReturnType<typeof useWords>,
) {
  if (clients === 0) return words.redate.nothing;
  const figure = say.points(points);
  const whose = words.clients.count(clients, say.number(clients));
  if (until === 'never') return words.redate.never(points, figure, whose);
  if (!until.startsWith('visit-'))
    return words.redate.month(points, figure, whose, monthSaid(until, language));
  const months = Number(until.slice('visit-'.length));
  return words.redate.visit(points, figure, whose, months, say.number(months));
}
