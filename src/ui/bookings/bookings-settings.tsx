// When bookings give points: whether, how long after, which of booking and invoice counts, how many for each service, and
// what the salon's calendar calls a booking that took place.
import { useState } from 'preact/hooks';
import { addHours } from '../../core/day';
import type { PolicyName } from '../../core/settings/policies';
import { BackTitle } from '../back-title';
import { Trouble } from '../banner';
import { focusOn } from '../focus';
import { useSession } from '../session';
import { PolicyField } from '../settings/policy-field';
import { useSaveSettings } from '../settings/save-settings';
import { refusalOf, useSomePolicies } from '../settings/use-some-policies';
import { WorthLessSheet } from '../settings/worth-less-sheet';
import { Switch } from '../switch';
import { useCommand } from '../use-command';
import { clockOf } from './booking-lines';
import { useBookingWords } from './bookings-words';
import { ServicePoints, servicePointsId } from './service-points';
import { useItemPoints, withPoints } from './use-item-points';

// A visit that is easy to reckon with.
const EXAMPLE = '2026-01-05T14:10';

export function BookingsSettings({ onBack }: { onBack(): void }) {
  const { words, format, refusal: sentence } = useBookingWords();
  const { bookingSettings, policies: named, choices } = words;
  const { opened, update, show } = useSession();
  const form = useSomePolicies();
  const items = useItemPoints(opened.catalog);
  const settings = useSaveSettings();
  const points = useCommand('set-item-points');
  const [isTried, setTried] = useState(false);
  const { typed, policies } = form;

  const refused = settings.refusal?.code === 'policy-refused' ? [settings.refusal] : [];
  const field = (policy: PolicyName) => {
    const wrong = refusalOf([...(isTried ? form.refusals : []), ...refused], policy);
    return (
      <PolicyField
        key={policy}
        policy={policy}
        typed={typed}
        error={wrong && sentence(wrong.refusal)}
        onEdit={form.edit}
      />
    );
  };

  async function save(): Promise<void> {
    setTried(true);
    const [wrong] = form.refusals;
    if (wrong !== undefined) return focusOn(wrong.policy);
    if (items.wrong !== undefined) return focusOn(servicePointsId(items.wrong));
    const changed = items.changed();
    if (form.isChanged) {
      const saved = await settings.save({ policies: typed });
      if (saved.at !== 'saved') return;
      form.forget();
    }
    let gone: readonly string[] = [];
    if (changed.length > 0) {
      const outcome = await points.send({ items: changed });
      if (outcome === null || !('value' in outcome)) return;
      gone = outcome.value.missing;
      update({ catalog: withPoints(opened.catalog, changed) });
      items.forget();
    }
    show({ text: gone.length > 0 ? bookingSettings.gone(format.list(gone)) : bookingSettings.saved });
    onBack();
  }

  const { bookingsOn, visitCredit } = named;
  const at = addHours(EXAMPLE, policies.bookingDelay);
  const isOtherDay = at.slice(0, 10) !== EXAMPLE.slice(0, 10);
  const refusal = settings.refusal?.code === 'policy-refused' ? null : settings.refusal;
  return (
    <form
      class="fill"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <main>
        <BackTitle title={bookingSettings.title} onBack={onBack} />
        {refusal !== null && <Trouble refusal={refusal} />}
        {points.refusal !== null && <Trouble refusal={points.refusal} />}
        <div class="card">
          <div class="row opt">
            <span class="grow">
              <b id="bookingsOn-label">{bookingsOn.label}</b>
              <small id="bookingsOn-what">{bookingsOn.what}</small>
            </span>
            <Switch
              id="bookingsOn"
              labelledBy="bookingsOn-label"
              describedBy="bookingsOn-what"
              on={typed.bookingsOn === true}
              onSwitch={(on) => form.edit('bookingsOn', on)}
            />
          </div>
        </div>
        {field('bookingDelay')}
        {!isOtherDay && <p class="note">{bookingSettings.example(clockOf(EXAMPLE), clockOf(at))}</p>}
        <fieldset class="field" aria-describedby="visitCredit-note">
          <legend id="visitCredit" tabIndex={-1}>
            {visitCredit.label}
          </legend>
          {(['invoice', 'booking'] as const).map((one) => (
            <label key={one} class="tick">
              <input
                type="radio"
                name="visitCredit"
                value={one}
                checked={typed.visitCredit === one}
                onChange={() => form.edit('visitCredit', one)}
              />
              {choices.visitCredit[one]}
            </label>
          ))}
          <p class="note" id="visitCredit-note">
            {visitCredit.what}
          </p>
        </fieldset>
        <ServicePoints form={items} isTried={isTried} />
        <section class="sec" aria-labelledby="calendar-words">
          <h2 id="calendar-words">{bookingSettings.calendar}</h2>
          {field('bookingDone')}
          {field('bookingNot')}
          <p class="note">{bookingSettings.elseWaits}</p>
        </section>
      </main>
      <footer class="foot">
        <div class="wrap">
          <button class="btn main" type="submit" aria-busy={settings.isSaving || points.isSending}>
            {bookingSettings.save}
          </button>
          <button class="btn" type="button" onClick={onBack}>
            {words.frame.cancel}
          </button>
        </div>
      </footer>
      {settings.question !== null && <WorthLessSheet question={settings.question} />}
    </form>
  );
}
