// The invoices on their way, above whatever is looked at: what is being saved, what has no answer yet, what comes back, and
// what was saved meanwhile. It never hides the till.
import { useEffect, useState } from 'preact/hooks';
import type { Cents } from '../../core/money';
import { withCurrency } from '../../i18n/locale';
import { useCounterWords } from '../counter-words';
import { Icon, type IconName } from '../icon';
import { useSession } from '../session';
import { WALK_IN } from './form';
import type { Unsaved } from './unsaved';
import type { Till } from './use-till';

type Props = { readonly till: Till; onOpen(id: number): void };

export function UnsavedList({ till, onOpen }: Props) {
  const { words, format } = useCounterWords();
  const { unsaved } = words;
  const all = till.unsaved;
  const quiet = all.filter(({ state }) => state.at === 'sending' || state.at === 'waiting');
  const loud = all.filter((item) => !quiet.includes(item));
  const [first] = quiet;
  if (all.length === 0) return null;
  return (
    <section class="unsaved" aria-label={unsaved.label}>
      {first !== undefined && (
        <p class="row note" role="status">
          <Icon name="clock" />
          <span class="grow">
            <SavingNow item={first} />
            {quiet.length > 1 && (
              <small>{unsaved.savingSeveral(quiet.length - 1, format.number(quiet.length - 1))}</small>
            )}
          </span>
        </p>
      )}
      {loud.map((item) => (
        <Loud key={item.id} item={item} till={till} onOpen={() => onOpen(item.id)} />
      ))}
    </section>
  );
}

function SavingNow({ item }: { readonly item: Unsaved }) {
  const { words } = useCounterWords();
  return <>{words.unsaved.saving(useWhat(item))}</>;
}

const ICONS: { readonly [at in Unsaved['state']['at']]: IconName } = {
  waiting: 'clock',
  sending: 'clock',
  unsure: 'alert',
  refused: 'alert',
  recorded: 'alert',
  saved: 'done',
  aside: 'pen',
};

type LoudProps = { readonly item: Unsaved; readonly till: Till; onOpen(): void };

function Loud({ item, till, onOpen }: LoudProps) {
  const { words, format, refusal } = useCounterWords();
  const { unsaved, phone } = words;
  const { state } = item;
  const what = useWhat(item);
  const seconds = useSecondsUntil(item.again);
  const title = {
    waiting: unsaved.saving,
    sending: unsaved.saving,
    unsure: unsaved.noAnswer,
    refused: unsaved.notSaved,
    recorded: unsaved.wasRecorded,
    saved: unsaved.saved,
    aside: unsaved.aside,
  }[state.at](what);
  const note =
    state.at === 'refused'
      ? refusal(state.refusal)
      : state.at === 'unsure'
        ? unsaved.next(format.number(seconds))
        : '';
  return (
    <div class={`row ${state.at}`} role={state.at === 'refused' ? 'alert' : 'status'}>
      <Icon name={ICONS[state.at]} />
      <span class="grow">
        {title}
        {note !== '' && <small>{note}</small>}
      </span>
      {state.at === 'unsure' && (
        <button class="mini" type="button" onClick={till.again}>
          {phone.tryNow}
        </button>
      )}
      <button class="mini" type="button" onClick={onOpen}>
        {state.at === 'saved' ? words.till.show : unsaved.open}
      </button>
      {state.at === 'saved' && (
        <button class="mini" type="button" aria-label={unsaved.hide} onClick={() => till.drop(item.id)}>
          <Icon name="x" />
        </button>
      )}
    </div>
  );
}

/** `Julie Martin · €55.00` */
function useWhat(item: Unsaved): string {
  const { words, currency, language } = useCounterWords();
  const { clients } = useSession();
  const { form } = item;
  const due = dueOf(item);
  const name = clients.all.find(({ id }) => id === form.client)?.name;
  const who = form.client === WALK_IN ? words.till.walkInName : (name ?? form.lines[0]?.name ?? '');
  return [who, due === undefined ? '' : withCurrency(language, currency).money(due)]
    .filter((part) => part !== '')
    .join(' · ');
}

/** What was recorded, if anything was; else what would be. */
function dueOf({ state, attempts }: Unsaved): Cents | undefined {
  if (state.at === 'saved') return state.saved.recorded.sums.due;
  if (state.at === 'recorded') return state.first.recorded.sums.due;
  return attempts[attempts.length - 1]?.command.seen.due;
}

/** Counts down as long as there is something to count. */
export function useSecondsUntil(moment: number): number {
  const left = () => Math.max(0, Math.ceil((moment - Date.now()) / 1000));
  const [seconds, setSeconds] = useState(left);
  useEffect(() => {
    setSeconds(left());
    if (moment <= Date.now()) return;
    const timer = setInterval(() => setSeconds(left()), 1000);
    return () => clearInterval(timer);
  }, [moment]);
  return seconds;
}
