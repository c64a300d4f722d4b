// Adds points to one client by hand, or takes some: how many, why, and the balance before and after.
import type { ClientSummary } from '../../app/clients/client-details';
import type { Day } from '../../core/day';
import { untilByHand } from '../../core/points/earned-lot';
import { lastDayOf, visitExpiryOf } from '../../core/points/expiry';
import { Trouble } from '../banner';
import { DialogSheet } from '../dialog-sheet';
import { described, Field, FieldError } from '../field';
import { Icon } from '../icon';
import { Points } from '../points';
import { isOwner } from '../rights';
import { SendOrCancel } from '../send-or-cancel';
import { useSession } from '../session';
import { usePointsWords } from './points-words';
import { PresetChips } from './preset-chips';
import { useAdjust } from './use-adjust';
import { WayChoice } from './way-choice';

type Props = {
  readonly client: ClientSummary;
  onClose(): void;
  /** Opens the page where ready-made points are changed; null where there is none. */
  readonly onPresets: (() => void) | null;
};

export function AdjustSheet({ client, onClose, onPresets }: Props) {
  const { words, format, refusal: sentence } = usePointsWords();
  const { byHand } = words;
  const { opened, clients, show } = useSession();
  const form = useAdjust(client);
  const { way, points, becomes, missing } = form;
  const { handPresets } = opened.ruleset;
  const chosen = handPresets.find((one) => one.points === points && one.text === form.note);
  const figure = format.points(Math.abs(points));

  async function adjust(): Promise<void> {
    const done = await form.adjust();
    if (done === null) return;
    if (done.client !== null) clients.settle(done.client);
    const moved = format.points(Math.abs(done.points));
    const said = done.points > 0 ? byHand.added(client.name, moved) : byHand.taken(client.name, moved);
    show({ text: done.isEarlier ? byHand.recordedBefore : said });
    onClose();
  }

  const isOfNote = missing?.code === 'hand-note-missing';
  const ofPoints = becomes?.ok === false ? becomes.refusal : isOfNote ? null : missing;
  const error = ofPoints === null ? undefined : sentence(ofPoints);
  return (
    <DialogSheet title={byHand.title} onClose={onClose} onSubmit={() => void adjust()}>
      {form.refusal !== null && <Trouble refusal={form.refusal} />}
      <WayChoice way={way} onWay={form.setWay} />
      <PresetChips
        presets={handPresets}
        chosen={chosen?.name ?? ''}
        onChoose={form.take}
        onChange={isOwner ? onPresets : null}
      />
      <div class="hand">
        <Field
          id="hand-points"
          label={byHand.points}
          value={form.typed}
          input={
            {
              inputMode: 'numeric',
              maxLength: 6,
              class: 'num',
              'data-first': true,
              ...described({ id: 'hand-points', error }),
            } as never
          }
          onValue={form.setTyped}
        />
        <div class="field">
          <span class="note" id="hand-after">
            {byHand.willHave(client.name)}
          </span>
          <output class="to" for="hand-points" aria-labelledby="hand-after" aria-live="polite">
            {form.before === null ? '…' : format.number(form.before)}
            {becomes?.ok === true && (
              <>
                <Icon name="right" />
                <span>
                  <Points points={becomes.value} />
                </span>
              </>
            )}
          </output>
        </div>
      </div>
      <FieldError id="hand-points" error={error} />
      {form.handLeft !== null && (
        <p class="note" id="hand-left">
          {byHand.left(format.points(form.handLeft.left), format.number(form.handLeft.limit))}
        </p>
      )}
      <Field
        id="hand-note"
        label={byHand.why(client.name)}
        value={form.note}
        error={isOfNote && missing !== null ? sentence(missing) : undefined}
        input={{ maxLength: 200 }}
        onValue={form.setNote}
      />
      <p class="note">{way === 'add' ? <Expiry lastVisit={form.lastVisit} /> : byHand.takesFirst}</p>
      <SendOrCancel busy={form.isSending || !form.isReady} onCancel={onClose}>
        {points === 0 ? byHand[way] : way === 'add' ? byHand.addNow(figure) : byHand.takeNow(figure)}
      </SendOrCancel>
    </DialogSheet>
  );
}

/** Until when points that are added now can be used. */
function Expiry({ lastVisit }: { readonly lastVisit: Day | '' }) {
  const { words, format } = usePointsWords();
  const { opened } = useSession();
  const { byHand } = words;
  const until = untilByHand(opened.today, opened.ruleset);
  if (until === 'never') return <>{byHand.never}</>;
  const last = lastDayOf(until, lastVisit);
  if (visitExpiryOf(until) === null) return <>{byHand.day(last === undefined ? '' : format.day(last))}</>;
  return <>{last === undefined ? byHand.visit : byHand.visitDay(format.day(last))}</>;
}
