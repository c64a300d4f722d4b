// The imports of bookings whose rows stand in the sheet, and taking one back: portion by portion, and it may be stopped.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { BookingImport } from '../../app/importing/list-booking-imports';
import type { BookingsUndone } from '../../app/importing/undo-bookings';
import type { CallRefusal } from '../api';
import { Trouble } from '../banner';
import { DialogSheet } from '../dialog-sheet';
import { Icon } from '../icon';
import { useImportWords } from '../import-words';
import { Reached } from '../reached';
import { SendOrCancel } from '../send-or-cancel';
import { answerOf } from '../sender';
import { useSession } from '../session';
import { useCommand } from '../use-command';
import { useQuery } from '../use-query';

type Props = {
  /** The id of the import that alone is shown; absent for all. */
  readonly only?: string;
};

export function BookingImports({ only }: Props) {
  const { words, format } = useImportWords();
  const { intake: say } = words;
  const { opened } = useSession();
  const { ask, value, refusal } = useQuery('list-booking-imports');
  const [asked, setAsked] = useState<BookingImport | null>(null);
  const undo = useUndoBookings(() => void ask({}));
  useEffect(() => void ask({}), [ask]);
  const imports = (value?.imports ?? []).filter(({ id }) => only === undefined || id === only);
  if (imports.length === 0 && undo.so === null)
    return refusal === null ? null : <Trouble refusal={refusal} />;
  const countOf = (count: number) => say.bookingCount(format.number(count), count);
  return (
    <section class="sec" aria-labelledby="booking-imports">
      <h2 id="booking-imports">{say.pastBookings}</h2>
      {refusal !== null && <Trouble refusal={refusal} />}
      <UndoGoing undo={undo} />
      {imports.length > 0 && (
        <div class="card">
          {imports.map((one) => (
            <div key={one.id} class="opt past-import">
              <span class="grow">
                {countOf(one.bookings)}
                <small>
                  {one.credited === 0
                    ? format.dayNear(one.day, opened.today)
                    : say.bookingsCredited(
                        format.dayNear(one.day, opened.today),
                        format.number(one.credited),
                        format.points(one.points),
                      )}
                </small>
              </span>
              {!undo.isGoing && (
                <button class="btn" type="button" aria-label={say.undoThis} onClick={() => setAsked(one)}>
                  <Icon name="undo" />
                  {say.undo}
                </button>
              )}
            </div>
          ))}
        </div>
      )}
      {asked !== null && (
        <DialogSheet
          title={say.undoBookingsQuestion(countOf(asked.bookings))}
          onClose={() => setAsked(null)}
          onSubmit={() => {
            void undo.begin(asked);
            setAsked(null);
          }}
        >
          <p>{say.undoBookingsMeans(asked.credited === 0 ? '' : format.points(asked.points))}</p>
          <p class="note">{say.undoBookingsStays}</p>
          <SendOrCancel busy={false} isFirst onCancel={() => setAsked(null)}>
            {say.undo}
          </SendOrCancel>
        </DialogSheet>
      )}
    </section>
  );
}

type Undoing = {
  readonly batch: string;
  readonly all: number;
  readonly done: number;
  readonly kept: BookingsUndone['kept'];
  readonly left: number;
  readonly refusal: CallRefusal | null;
};

function useUndoBookings(onChanged: () => void) {
  const { send } = useCommand('undo-bookings');
  const [so, setSo] = useState<Undoing | null>(null);
  const [isGoing, setIsGoing] = useState(false);
  const isWanted = useRef(false);
  useEffect(
    () => () => {
      isWanted.current = false;
    },
    [],
  );

  async function goOn(from: Undoing): Promise<void> {
    isWanted.current = true;
    setIsGoing(true);
    let now: Undoing = { ...from, refusal: null };
    do {
      setSo(now);
      const answer = answerOf(await send({ batch: now.batch, kept: now.kept.length }));
      if (!answer.ok) {
        now = { ...now, refusal: answer.refusal };
        break;
      }
      const { undone, kept, left } = answer.value;
      now = { ...now, done: now.done + undone, kept: [...now.kept, ...kept], left };
    } while (now.left > 0 && isWanted.current);
    setSo(now);
    setIsGoing(false);
    onChanged();
  }

  return {
    so,
    isGoing,
    begin: ({ id, bookings }: BookingImport) =>
      goOn({ batch: id, all: bookings, done: 0, kept: [], left: bookings, refusal: null }),
    goOn,
    stop() {
      isWanted.current = false;
    },
  };
}

function UndoGoing({ undo }: { readonly undo: ReturnType<typeof useUndoBookings> }) {
  const { words, format, refusal: sentence } = useImportWords();
  const { intake: say } = words;
  const { so, isGoing } = undo;
  if (so === null) return null;
  const through = so.done + so.kept.length;
  const reached = say.of(format.number(through), format.number(so.all));
  const isDone = !isGoing && so.left === 0 && so.refusal === null;
  return (
    <div class="sec">
      {so.refusal !== null && <Trouble refusal={so.refusal} />}
      {isDone ? (
        so.kept.length === 0 && <p role="status">{say.undoneBookings}</p>
      ) : (
        <Reached
          id="undoing-bookings"
          what={isGoing ? say.undoing : say.stopped}
          done={through}
          all={so.all}
          reached={reached}
        />
      )}
      {so.kept.length > 0 && (
        <>
          <p role="status">{say.keptBookings(format.number(so.kept.length), so.kept.length)}</p>
          {so.kept.map(({ id, row, refusal }) => (
            <p key={id} class="note">
              {say.rowOfSheet(format.number(row))}: {sentence(refusal)}
            </p>
          ))}
        </>
      )}
      {isGoing && (
        <div class="wrap">
          <button class="btn" type="button" onClick={undo.stop}>
            {say.stop}
          </button>
        </div>
      )}
      {!isGoing && !isDone && (
        <div class="wrap">
          <button class="btn main" type="button" onClick={() => void undo.goOn(so)}>
            {say.goOn}
          </button>
        </div>
      )}
    </div>
  );
}
