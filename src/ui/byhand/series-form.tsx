// Who gets how many points, and why: each client with the balance before and after, to untick.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { balanceByHand } from '../../core/decide/decide-adjust';
import type { Batch } from '../../core/journal/batches';
import { moneyFor, worthOfPoints } from '../../core/points/points-worth';
import { withCurrency } from '../../i18n/locale';
import { Banner, Trouble } from '../banner';
import { Field } from '../field';
import { focusOn } from '../focus';
import { useSession } from '../session';
import { TryAgain } from '../try-again';
import { newSeries } from '../use-command';
import { usePointsWords } from './points-words';
import { PresetChips } from './preset-chips';
import { SeriesClients } from './series-clients';
import { SeriesEarlier } from './series-earlier';
import { shownPoints, typedPoints, type Way } from './typed-points';
import { useChoosing } from './use-choosing';
import type { SeriesOrder } from './use-series';
import { WayChoice } from './way-choice';
import { Who } from './who';

type Props = {
  readonly head: ComponentChildren;
  /** The series that is continued; null for a new one. */
  readonly begun: Batch | null;
  onContinue(batch: Batch | null): void;
  onSend(order: SeriesOrder): void;
  onCancel(): void;
};

export function SeriesForm({ head, begun, onContinue, onSend, onCancel }: Props) {
  const { words, format, language, currency } = usePointsWords();
  const { several } = words;
  const { opened } = useSession();
  const start = shownPoints(begun === null ? 0 : Math.round(begun.points / Math.max(1, begun.entries)));
  const [batch] = useState(() => begun?.id ?? newSeries());
  const [way, setWay] = useState<Way>(start.way);
  const [typed, setTyped] = useState(begun === null ? '' : start.text);
  const [note, setNote] = useState(begun?.label ?? '');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isTried, setTried] = useState(false);
  const choosing = useChoosing(begun?.id ?? '');
  const { chosen } = choosing;

  const points = typedPoints(typed, way);
  const outcomes = new Map(
    chosen.clients.map((client) => [
      client.id,
      balanceByHand(client.balance, { points, isOwn: client.isOwn }, opened.ruleset),
    ]),
  );
  const members = chosen.clients.filter(
    ({ id, isDone }) => !isDone && !left.has(id) && (points === 0 || outcomes.get(id)?.ok === true),
  );
  const pointsError = isTried && points === 0 ? words.refusals['hand-points-none'] : undefined;
  const noteError = isTried && note.trim() === '' ? words.refusals['hand-note-missing'] : undefined;
  const count = format.number(members.length);
  const sum = Math.abs(points) * members.length;
  const worth = worthOfPoints(opened.ruleset);

  function send(): void {
    setTried(true);
    if (points === 0) focusOn('each');
    else if (note.trim() === '') focusOn('series-note');
    if (points === 0 || note.trim() === '' || members.length === 0 || chosen.isLooking) return;
    onSend({ batch, points, note: note.trim(), members: members.map(({ id }) => id) });
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <main>
        {head}
        {begun !== null && (
          <Banner tone="warn">
            <p>{several.continuing(begun.label)}</p>
            <button class="mini start" type="button" onClick={() => onContinue(null)}>
              {several.leave}
            </button>
          </Banner>
        )}
        <Who choosing={choosing} />
        <section class="sec" aria-labelledby="how-many">
          <h2 id="how-many">{several.howMany}</h2>
          <WayChoice way={way} onWay={setWay} />
          <PresetChips
            presets={opened.ruleset.handPresets}
            chosen={
              opened.ruleset.handPresets.find((one) => one.points === points && one.text === note)?.name ?? ''
            }
            onChoose={(preset) => {
              const shown = shownPoints(preset.points);
              setWay(shown.way);
              setTyped(shown.text);
              setNote(preset.text);
            }}
            onChange={null}
          />
          <Field
            id="each"
            label={several.each}
            value={typed}
            error={pointsError?.({ code: 'hand-points-none' }, format)}
            input={{ inputMode: 'numeric', maxLength: 6, class: 'num short' }}
            onValue={setTyped}
          />
          <Field
            id="series-note"
            label={several.why}
            value={note}
            error={noteError?.({ code: 'hand-note-missing' }, format)}
            input={{ maxLength: 200 }}
            onValue={setNote}
          />
        </section>
        {chosen.refusal !== null &&
          (chosen.refusal.code === 'nothing-selected' ? (
            <Trouble refusal={chosen.refusal} />
          ) : (
            <TryAgain refusal={chosen.refusal} onRetry={() => void choosing.look()} />
          ))}
        <SeriesClients chosen={chosen} points={points} outcomes={outcomes} left={left} onLeft={setLeft} />
        {begun === null && <SeriesEarlier onContinue={onContinue} />}
      </main>
      <footer class="foot">
        {points !== 0 && (
          <p class="split total">
            <span>
              {several.sum(format.points(sum))}
              {points > 0 && worth !== null && (
                <small>{several.worth(withCurrency(language, currency).money(moneyFor(sum, worth)))}</small>
              )}
            </span>
            <span class="note num">{`${count} × ${format.number(Math.abs(points))}`}</span>
          </p>
        )}
        <div class="wrap">
          <button
            class="btn main"
            type="submit"
            aria-busy={chosen.isLooking}
            aria-disabled={members.length === 0 ? true : undefined}
          >
            {way === 'add' ? several.addTo(members.length, count) : several.takeFrom(members.length, count)}
          </button>
          <button class="btn" type="button" onClick={onCancel}>
            {words.frame.cancel}
          </button>
        </div>
      </footer>
    </form>
  );
}
