// How many points each service gives, and whether it gives any: the first few, and the rest on request.
import { useState } from 'preact/hooks';
import type { CatalogItem } from '../../app/ports/catalog';
import { catalogKey } from '../../core/invoice/catalog';
import { described, FieldError, Labelled } from '../field';
import { focusOn } from '../focus';
import { Icon } from '../icon';
import { useBookingWords } from './bookings-words';
import type { useItemPoints } from './use-item-points';

const AT_FIRST = 8;

type Props = { readonly form: ReturnType<typeof useItemPoints>; readonly isTried: boolean };

export function ServicePoints({ form, isTried }: Props) {
  const { words, format } = useBookingWords();
  const { bookingSettings } = words;
  const [isWhole, setWhole] = useState(false);
  const { services } = form;
  const isWrongBelow = isTried && services.slice(AT_FIRST).some(form.isWrong);
  const shown = isWhole || isWrongBelow ? services : services.slice(0, AT_FIRST);
  const hidden = services.length - shown.length;
  return (
    <section class="sec" aria-labelledby="service-points">
      <h2 id="service-points">{bookingSettings.services}</h2>
      {services.length === 0 ? (
        <p class="note">{bookingSettings.noServices}</p>
      ) : (
        <>
          {services.length > 1 && form.hasUnfilled && <SameForAll form={form} />}
          <div class="card">
            {shown.map((item) => (
              <ServiceRow key={catalogKey(item)} item={item} form={form} isTried={isTried} />
            ))}
            {hidden > 0 && (
              <button class="opt" type="button" onClick={() => setWhole(true)}>
                <span class="grow">{bookingSettings.showMore(format.number(hidden))}</span>
                <Icon name="down" />
              </button>
            )}
          </div>
          <p class="note">{bookingSettings.servicesWhat}</p>
        </>
      )}
    </section>
  );
}

/** Thirty services typed one after the other are an evening; those that have a number keep it. */
function SameForAll({ form }: Pick<Props, 'form'>) {
  const { words } = useBookingWords();
  const { bookingSettings } = words;
  const [points, setPoints] = useState('');
  const [isTried, setTried] = useState(false);
  const error = isTried && !form.isPoints(points) ? bookingSettings.pointsWrong : undefined;

  function fill(): void {
    setTried(true);
    if (form.isPoints(points)) form.fillIn(points.trim());
    else focusOn('same-points');
  }

  return (
    <Labelled id="same-points" label={bookingSettings.sameForAll} error={error}>
      <div class="wrap">
        <input
          class="in num short"
          id="same-points"
          inputMode="numeric"
          autocomplete="off"
          maxLength={7}
          value={points}
          {...described({ id: 'same-points', error })}
          onInput={(event) => setPoints(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            fill();
          }}
        />
        <button class="btn" id="fill-points" type="button" onClick={fill}>
          {bookingSettings.fillIn}
        </button>
      </div>
    </Labelled>
  );
}

function ServiceRow({ item, form, isTried }: Props & { readonly item: CatalogItem }) {
  const { words } = useBookingWords();
  const { bookingSettings } = words;
  const { isOn, points } = form.typedOf(item);
  const id = servicePointsId(item);
  const isWrong = isTried && form.isWrong(item);
  return (
    <div class="opt service">
      <span class="grow">{item.name}</span>
      <input
        class="in num"
        id={id}
        inputMode="numeric"
        autocomplete="off"
        maxLength={7}
        aria-label={bookingSettings.pointsFor(item.name)}
        aria-invalid={isWrong ? true : undefined}
        aria-describedby={isWrong ? `${id}-err` : undefined}
        value={points}
        onInput={({ currentTarget: { value } }) =>
          form.edit(item, { points: value, ...(value.trim() === '' ? {} : { isOn: true }) })
        }
      />
      <input
        class="switch"
        type="checkbox"
        role="switch"
        aria-checked={isOn}
        aria-label={bookingSettings.switchFor(item.name)}
        checked={isOn}
        onChange={(event) => form.edit(item, { isOn: event.currentTarget.checked })}
      />
      <FieldError id={id} error={isWrong ? bookingSettings.pointsWrong : undefined} />
    </div>
  );
}

export function servicePointsId(item: CatalogItem): string {
  return `points ${catalogKey(item)}`.replace(/\s/g, '-');
}
