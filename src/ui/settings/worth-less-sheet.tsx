// Shown before a change makes points worth less: what it takes, from whom, and when it should begin.
import { useEffect, useState } from 'preact/hooks';
import type { Weighed } from '../../app/settings/weigh-settings';
import { addDays, type Day, isDay } from '../../core/day';
import type { Loss } from '../../core/points/worth-less';
import { Trouble } from '../banner';
import { DialogSheet } from '../dialog-sheet';
import { Field } from '../field';
import { focusOn } from '../focus';
import { useOwnerWords } from '../owner-words';
import { useSession } from '../session';
import { usePortions } from '../use-portions';
import { useQuery } from '../use-query';
import { LosingClients } from './losing-clients';
import { LossList } from './loss-list';
import type { Question } from './save-settings';

// In days, the usual notice period in terms of loyalty programmes.
const NOTICE_DAYS = 30;
const LISTED = 50;

type Effect = Omit<Weighed, 'losses' | 'next'>;
const nothing: Effect = { losing: 0, listed: [], sooner: { clients: 0, points: 0 } };

export function WorthLessSheet({ question }: { readonly question: Question }) {
  const { losses, command, decide } = question;
  const { words, format } = useOwnerWords();
  const { worthLess, changeExpiry, clients: people } = words;
  const { today, later } = useSession().opened;
  const [when, setWhen] = useState<'now' | 'later'>('later');
  const [from, setFrom] = useState<Day>(addDays(today, NOTICE_DAYS));
  const [checked, setChecked] = useState(false);
  const [effect, setEffect] = useState(nothing);
  const weigh = useQuery('weigh-settings');
  const counting = usePortions(
    (first) => weigh.ask({ ...command, first }),
    (part) => setEffect((was) => together(was, part)),
  );
  useEffect(() => void counting.run(), []);

  const isGood = when === 'now' || (isDay(from) && from > today);
  const count = (clients: number) => people.count(clients, format.number(clients));
  const isExpiry = losses.some(({ code }) => code === 'expires-sooner');
  const isReach = losses.some(touchesRewards);

  function submit(): void {
    setChecked(!isGood);
    if (isGood) decide(when === 'now' ? '' : from);
    else focusOn('first-day');
  }

  return (
    <DialogSheet title={worthLess.title} onClose={() => decide(null)} onSubmit={submit}>
      <LossList losses={losses} />
      {counting.refusal !== null && <Trouble refusal={counting.refusal} />}
      {counting.at === 'running' && <p role="status">{worthLess.counting(count(effect.losing))}</p>}
      {counting.at === 'done' && isReach && <LosingClients effect={effect} />}
      {isExpiry && (
        <p class="note">
          {changeExpiry.kept}
          {effect.sooner.points > 0 &&
            ` ${worthLess.sooner(format.points(effect.sooner.points), count(effect.sooner.clients))}`}
        </p>
      )}
      <fieldset>
        <legend>{worthLess.begins}</legend>
        <div class="card">
          {(['later', 'now'] as const).map((one) => (
            <label key={one} class="opt">
              <input
                type="radio"
                name="begins"
                value={one}
                checked={when === one}
                data-first={one === 'later' ? true : undefined}
                onChange={() => setWhen(one)}
              />
              <span class="grow">{worthLess[one]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {when === 'later' && (
        <Field
          id="first-day"
          label={worthLess.firstDay}
          value={from}
          error={checked && !isGood ? worthLess.afterToday : undefined}
          note={isDay(from) ? format.day(from) : undefined}
          input={{ type: 'date', min: addDays(today, 1), max: '2999-12-31' }}
          onValue={setFrom}
        />
      )}
      {when === 'later' && later !== null && later.from !== '' && (
        <p class="note">{worthLess.waitsAlready(format.dayNear(later.from, today))}</p>
      )}
      <div class="wrap">
        <button class="btn main" type="submit">
          {worthLess.save}
        </button>
        <button class="btn" type="button" onClick={() => decide(null)}>
          {worthLess.back}
        </button>
      </div>
    </DialogSheet>
  );
}

/** Whether somebody may lose a reward that their points already reach. */
function touchesRewards(loss: Loss): boolean {
  if (loss.code === 'using-off' || loss.code === 'loyalty-card-needed') return true;
  return 'rule' in loss && loss.family === 'rewards';
}

function together(was: Effect, part: Effect): Effect {
  return {
    losing: was.losing + part.losing,
    listed: [...was.listed, ...part.listed].slice(0, LISTED),
    sooner: {
      clients: was.sooner.clients + part.sooner.clients,
      points: was.sooner.points + part.sooner.points,
    },
  };
}
