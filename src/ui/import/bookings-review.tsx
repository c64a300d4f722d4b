// Bookings: how many are new or changed, which are named with their rows, and what the files leave to a person.

import type { BothAnswer, OwnedBooking } from '../../files/take-in/bookings';
import { Banner } from '../banner';
import { useImportWords } from '../import-words';
import { useSession } from '../session';
import type { ReadyFile } from './chosen-file';
import { FoldedCard, MOST_LISTED } from './folded-card';
import { LeftOutRows, RefusedRows } from './refused-rows';
import { RowFigure } from './row-figure';
import type { IntakeFlow } from './use-intake';

type Props = { readonly flow: IntakeFlow; readonly ready: readonly ReadyFile[] };

export function BookingsReview({ flow, ready }: Props) {
  const { words, format } = useImportWords();
  const { opened } = useSession();
  const { intake: say } = words;
  const { joined, people } = flow;
  const files = ready.flatMap(({ file, reading }) =>
    reading.kind === 'bookings' ? [{ file, reading }] : [],
  );
  if (files.length === 0 || joined === null || people === null) return null;
  const plan = flow.plan?.bookings ?? null;
  const states = (state: OwnedBooking['state']) =>
    joined.bookings.filter((booking) => booking.state === state).length;
  const starts = joined.bookings.map(({ start }) => start.slice(0, 10));
  const [first, last] = [starts[0], starts[starts.length - 1]];
  return (
    <section class="sec" aria-labelledby="bookings">
      <div class="split">
        <h2 id="bookings">{say.bookings}</h2>
        {first !== undefined && last !== undefined && (
          <span class="note">{say.period(format.day(first), format.day(last))}</span>
        )}
      </div>
      {plan !== null && (
        <>
          <dl class="sum">
            <RowFigure what={say.newBookings} figure={format.number(plan.added)} />
            {plan.changed.length > 0 && (
              <RowFigure what={say.changedBookings} figure={format.number(plan.changed.length)} />
            )}
            {plan.same > 0 && <RowFigure what={say.same} figure={format.number(plan.same)} />}
            {plan.newClients.length > 0 && (
              <RowFigure what={say.newClients} figure={format.number(plan.newClients.length)} />
            )}
          </dl>
          <dl class="sum note">
            <RowFigure what={say.bookingStates.done} figure={format.number(states('done'))} />
            <RowFigure what={say.bookingStates.booked} figure={format.number(states('booked'))} />
            <RowFigure what={say.bookingStates.cancelled} figure={format.number(states('cancelled'))} />
            <RowFigure what={say.bookingStates.missed} figure={format.number(states('missed'))} />
          </dl>
          {!opened.ruleset.bookingsOn && (
            <Banner tone="warn">
              <p>{say.bookingsOff}</p>
            </Banner>
          )}
          <Both flow={flow} />
          <Named
            title={say.waitingStatus(format.number(sumOf(plan.waiting)), sumOf(plan.waiting))}
            what={say.waitingStatusWhat}
            rows={plan.waiting.map(({ status, bookings }) => [
              status === '' ? say.noStatus : `“${status}”`,
              format.number(bookings),
            ])}
          />
          <Named
            title={say.unknownServices(format.number(sumOf(plan.unknown)), sumOf(plan.unknown))}
            what={say.unknownServicesWhat}
            rows={plan.unknown.map(({ service, bookings }) => [`“${service}”`, format.number(bookings)])}
          />
          <Doubles flow={flow} />
        </>
      )}
      {files.map(({ file, reading }) => (
        <div key={file.id} class="sec">
          <LeftOutRows leftOut={reading.leftOut} />
          <RefusedRows file={file} refused={reading.refused} />
        </div>
      ))}
    </section>
  );
}

function sumOf(counts: readonly { readonly bookings: number }[]): number {
  return counts.reduce((sum, { bookings }) => sum + bookings, 0);
}

/** Bookings that stand in a calendar and in a list of cancellations. */
function Both({ flow }: { readonly flow: IntakeFlow }) {
  const { words, format } = useImportWords();
  const { intake: say } = words;
  const { joined, answers } = flow;
  if (joined === null || joined.both.length === 0) return null;
  const { length } = joined.both;
  return (
    <fieldset class="field">
      <legend>{say.both(format.number(length), length)}</legend>
      {(['again', 'cancelled'] as const satisfies readonly BothAnswer[]).map((answer) => (
        <label key={answer} class="tick">
          <input
            type="radio"
            name="both"
            checked={joined.bothAre === answer}
            onChange={() => answers.setBoth(answer)}
          />
          {say.bothAnswers[answer]}
        </label>
      ))}
    </fieldset>
  );
}

/** The same booking twice, a number that is another booking's, and cancellations of nothing: each at its row. */
function Doubles({ flow }: { readonly flow: IntakeFlow }) {
  const { words, format } = useImportWords();
  const { intake: say } = words;
  const { joined, intake, plan } = flow;
  if (joined === null || intake === null || plan === null) return null;
  const byId = new Map(intake.bookings.map((booking) => [booking.id, booking]));
  const { doubled, others, unfound } = plan.bookings;
  const rowOf = (id: string) => {
    const booking = byId.get(id);
    return booking === undefined ? id : placeOf(booking);
  };
  const placeOf = ({ file, row }: OwnedBooking) => say.rowOfFile(format.number(row), file);
  const inSheet = (row: number) => (row === 0 ? say.rowOfFiles : say.rowOfSheet(format.number(row)));
  const twice = [
    ...joined.doubled.map(({ row, by }): Row => [placeOf(row), placeOf(by)]),
    ...doubled.map(({ id, row }): Row => [rowOf(id), inSheet(row)]),
  ];
  return (
    <>
      <Named
        title={say.doubledBookings(format.number(twice.length), twice.length)}
        what={say.doubledBookingsWhat}
        rows={twice}
      />
      <Named
        title={say.otherBookings(format.number(others.length), others.length)}
        what={say.otherBookingsWhat}
        rows={others.map(({ id, row }): Row => [rowOf(id), inSheet(row)])}
      />
      <Named
        title={say.unfoundBookings(format.number(unfound.length), unfound.length)}
        what={say.unfoundBookingsWhat}
        rows={unfound.map((id): Row => [rowOf(id), byId.get(id)?.start ?? ''])}
      />
    </>
  );
}

type Row = readonly [what: string, figure: string];

type NamedProps = { readonly title: string; readonly what: string; readonly rows: readonly Row[] };

function Named({ title, what, rows }: NamedProps) {
  if (rows.length === 0) return null;
  return (
    <FoldedCard title={title} what={what} count={rows.length}>
      <dl class="sum">
        {rows.slice(0, MOST_LISTED).map(([name, figure], at) => (
          <RowFigure key={at} what={name} figure={figure} />
        ))}
      </dl>
    </FoldedCard>
  );
}
